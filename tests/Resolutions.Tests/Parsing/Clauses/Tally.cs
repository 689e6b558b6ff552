namespace Resolutions.Tests.Parsing.Clauses;

/// <summary>Right, superfluous and missing answers.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int Extra { get; private set; }

    public int Missing { get; private set; }

    public double Precision => Right + Extra == 0 ? 1 : (double)Right / (Right + Extra);

    public double Recall => Right + Missing == 0 ? 1 : (double)Right / (Right + Missing);

    public double F1 => Right + Extra + Missing == 0 ? 1 : 2.0 * Right / (2 * Right + Extra + Missing);

    /// <summary>Compares two lists as bags; gives what is not in both.</summary>
    public (List<T> Extra, List<T> Missing) Add<T>(IEnumerable<T> found, IEnumerable<T> expected, Func<T, T, bool> same)
    {
        List<T> missing = [.. expected], extra = [];
        foreach (T one in found)
        {
            int at = missing.FindIndex(other => same(one, other));
            if (at < 0)
            {
                extra.Add(one);
                continue;
            }

            missing.RemoveAt(at);
            Right++;
        }

        Extra += extra.Count;
        Missing += missing.Count;
        return (extra, missing);
    }
}
