using Resolutions.Model;

namespace Resolutions.Tests.Samples;

/// <summary>A document that means harm to whoever shows it.</summary>
internal static class HostileDocument
{
    /// <summary>Markup, the end of an attribute and the beginning of another.</summary>
    public const string Attack = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover=\"alert(3)\" x='";

    /// <summary>A document with markup, attributes and addresses of scripts in every text it has.</summary>
    public static ResolutionDocument Of()
    {
        const string Path = "OP1\" onclick=\"alert(4)";
        var citation = new Citation { Text = "resolution", Symbol = "javascript:alert(5)//" + Attack };
        var own = new Citation { Text = "itself", Target = Path };
        var verb = new VerbPhrase { Text = "Requests", Verb = new ActionVerb { Id = Attack, Force = DirectiveForce.Requesting } };
        var call = new FootnoteCall { Marker = Attack, Offset = 3 };
        var paragraph = new OperativeParagraph
        {
            Path = Path,
            Number = 1,
            Label = Attack,
            Text = $"Requests {Attack} of resolution itself {Attack}",
            Opening = verb,
            Actions =
            [
                new ResolutionAction
                {
                    Verb = verb,
                    Addressees = [new Actor { Kind = ActorKind.Unknown, Id = Attack, Text = Attack }],
                    Deadline = new Deadline { Text = Attack, Within = Attack },
                    Recurrence = Attack,
                    Report = new ReportRequest { Text = Attack, Recipient = new Actor { Kind = ActorKind.Unknown, Text = Attack }, Subject = new ReportSubject { Text = Attack }, Recurrence = Attack },
                    FurtherReports = [new ReportRequest { Text = Attack }],
                    AgendaItems = [new AgendaItem { Title = Attack }],
                },
            ],
            Citations = [citation, own],
            FootnoteCalls = [call],
        };
        var section = new Section { Path = Attack, Label = Attack, Title = Attack, Children = [paragraph] };
        var table = new TextTable { Path = "T1" + Attack, Rows = [Attack + "\t" + Attack] };
        return new ResolutionDocument
        {
            Language = "en",
            Title = new TitleLine { Number = Attack, Text = Attack },
            Masthead = new Masthead { Lines = [.. Enum.GetValues<MastheadLineKind>().Select(static kind => new MastheadLine { Kind = kind, Text = Attack })] },
            Resolutions =
            [
                new Resolution
                {
                    Part = Attack,
                    EnactingLine = new TextLine { Text = Attack },
                    Operative = new OperativePart { Blocks = [section, table, new Heading { Path = "H" + Attack, Text = Attack }] },
                    Closing = new Closing { Lines = [new TextLine { Text = Attack }] },
                    Annexes = [new Annex { Label = new TextLine { Text = Attack }, Title = new TextLine { Text = Attack } }],
                },
            ],
            Footnotes = [new Footnote { Marker = Attack, Text = Attack + " resolution", Citations = [citation] }],
        };
    }
}
