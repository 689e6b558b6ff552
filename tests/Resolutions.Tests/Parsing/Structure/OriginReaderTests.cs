using Resolutions.Parsing.Structure;

namespace Resolutions.Tests.Parsing.Structure;

public sealed class OriginReaderTests
{
    [Theory]
    [InlineData("A/75/416, para. 7", "A/75/416")]
    [InlineData("A/75/L.5 and Add.1", "A/75/L.5|A/75/L.5/Add.1")]
    [InlineData("A/75/L.5, Add.1 and Add.2", "A/75/L.5|A/75/L.5/Add.1|A/75/L.5/Add.2")]
    [InlineData("A/75/L.5 and Corr.1 and Add.1", "A/75/L.5|A/75/L.5/Corr.1|A/75/L.5/Add.1")]
    [InlineData("A/75/L.5/Rev.1 and Rev.1/Add.1", "A/75/L.5/Rev.1|A/75/L.5/Rev.1/Add.1")]
    [InlineData("A/75/L.5/Rev.1 and Add.1", "A/75/L.5/Rev.1|A/75/L.5/Rev.1/Add.1")]
    [InlineData("A/75/L.5/Rev.1 and A/75/L.6.", "A/75/L.5/Rev.1|A/75/L.6")]
    [InlineData("A/75/416，第9段", "A/75/416")]
    [InlineData("A/54/L.7/Rev.l and Add.I", "A/54/L.7/Rev.1|A/54/L.7/Rev.1/Add.1")]
    [InlineData("A/54/L.l/Rev.l/Add.l", "A/54/L.1/Rev.1/Add.1")]
    [InlineData("para. 7 and Add.1", "")]
    [InlineData("", "")]
    public void Symbols_are_read(string text, string documents) =>
        Assert.Equal(documents.Split('|', StringSplitOptions.RemoveEmptyEntries), OriginReader.ReadDocuments(text));
}
