namespace Resolutions.Rendering.Html;

/// <summary>Writes elements, attributes and text. All that it is given as text or as a value is escaped; names are the renderer's own.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    private const char Replacement = '\uFFFD';

    /// <summary>Begins an element. An attribute whose value is null is left out.</summary>
    public HtmlWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        writer.Write(tag);
        foreach ((string name, string? value) in attributes)
        {
            if (value is null) continue;
            writer.Write(' ');
            writer.Write(name);
            writer.Write("=\"");
            Escape(value);
            writer.Write('"');
        }

        writer.Write('>');
        return this;
    }

    public HtmlWriter Close(string tag)
    {
        writer.Write("</");
        writer.Write(tag);
        writer.Write('>');
        return this;
    }

    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        Escape(text);
        return this;
    }

    public HtmlWriter Line()
    {
        writer.Write('\n');
        return this;
    }

    /// <summary>An element with nothing but text in it.</summary>
    public HtmlWriter Element(string tag, ReadOnlySpan<char> text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close(tag);

    /// <summary>Markup of the renderer's own: the document type and the style sheet. Never text of a document.</summary>
    public HtmlWriter Own(string markup)
    {
        writer.Write(markup);
        return this;
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&': writer.Write("&amp;"); break;
                case '<': writer.Write("&lt;"); break;
                case '>': writer.Write("&gt;"); break;
                case '"': writer.Write("&quot;"); break;
                case '\'': writer.Write("&#39;"); break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        writer.Write(c);
                        writer.Write(text[++i]);
                    }
                    else
                    {
                        writer.Write(IsWritable(c) ? c : Replacement);
                    }

                    break;
            }
        }
    }

    /// <summary>
    /// HTML has no way to write control characters. Those that turn the direction of text around could make a page say what it does not; no
    /// English or Chinese text needs them.
    /// </summary>
    private static bool IsWritable(char c) =>
        c is '\t' or '\n' or '\r' || !(char.IsControl(c) || char.IsSurrogate(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or >= '\uFFFE');
}
