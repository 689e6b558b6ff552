using System.Xml.Linq;

namespace Resolutions.Samples.Tests;

public sealed class DocsTests
{
    [Fact]
    public void Every_package_has_a_reason_in_the_page_on_dependencies()
    {
        string page = File.ReadAllText(Path.Combine(SampleRun.Root, "docs", "dependencies.md"));
        XDocument packages = XDocument.Load(Path.Combine(SampleRun.Root, "Directory.Packages.props"));
        string[] missing =
        [
            .. packages.Descendants("PackageVersion")
                .Select(static element => (string)element.Attribute("Include")!)
                .Where(name => !page.Contains(name, StringComparison.Ordinal)),
        ];
        Assert.Empty(missing);
    }
}
