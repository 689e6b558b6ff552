namespace Resolutions.Documents.Tests.Gold;

public sealed record GoldFootnote(string Marker, string Text);
