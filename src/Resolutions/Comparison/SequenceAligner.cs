namespace Resolutions.Comparison;

/// <summary>Pairs the items of two sequences without crossings so that the pairs are together as alike as can be.</summary>
internal static class SequenceAligner
{
    // Two hundred paragraphs without partners on either side; more is looked at in pieces of this size, so that cost stays linear.
    private const int Window = 200;

    /// <param name="first">How many items the first sequence has.</param>
    /// <param name="second">How many the second has.</param>
    /// <param name="likeness">How alike two items are; 0 where they are no pair.</param>
    public static IEnumerable<(int First, int Second)> Align(int first, int second, Func<int, int, double> likeness)
    {
        int i = 0, j = 0;
        while (i < first && j < second)
        {
            int rows = Math.Min(Window, first - i), columns = Math.Min(Window, second - j);
            bool isLast = i + rows == first && j + columns == second;
            (int nextRow, int nextColumn) = (i + rows, j + columns);
            foreach ((int row, int column) in AlignWindow(i, rows, j, columns, likeness))
            {
                // Pairs in the second half of a window may be better ones with what comes after it.
                if (!isLast && row - i > rows / 2 && column - j > columns / 2)
                {
                    (nextRow, nextColumn) = (row, column);
                    break;
                }

                yield return (row, column);
            }

            (i, j) = (nextRow, nextColumn);
        }
    }

    private static List<(int Row, int Column)> AlignWindow(int firstStart, int rows, int secondStart, int columns, Func<int, int, double> likeness)
    {
        var like = new double[rows, columns];
        var best = new double[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
        {
            for (int j = columns - 1; j >= 0; j--)
            {
                like[i, j] = likeness(firstStart + i, secondStart + j);
                double pair = like[i, j] > 0 ? like[i, j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(pair, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (like[i, j] > 0 && like[i, j] + best[i + 1, j + 1] >= best[i, j])
            {
                pairs.Add((firstStart + i++, secondStart + j++));
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }
}
