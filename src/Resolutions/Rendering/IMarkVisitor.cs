using Resolutions.Model;

namespace Resolutions.Rendering;

/// <summary>What is told of a marked text while it is walked through.</summary>
internal interface IMarkVisitor
{
    /// <summary>A mark begins; it ends before those that it began in.</summary>
    public void Begin(TextMark mark);

    public void End(TextMark mark);

    public void Text(ReadOnlySpan<char> text);

    public void Call(FootnoteCall call);
}
