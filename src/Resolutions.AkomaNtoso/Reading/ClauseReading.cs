using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.AkomaNtoso.Reading;

/// <summary>What the clauses of a paragraph say.</summary>
internal readonly record struct Clauses(VerbPhrase? Opening, IReadOnlyList<ResolutionAction> Actions, IReadOnlyList<Citation> Citations)
{
    public static readonly Clauses None = new(null, [], []);
}

/// <summary>The one place where the clause stage of the package Resolutions is called.</summary>
internal sealed class ClauseReading(LanguagePack? pack, DiagnosticBag diagnostics)
{
    /// <summary>Reads opening phrase and citations of a paragraph.</summary>
    public Clauses Read(InlineText text, bool preambular)
    {
        _ = preambular;
        return new Clauses(null, [], Citations(text));
    }

    public IReadOnlyList<Citation> Citations(InlineText text)
    {
        _ = (pack, diagnostics);
        return [.. text.Links.Select(link => new Citation
        {
            Text = text.Text.Substring(link.Place.Start, link.Place.Length),
            Symbol = link.Symbol,
        })];
    }
}
