namespace Resolutions.Parsing.Lines;

/// <summary>The sign a line or a paragraph ends with, as far as it tells where paragraphs end.</summary>
internal enum EndSign
{
    None,
    Comma,
    Semicolon,
    Colon,
    Stop,
}
