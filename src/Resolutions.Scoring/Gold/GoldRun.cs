namespace Resolutions.Scoring.Gold;

/// <summary>A stretch of text with or without emphasis; the call of a footnote is a run of its own, its marker between two signs.</summary>
internal readonly record struct GoldRun(string Text, bool Emphasised)
{
    public const char CallStart = '\u0001';
    public const char CallEnd = '\u0002';

    public bool IsCall => Text.Length > 0 && Text[0] == CallStart;

    public static GoldRun Call(string marker) => new($"{CallStart}{marker}{CallEnd}", false);
}
