using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Workbench.Http;

/// <summary>Keeps the keys that sign forms in memory; where ASP.NET Core would keep them, they outlive the program in a file.</summary>
internal sealed class MemoryKeys : IXmlRepository
{
    private readonly Lock _lock = new();
    private readonly List<XElement> _keys = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_lock) return [.. _keys.Select(static key => new XElement(key))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_lock) _keys.Add(new XElement(element));
    }
}
