using System.Collections;

namespace Resolutions.Model;

/// <summary>A read-only list that compares by its elements, so that records that hold lists compare by value.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>
    /// Copies the items, so that a list changed later does not change the model. Null is taken as empty: generated JSON metadata sets
    /// init-only properties that are missing in the JSON to null, whatever their initializers say.
    /// </summary>
    public static ValueList<T> Of(IReadOnlyList<T>? items)
    {
        if (items is null) return Empty;
        return items as ValueList<T> ?? (items.Count == 0 ? Empty : new ValueList<T>([.. items]));
    }

    /// <summary>Takes over an array that nothing changes any more, without copying it.</summary>
    public static ValueList<T> Owning(T[] items) => items.Length == 0 ? Empty : new ValueList<T>(items);

    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in _items) hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public override string ToString() => $"[{string.Join(", ", _items)}]";
}
