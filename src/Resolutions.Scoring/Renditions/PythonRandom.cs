using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Resolutions.Scoring.Renditions;

/// <summary>
/// Python's <c>random.Random(str)</c>: the Mersenne Twister, seeded with the text and its SHA-512, so that the prints chosen are those that
/// make_cases.py chose.
/// </summary>
internal sealed class PythonRandom
{
    private const int Size = 624;
    private const int Middle = 397;

    private readonly uint[] _state = new uint[Size];
    private int _index = Size;

    public PythonRandom(string seed)
    {
        byte[] text = Encoding.UTF8.GetBytes(seed);
        var number = new BigInteger([.. text, .. SHA512.HashData(text)], isUnsigned: true, isBigEndian: true);
        byte[] bytes = number.ToByteArray(isUnsigned: true);
        uint[] key = new uint[Math.Max(1, (bytes.Length + 3) / 4)];
        for (int i = 0; i < bytes.Length; i++) key[i / 4] |= (uint)bytes[i] << (8 * (i % 4));
        Seed(key);
    }

    /// <summary>A number from 0 up to 1.</summary>
    public double Next()
    {
        uint high = Bits(32) >> 5, low = Bits(32) >> 6;
        return ((high * 67108864.0) + low) / 9007199254740992.0;
    }

    /// <summary>A whole number from <paramref name="start"/> up to but not including <paramref name="end"/>.</summary>
    public int Range(int start, int end) => start + Below(end - start);

    public T Choice<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private int Below(int count)
    {
        int bits = 32 - BitOperations.LeadingZeroCount((uint)count);
        uint number;
        do number = Bits(bits);
        while (number >= count);
        return (int)number;
    }

    private uint Bits(int count)
    {
        if (_index >= Size) Twist();
        uint y = _state[_index++];
        y ^= y >> 11;
        y ^= (y << 7) & 0x9D2C5680;
        y ^= (y << 15) & 0xEFC60000;
        y ^= y >> 18;
        return y >> (32 - count);
    }

    private void Seed(uint[] key)
    {
        _state[0] = 19650218;
        for (uint i = 1; i < Size; i++) _state[i] = (1812433253 * (_state[i - 1] ^ (_state[i - 1] >> 30))) + i;
        uint at = 1, from = 0;
        for (int k = Math.Max(Size, key.Length); k > 0; k--)
        {
            _state[at] = (_state[at] ^ ((_state[at - 1] ^ (_state[at - 1] >> 30)) * 1664525)) + key[from] + from;
            if (++at >= Size)
            {
                _state[0] = _state[Size - 1];
                at = 1;
            }

            if (++from >= key.Length) from = 0;
        }

        for (int k = Size - 1; k > 0; k--)
        {
            _state[at] = (_state[at] ^ ((_state[at - 1] ^ (_state[at - 1] >> 30)) * 1566083941)) - at;
            if (++at >= Size)
            {
                _state[0] = _state[Size - 1];
                at = 1;
            }
        }

        _state[0] = 0x80000000;
    }

    private void Twist()
    {
        for (int i = 0; i < Size; i++)
        {
            uint y = (_state[i] & 0x80000000) | (_state[(i + 1) % Size] & 0x7FFFFFFF);
            _state[i] = _state[(i + Middle) % Size] ^ (y >> 1) ^ ((y & 1) * 0x9908B0DF);
        }

        _index = 0;
    }
}
