using System.Globalization;

namespace Workbench.Http;

/// <summary>Why a request got no answer, as a page tells it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">What is wrong and what to do, in a sentence or two; nothing of the program's inside.</param>
public sealed record Problem(int Status, string Message)
{
    public static readonly Problem Nothing = new(StatusCodes.Status400BadRequest, "There is nothing to read: paste a text or choose a file.");

    public static readonly Problem BadForm = new(StatusCodes.Status400BadRequest, "The form came incomplete. Load the page again and try once more.");

    public static readonly Problem OldForm = new(
        StatusCodes.Status400BadRequest, "This page is from before the workbench was started, or from elsewhere. Load it again and try once more.");

    public static readonly Problem BadModel = new(StatusCodes.Status400BadRequest, "What was sent is no resolution that this page has shown. Read the text again.");

    public static readonly Problem Busy = new(StatusCodes.Status503ServiceUnavailable, "Too many texts are being read. Try again in a moment.");

    public static readonly Problem NotFound = new(StatusCodes.Status404NotFound, "There is no such page.");

    public static readonly Problem Internal = new(
        StatusCodes.Status500InternalServerError, "Something went wrong in the workbench. Nothing of the text was kept; please report it with what you did.");

    public static Problem TooLarge(int bytes) => new(
        StatusCodes.Status413PayloadTooLarge, string.Create(CultureInfo.InvariantCulture, $"This is too large: a text or file may have {bytes / (1024.0 * 1024):0.#} MiB."));

    public static Problem TooSlow(TimeSpan time) => new(
        StatusCodes.Status504GatewayTimeout, string.Create(CultureInfo.InvariantCulture, $"Reading took longer than {time.TotalSeconds:0.###} seconds and was stopped."));

    public ProblemException AsException() => new(this);
}
