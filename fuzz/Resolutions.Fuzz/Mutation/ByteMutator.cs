using System.Text;

namespace Resolutions.Fuzz.Mutation;

/// <summary>Damages files byte by byte and piece by piece. The same seed gives the same damage.</summary>
internal sealed class ByteMutator(int seed, IReadOnlyList<byte[]> files, IReadOnlyList<string> pieces)
{
    private const int MostChanges = 6;
    private const int LongestRun = 10;
    private const int MostRepeats = 6;

    private readonly Random _random = new(seed);

    public byte[] Next()
    {
        var bytes = new List<byte>(files[_random.Next(files.Count)]);
        for (int changes = 1 + _random.Next(MostChanges); changes > 0; changes--) Change(bytes);
        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        int at = _random.Next(bytes.Count + 1), length = Math.Min(bytes.Count - at, 1 << _random.Next(LongestRun));
        switch (_random.Next(9))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 2:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 3 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << _random.Next(8));
                break;
            case 4 when at < bytes.Count:
                bytes[at] = (byte)_random.Next(256);
                break;
            case 5:
                List<byte> moved = bytes.GetRange(at, length);
                bytes.RemoveRange(at, length);
                bytes.InsertRange(_random.Next(bytes.Count + 1), moved);
                break;
            case 6:
                byte[] other = files[_random.Next(files.Count)];
                int start = _random.Next(other.Length);
                bytes.InsertRange(at, other[start..Math.Min(other.Length, start + (1 << _random.Next(LongestRun)))]);
                break;
            case 7:
                // A figure made another: lengths, places and counts are figures.
                int figure = bytes.FindIndex(at, static value => value is >= (byte)'0' and <= (byte)'9');
                if (figure >= 0) bytes[figure] = (byte)('0' + _random.Next(10));
                break;
            default:
                byte[] piece = Encoding.UTF8.GetBytes(pieces[_random.Next(pieces.Count)]);
                for (int i = 1 << _random.Next(_random.Next(MostRepeats) + 1); i > 0; i--) bytes.InsertRange(at, piece);
                break;
        }
    }
}
