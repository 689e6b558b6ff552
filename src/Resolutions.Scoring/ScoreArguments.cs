using System.Globalization;

namespace Resolutions.Scoring;

/// <summary>What <c>resolutions score</c> was asked to do.</summary>
internal sealed record ScoreArguments
{
    public const string Usage =
        """
        usage: resolutions score FOLDER [options]

        Renders the UN's own XML files (AKN4UN) in FOLDER as text, parses the text, and compares the result with what the UN marked.

          --rendition NAME   plain, pdf or fakebold; may be given again; all unless given
          --language CODE    only files of this language (en, zh)
          --sample N         only one resolution in N, always the same ones
          --rows FILE        compare rows from a file (JSON Lines) instead of parsing; needs one --rendition
          --faults FILE      set these faults of the UN's markup right before comparing
          --write FOLDER     write the renditions into this folder, too
          --json             figures as JSON
          --worst N          how many of the worst documents are listed; 10 unless given
          --show N           list the first N misses
          --baseline FILE    compare with figures from --json; exit code 1 if one has dropped
          --tolerance P      how many points a figure may drop; 0.05 unless given
          --jobs N           how many documents are read and scored at the same time; 1 unless given
        """;

    public string Folder { get; private init; } = "";

    public IReadOnlyList<string> Renditions { get; private init; } = [];

    public string? Language { get; private init; }

    /// <summary>One resolution in how many; 1 for all.</summary>
    public int Sample { get; private init; } = 1;

    public string? Rows { get; private init; }

    public string? Faults { get; private init; }

    public string? Write { get; private init; }

    public bool Json { get; private init; }

    public int Worst { get; private init; } = 10;

    public int Show { get; private init; }

    public string? Baseline { get; private init; }

    public double Tolerance { get; private init; } = 0.05;

    public int Jobs { get; private init; } = 1;

    /// <summary>Reads a command line; null and what is wrong with it where it cannot be read.</summary>
    public static ScoreArguments? Parse(IReadOnlyList<string> args, out string? error)
    {
        var parsed = new ScoreArguments();
        error = null;
        for (int i = 0; i < args.Count && error is null; i++)
        {
            string name = args[i];
            if (name == "--json")
            {
                parsed = parsed with { Json = true };
                continue;
            }

            if (!name.StartsWith("--", StringComparison.Ordinal))
            {
                if (parsed.Folder.Length > 0) error = $"Unexpected '{name}'; expected one folder.";
                parsed = parsed with { Folder = name };
                continue;
            }

            if (i + 1 >= args.Count)
            {
                error = $"Unexpected end after '{name}'; expected a value.";
                break;
            }

            parsed = parsed.With(name, args[++i], ref error);
        }

        if (error is null && parsed.Folder.Length == 0) error = "Missing folder; expected one with AKN4UN files.";
        if (error is null && parsed.Rows is not null && parsed.Renditions.Count != 1) error = "Unexpected --rows without a rendition; expected one --rendition that the rows are of.";
        return error is null ? parsed : null;
    }

    private ScoreArguments With(string name, string value, ref string? error)
    {
        bool whole = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        switch (name)
        {
            case "--rendition" when Scoring.Renditions.Rendition.All.Any(rendition => rendition.Name == value):
                return this with { Renditions = [.. Renditions, value] };
            case "--language": return this with { Language = value };
            case "--sample" when whole && number > 0: return this with { Sample = number };
            case "--rows": return this with { Rows = value };
            case "--faults": return this with { Faults = value };
            case "--write": return this with { Write = value };
            case "--worst" when whole: return this with { Worst = number };
            case "--show" when whole: return this with { Show = number };
            case "--jobs" when whole && number > 0: return this with { Jobs = number };
            case "--baseline": return this with { Baseline = value };
            case "--tolerance" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double points):
                return this with { Tolerance = points };
        }

        error = $"Unexpected '{name} {value}'; expected an option and a value that 'resolutions score' knows.";
        return this;
    }
}
