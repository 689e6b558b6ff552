using Resolutions.Model;

namespace Resolutions.Rendering;

/// <summary>One act of the organ as a line of a page's table of actions.</summary>
/// <param name="Paragraph">The paragraph it stands in.</param>
/// <param name="Label">How the paragraph is called on the page: its number within its sections.</param>
/// <param name="Action">The act.</param>
/// <param name="What">What is asked, decided or said, from the clean text.</param>
internal sealed record ActionRow(Paragraph Paragraph, string Label, ResolutionAction Action, string What);
