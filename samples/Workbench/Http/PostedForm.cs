using System.Text;
using Microsoft.AspNetCore.Antiforgery;

namespace Workbench.Http;

/// <summary>Reads posted forms. All of a form stays in memory and is gone with its request.</summary>
internal sealed class PostedForm(IAntiforgery antiforgery, WorkbenchLimits limits)
{
    public const string Text = "text", File = "file", Language = "language", Model = "model", Format = "format", Name = "name";

    /// <summary>Reads the form of a request.</summary>
    /// <exception cref="ProblemException">It is too large, malformed, or from another site.</exception>
    public async Task<IFormCollection> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType) throw Problem.BadForm.AsException();
        IFormCollection form;
        try
        {
            form = await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw Problem.TooLarge(limits.MaxBytes).AsException();
        }
        catch (Exception exception) when (exception is BadHttpRequestException or InvalidDataException or IOException)
        {
            throw Problem.BadForm.AsException();
        }

        if (!await antiforgery.IsRequestValidAsync(context)) throw Problem.OldForm.AsException();
        return form;
    }

    /// <summary>What is to be read: the file where one was chosen, else the text.</summary>
    /// <exception cref="ProblemException">There is neither, or it is too large.</exception>
    public (string Name, byte[] Content) ContentOf(IFormCollection form)
    {
        if (form.Files.GetFile(File) is { Length: > 0 } file)
        {
            if (file.Length > limits.MaxBytes) throw Problem.TooLarge(limits.MaxBytes).AsException();
            var content = new byte[file.Length];
            using Stream stream = file.OpenReadStream();
            stream.ReadExactly(content);
            return (file.FileName, content);
        }

        string text = form[Text].ToString();
        if (string.IsNullOrWhiteSpace(text)) throw Problem.Nothing.AsException();
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return bytes.Length <= limits.MaxBytes ? ("pasted.txt", bytes) : throw Problem.TooLarge(limits.MaxBytes).AsException();
    }
}
