namespace Resolutions.Languages;

/// <summary>One line of a language's data: its fields, trimmed, as they stand between bars.</summary>
internal readonly record struct PackEntry(string[] Fields, int Line)
{
    /// <summary>A field, or the empty string where the line is shorter.</summary>
    public string this[int index] => index < Fields.Length ? Fields[index] : "";

    /// <summary>A field's words, parted by spaces; empty where the line is shorter.</summary>
    public string[] Words(int index) => this[index].Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
