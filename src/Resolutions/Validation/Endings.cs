using FluentValidation;
using Resolutions.Diagnostics;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.Validation;

/// <summary>What paragraphs end with, by their place in the whole. Which marks are right is the language's data.</summary>
internal static class Endings
{
    private const string Preambular = "preambular", Operative = "operative", Final = "final", Section = "section", Chapeau = "chapeau", Item = "item";

    public static void CheckPreamble<T>(IReadOnlyList<Block> blocks, ValidationContext<T> context)
    {
        if (ValidationScope.Of(context)?.Punctuation is not { } punctuation) return;
        foreach (Paragraph paragraph in blocks.OfType<Paragraph>())
        {
            Check(paragraph, punctuation, context, ValidationDiagnostics.PreambularEnding, Preambular);
        }
    }

    public static void CheckOperative<T>(IReadOnlyList<Block> blocks, ValidationContext<T> context)
    {
        if (ValidationScope.Of(context)?.Punctuation is not { } punctuation) return;
        Block[] flat = [.. blocks.SelectMany(Flatten)];
        bool isDeclaration = !ValidationScope.OpensWithVerbs([.. flat.OfType<OperativeParagraph>()]);
        for (int i = 0; i < flat.Length; i++)
        {
            if (flat[i] is not Paragraph paragraph) continue;
            if (i == flat.Length - 1)
            {
                Check(paragraph, punctuation, context, ValidationDiagnostics.FinalEnding, Final);
                continue;
            }

            // Text that a paragraph quotes or lists ends as it likes, and so do the sentences of a declaration.
            if (isDeclaration || paragraph is UnnumberedParagraph) continue;
            string[] roles = flat[i + 1] switch
            {
                OperativeParagraph => [Operative],
                Model.Section => [Operative, Section],
                _ => [Operative, Section, Chapeau],
            };
            Check(paragraph, punctuation, context, ValidationDiagnostics.OperativeEnding, roles);
        }
    }

    /// <summary>Sections, each followed by what it holds, and all other blocks as they are.</summary>
    private static IEnumerable<Block> Flatten(Block block) => block is Section ? block.Children.SelectMany(Flatten).Prepend(block) : [block];

    /// <summary>Checks the end of a paragraph: its own, or that of its last sub-paragraph with those before it.</summary>
    private static void Check<T>(
        Paragraph paragraph, Punctuation punctuation, ValidationContext<T> context, DiagnosticDescriptor descriptor, params string[] roles)
    {
        Paragraph[] children = [.. paragraph.Children.OfType<Paragraph>()];
        if (paragraph.Children.Count > 0 && children.Length == 0) return; // a table ends it
        if (children.Length == 0)
        {
            CheckEnd(paragraph, punctuation, context, descriptor, roles);
            return;
        }

        if (children[0] is SubParagraph) CheckEnd(paragraph, punctuation, context, ValidationDiagnostics.ChapeauEnding, Chapeau);
        for (int i = 0; i < children.Length; i++)
        {
            bool isLast = i == children.Length - 1;
            // Unnumbered text after the items goes on with the chapeau's sentence, and quoted text ends as it likes.
            if (!isLast && children[i] is not SubParagraph) continue;
            if (isLast) Check(children[i], punctuation, context, descriptor, roles);
            else Check(children[i], punctuation, context, ValidationDiagnostics.ItemEnding, Item);
        }
    }

    private static void CheckEnd<T>(
        Paragraph paragraph, Punctuation punctuation, ValidationContext<T> context, DiagnosticDescriptor descriptor, params string[] roles)
    {
        if (paragraph.Text.Length == 0 || roles.Any(role => punctuation.Ends(paragraph.Text, role))) return;
        context.Report(descriptor, paragraph.Span, Excerpt.End(paragraph.Text), punctuation.Usual(roles[0]));
    }
}
