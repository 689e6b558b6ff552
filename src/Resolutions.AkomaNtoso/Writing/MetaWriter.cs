using System.Globalization;
using System.Xml.Linq;
using Resolutions.AkomaNtoso.Reading;
using Resolutions.Languages;
using Resolutions.Model;

namespace Resolutions.AkomaNtoso.Writing;

/// <summary>Writes the metadata: identification (FRBR), workflow, vote, references.</summary>
internal static class MetaWriter
{
    private const string Source = "#DGACM";

    // What the UN's files refer to, in its order: element, eId, address below /akn/, name.
    private static readonly (string Element, string Id, string Address, string Name)[] References =
    [
        ("TLCOrganization", "source", "/akn/ontology/organization/un/DGACM", "DGACM"),
        ("TLCConcept", "dateOfIssuance", "/akn/ontology/concept/un/dateOfIssuance", "Date of issuance"),
        ("TLCConcept", "dateOfAdoption", "/akn/ontology/concept/un/dateOfAdoption", "Date of adoption"),
        ("TLCConcept", "symbol", "/akn/ontology/reference/un/symbol", "Symbol"),
        ("TLCRole", "publisher", "/akn/ontology/role/un/publisher", "Publisher"),
        ("TLCRole", "issuingBody", "/akn/role/concept/un/issuingBody", "Issuing body"),
        ("TLCRole", "author", "/akn/ontology/role/un/author", "Author"),
        ("TLCRole", "editor", "/akn/ontology/role/un/editor", "Editor"),
        ("TLCRole", "distribution", "/akn/ontology/concept/un/generalDistribution", "General distribution"),
        ("TLCOrganization", "ga", "/akn/ontology/organization/un/generalAssembly", "General Assembly"),
        ("TLCTerm", "resolutionTitle", "/akn/ontology/reference/un/resolutionTitle", "Resolution title"),
        ("TLCTerm", "memberState", "/akn/ontology/organization/un/memberState", "Member State"),
        ("TLCTerm", "inFavour", "/akn/ontology/concept/un/voting/inFavour", "In favour"),
        ("TLCTerm", "against", "/akn/ontology/concept/un/voting/against", "Against"),
        ("TLCTerm", "abstaining", "/akn/ontology/concept/un/voting/abstaining", "Abstaining"),
    ];

    /// <summary>The metadata of the whole document.</summary>
    public static XElement Document(ResolutionDocument document, LanguagePack? pack)
    {
        Adoption? adoption = document.Masthead.Adoption;
        return new XElement(
            Akn.Name("meta"),
            Identification(document, Number(document, null)),
            adoption?.Workflow.Count > 0 ? Workflow(adoption.Workflow) : null,
            adoption?.Vote is { } vote ? Analysis(vote) : null,
            ReferencesOf(adoption, pack));
    }

    /// <summary>The metadata of a part or an annex.</summary>
    /// <param name="document">The document.</param>
    /// <param name="part">The part's letter; null in a document that has no parts.</param>
    /// <param name="annex">The annex's place, from 1; 0 for the part itself.</param>
    public static XElement Component(ResolutionDocument document, string? part, int annex)
    {
        string suffix = annex == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"/!annex_{annex}");
        return new XElement(Akn.Name("meta"), Identification(document, Number(document, part) + suffix));
    }

    private static XElement Identification(ResolutionDocument document, string number)
    {
        DateOnly? adopted = document.Masthead.Adoption?.Date ?? document.Resolutions.Select(static r => r.Closing?.Date).FirstOrDefault(static d => d is not null);
        string adoptedOn = Date(adopted);
        string issuedOn = Date(document.Masthead.IssuedOn);
        string work = $"/akn/un/statement/deliberation/unga/{adoptedOn}/{number}/";
        string expression = $"{work}{LanguageCodes.ToIso(document.Language)}@";
        return new XElement(
            Akn.Name("identification"),
            new XAttribute("source", Source),
            new XElement(
                Akn.Name("FRBRWork"),
                Valued("FRBRthis", work + "!main/"),
                Valued("FRBRuri", work),
                FrbrDate(adoptedOn, "adoption"),
                Author("ga", "author"),
                Valued("FRBRcountry", "un")),
            new XElement(
                Akn.Name("FRBRExpression"),
                Valued("FRBRthis", expression + "!main/"),
                Valued("FRBRuri", expression + "/"),
                FrbrDate(issuedOn, "publication"),
                Author("ga", "issuer"),
                new XElement(Akn.Name("FRBRlanguage"), new XAttribute("language", LanguageCodes.ToIso(document.Language)))),
            new XElement(
                Akn.Name("FRBRManifestation"),
                Valued("FRBRthis", expression + "/!main.xml"),
                Valued("FRBRuri", expression + ".xml"),
                FrbrDate(issuedOn, "markup"),
                Author("DGACM", "editor")));
    }

    /// <summary>The number in addresses: 75-101A-B, of a part 75-101A.</summary>
    private static string Number(ResolutionDocument document, string? part)
    {
        const string Prefix = "A/RES/";
        string symbol = document.Symbol?.ToString() ?? document.Title?.Number ?? "unknown";
        if (symbol.StartsWith(Prefix, StringComparison.Ordinal)) symbol = symbol[Prefix.Length..];
        if (part is not null && document.Resolutions.Count > 1) symbol = symbol.Split(' ')[0] + part;
        return string.Concat(symbol.Where(static c => !char.IsWhiteSpace(c))).Replace('/', '-');
    }

    private static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Akn.UnknownDate;

    private static XElement Valued(string name, string value) => new(Akn.Name(name), new XAttribute("value", value));

    private static XElement FrbrDate(string date, string name) => new(Akn.Name("FRBRdate"), new XAttribute("date", date), new XAttribute("name", name));

    private static XElement Author(string href, string role) => new(Akn.Name("FRBRauthor"), new XAttribute("href", href), new XAttribute("as", role));

    private static XElement Workflow(IReadOnlyList<WorkflowStep> steps)
    {
        var workflow = new XElement(Akn.Name("workflow"), new XAttribute("source", "#un"));
        foreach (WorkflowStep step in steps)
        {
            workflow.Add(new XElement(
                Akn.Name("step"),
                new XAttribute("date", Date(step.Date)),
                WorkflowSteps.OutcomeOf(step.Kind) is { } outcome ? new XAttribute("outcome", outcome) : null,
                step.Document is null ? null : new XAttribute("as", step.Document),
                new XAttribute("by", step.By ?? ""),
                step.Paragraph is null ? null : new XAttribute("refersTo", step.Paragraph)));
        }

        return workflow;
    }

    private static XElement Analysis(Vote vote)
    {
        var voting = new XElement(Akn.Name("voting"), new XAttribute("outcome", vote.IsRecorded ? Akn.RecordedVote : Akn.WithoutVote));
        if (vote.IsRecorded)
        {
            List<VoteChoice> choices = [.. vote.ByState.Select(static state => state.Choice).Distinct()];
            choices.AddRange(new[] { VoteChoice.InFavour, VoteChoice.Against, VoteChoice.Abstaining }.Except(choices));
            foreach (VoteChoice choice in choices)
            {
                if (Count(vote, choice) is { } count) voting.Add(count);
            }
        }

        if (!voting.HasElements) voting.Add(Valued("quorum", ""));
        return new XElement(Akn.Name("analysis"), new XAttribute("source", "#un"), new XElement(Akn.Name("parliamentary"), voting));
    }

    private static XElement? Count(Vote vote, VoteChoice choice)
    {
        (string concept, int? value) = choice switch
        {
            VoteChoice.InFavour => ("inFavour", vote.InFavour),
            VoteChoice.Against => ("against", vote.Against),
            VoteChoice.Abstaining => ("abstaining", vote.Abstaining),
            _ => ("nonVoting", null),
        };
        StateVote[] states = [.. vote.ByState.Where(state => state.Choice == choice)];
        value ??= states.Length;
        if (value == 0 && states.Length == 0) return null;
        var count = new XElement(Akn.Name("count"), new XAttribute("value", value.Value), new XAttribute("refersTo", concept));
        if (states.Length > 0)
        {
            count.Add(new XElement(XName.Get("voters", Akn.UnNamespace), states.Select(static state => new XElement(
                Akn.Name("organization"), new XAttribute("refersTo", "memberState"), StateNames.Shared.VoterName(state.State)))));
        }

        return count;
    }

    private static XElement ReferencesOf(Adoption? adoption, LanguagePack? pack)
    {
        var references = new XElement(Akn.Name("references"), new XAttribute("source", Source));
        foreach ((string element, string id, string address, string name) in References) references.Add(Reference(element, id, address, name));
        if (CoverPageWriter.ProponentId(adoption, pack) is { } proponent)
        {
            references.Add(Reference("TLCTerm", proponent, "#" + proponent, adoption?.Committee ?? "Without reference to a main committee"));
        }

        return references;
    }

    private static XElement Reference(string element, string id, string address, string name) => new(
        Akn.Name(element), new XAttribute("eId", id), new XAttribute("href", address), new XAttribute("showAs", name));
}
