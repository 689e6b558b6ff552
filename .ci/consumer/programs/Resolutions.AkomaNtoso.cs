using Resolutions.AkomaNtoso;
using Resolutions.Model;
using Resolutions.Parsing;

// Text to the UN's XML and back: the same symbol, and as many paragraphs.
ResolutionDocument document = ResolutionParser.Parse(File.ReadAllText(args[0])).Document!;
using var xml = new MemoryStream();
AkomaNtosoWriter.Write(document, xml);
xml.Position = 0;
ResolutionDocument read = AkomaNtosoReader.Read(xml).GetDocumentOrThrow();
string found = $"{read.Symbol} {read.Resolutions[0].Preamble.Paragraphs.Count()} {read.Resolutions[0].Operative.Paragraphs.Count()}";
Console.WriteLine($"{found}, by way of {xml.Length} bytes of XML");
return found == "A/RES/55/162 7 20" ? 0 : 1;
