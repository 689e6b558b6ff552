namespace Resolutions.Documents.Tests.Prints;

/// <summary>The faces that the made prints use.</summary>
internal enum PrintFont
{
    Roman,
    Italic,
    Bold,

    /// <summary>宋体, the text of Chinese prints.</summary>
    Song,

    /// <summary>楷体, which stands in Chinese prints where Western ones have italics.</summary>
    Kai,
}
