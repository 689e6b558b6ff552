namespace Resolutions.Model;

/// <summary>Which series of General Assembly sessions a session belongs to.</summary>
public enum SessionKind
{
    /// <summary>A yearly session, opening in September.</summary>
    Regular,

    /// <summary>A special session (rule 8 (a) of the rules of procedure); its symbols have <c>S-</c>.</summary>
    Special,

    /// <summary>An emergency special session (rule 8 (b); resolution 377 A (V)); its symbols have <c>ES-</c>.</summary>
    EmergencySpecial,
}
