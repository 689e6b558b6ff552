using System.Globalization;

namespace Resolutions.Text;

/// <summary>A line and a column, both counted from 1, as editors show them. Columns count UTF-16 units.</summary>
/// <param name="Line">1 for the first line.</param>
/// <param name="Column">1 for the first unit of the line.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>Line and column as <c>3,14</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line},{Column}");
}
