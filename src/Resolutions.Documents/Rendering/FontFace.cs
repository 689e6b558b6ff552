namespace Resolutions.Documents.Rendering;

/// <summary>Tells from the name of a font whether it emphasises.</summary>
internal static class FontFace
{
    private static readonly string[] Marks = ["bold", "black", "heavy", "italic", "oblique"];

    // The regular-script faces that Chinese prints set opening phrases in, where Western ones have italics.
    private static readonly string[] Scripts = ["kai", "楷"];

    public static bool IsEmphasized(string? name) => Holds(name, Marks) || IsScript(name);

    public static bool IsScript(string? name) => Holds(name, Scripts);

    private static bool Holds(string? name, string[] marks)
    {
        if (string.IsNullOrEmpty(name)) return false;
        foreach (string mark in marks)
        {
            if (name.Contains(mark, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
