using PageExamples;

// Runs the code of each page, in a folder that has the files which the pages name.
string folder = Directory.CreateTempSubdirectory("resolutions-pages-").FullName;
try
{
    SampleFiles.WriteTo(folder);
    Directory.SetCurrentDirectory(folder);
    GettingStarted.Run();
    Model.Run();
    Validation.Run();
    Diagnostics.Run();
    await Json.RunAsync();
    Rows.Run();
    Documents.Run();
    AkomaNtoso.Run();
    Languages.Run();
    Comparison.Run();
    Rendering.Run();
    await Batches.RunAsync();
}
finally
{
    Directory.SetCurrentDirectory(AppContext.BaseDirectory);
    Directory.Delete(folder, recursive: true);
}
