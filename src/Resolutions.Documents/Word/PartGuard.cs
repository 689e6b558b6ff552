using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Resolutions.Documents.Rendering;

namespace Resolutions.Documents.Word;

/// <summary>Goes over a part before the SDK loads it: it keeps the whole tree in memory and goes down it by recursion. State of one call.</summary>
internal sealed class PartGuard(DocumentReaderOptions options, CancellationToken cancellation)
{
    private readonly HashSet<Uri> _checked = [];
    private long _left = options.MaxDecompressedBytes;

    /// <exception cref="LimitExceededException">The part is too large or nests too deep.</exception>
    /// <exception cref="XmlException">It is no XML.</exception>
    public void Check(OpenXmlPart? part)
    {
        if (part is null || !_checked.Add(part.Uri)) return;
        using Stream stream = part.GetStream(FileMode.Open, FileAccess.Read);
        Check(stream);
    }

    /// <exception cref="LimitExceededException">The part is too large or nests too deep.</exception>
    /// <exception cref="XmlException">It is no XML.</exception>
    public void Check(Stream stream)
    {
        using var counted = new CountedStream(stream, this);
        using XmlReader xml = XmlReader.Create(counted, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (xml.Read())
        {
            if (xml.Depth > options.MaxDepth) throw new LimitExceededException(DocumentDiagnostics.NestedTooDeep.At(default, options.MaxDepth, "Word"));
        }
    }

    private void Take(int bytes)
    {
        cancellation.ThrowIfCancellationRequested();
        _left -= bytes;
        if (_left < 0) throw new LimitExceededException(DocumentDiagnostics.DecompressedTooLarge.At(default, options.MaxDecompressedBytes));
    }

    private sealed class CountedStream(Stream inner, PartGuard guard) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = inner.Read(buffer, offset, count);
            guard.Take(read);
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
