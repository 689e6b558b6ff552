using Resolutions.Text;

namespace Resolutions.Parsing.Lines;

/// <summary>Reads the sign a text ends with.</summary>
internal static class EndSigns
{
    /// <summary>The sign at the end; quotation marks and brackets after it are passed over.</summary>
    public static EndSign Of(ReadOnlySpan<char> text)
    {
        for (int at = text.Length - 1; at >= 0; at--)
        {
            switch (Characters.Narrow(text[at]))
            {
                case ',' or '،': return EndSign.Comma;
                case ';' or '؛': return EndSign.Semicolon;
                case ':': return EndSign.Colon;
                case '.' or '。' or '!' or '?' or '…' or '؟': return EndSign.Stop;
                case '”' or '"' or '’' or '\'' or '」' or '』' or '»' or ')' or ']' or ' ' or '》': continue;
                default: return EndSign.None;
            }
        }

        return EndSign.None;
    }
}
