namespace Resolutions.Scoring.Gold;

/// <summary>What the UN marked in one of its files.</summary>
internal sealed record GoldDocument
{
    public required string Symbol { get; init; }

    public required string Language { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public string? Session { get; init; }

    public string? IssuedOn { get; init; }

    public string? AdoptedOn { get; init; }

    public IReadOnlyList<string> Cover { get; init; } = [];

    public IReadOnlyList<GoldPart> Parts { get; init; } = [];

    /// <summary>Marker and text of each footnote, once.</summary>
    public IReadOnlyList<(string Marker, string Text)> Footnotes { get; init; } = [];

    /// <summary>The name of its case: <c>A_RES_75_101_A_B.en</c>.</summary>
    public string Name
    {
        get
        {
            var name = new System.Text.StringBuilder();
            foreach (char c in Symbol)
            {
                if (char.IsAsciiLetterOrDigit(c)) name.Append(c);
                else if (name.Length > 0 && name[^1] != '_') name.Append('_');
            }

            return $"{name.ToString().Trim('_')}.{Language}";
        }
    }
}
