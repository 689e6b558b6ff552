using Resolutions.Model;

namespace Resolutions.Languages;

/// <summary>A name of an actor in one language, to be known by a <see cref="LanguagePack"/>.</summary>
/// <param name="Name">The name as printed, without its article.</param>
/// <param name="Id">Canonical id, the same in every language.</param>
/// <param name="Kind">What sort of actor it names.</param>
public sealed record ActorName(string Name, string Id, ActorKind Kind);
