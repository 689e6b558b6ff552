using FluentValidation;
using Resolutions.Diagnostics;
using Resolutions.Model;
using Resolutions.Text;

namespace Resolutions.Validation;

/// <summary>Whether a paragraph or heading says what the one before it says, as where a line was copied twice.</summary>
internal static class Repeats
{
    // In columns. "Adopted." may well stand twice; a sentence does not.
    private const int LeastWidth = 20;

    public static void Check<T>(IReadOnlyList<Block> blocks, ValidationContext<T> context)
    {
        string? before = null;
        foreach (Block block in blocks.SelectMany(static block => block.DescendantsAndSelf()))
        {
            string? text = (block as Paragraph)?.Text ?? (block as Heading)?.Text;
            if (text is not null && text == before && Characters.Width(text) >= LeastWidth) context.Report(ValidationDiagnostics.SaidTwice, block.Span, Excerpt.Start(text));
            before = text;
        }
    }
}
