namespace Workbench;

/// <summary>What one request may cost. Set in the section <c>Limits</c> of the configuration: <c>--Limits:MaxBytes=1000000</c>.</summary>
public sealed class WorkbenchLimits
{
    /// <summary>The most bytes of a file or a pasted text. 8 Mi unless set.</summary>
    public int MaxBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>The longest text that is parsed, in UTF-16 units; the longest resolutions have some 300,000. 1,000,000 unless set.</summary>
    public int MaxLength { get; set; } = 1_000_000;

    /// <summary>How much the packed parts of a PDF or Word file may come to, in bytes. 64 Mi unless set.</summary>
    public int MaxUnpackedBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>The most pages of a PDF. 400 unless set.</summary>
    public int MaxPages { get; set; } = 400;

    /// <summary>How long one text may take. Ten seconds unless set.</summary>
    public TimeSpan MaxTime { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many texts are read at the same time; as many as there are processors unless set.</summary>
    public int AtOnce { get; set; } = Environment.ProcessorCount;

    /// <summary>How many more may wait their turn; the next one is turned away. 16 unless set.</summary>
    public int Waiting { get; set; } = 16;

    /// <summary>The most bytes of a request: a file, and the form around it.</summary>
    public int MaxRequestBytes => MaxBytes + (64 * 1024);
}
