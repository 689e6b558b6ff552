namespace Resolutions.Languages;

/// <summary>The data that is the same in every language: kinds of actors, symbols of titled documents, verbs that translations take for one another.</summary>
internal static class CommonData
{
    private const string ResourcePrefix = "Resolutions.Common/";

    private static readonly Lazy<PackData> BuiltInData = new(Load);

    public static PackData BuiltIn => BuiltInData.Value;

    private static PackData Load()
    {
        System.Reflection.Assembly assembly = typeof(CommonData).Assembly;
        var data = new PackData();
        foreach (string resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!resource.StartsWith(ResourcePrefix, StringComparison.Ordinal)) continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            data.Add(reader, resource);
        }

        return data;
    }
}
