namespace Resolutions.Documents;

/// <summary>What a file is, by its content.</summary>
internal enum FileKind
{
    Empty,
    Text,
    Pdf,
    Word,

    /// <summary>Akoma Ntoso, the UN's XML.</summary>
    AkomaNtoso,

    /// <summary>An Office file with a password.</summary>
    EncryptedOffice,

    /// <summary>A file that begins as a package of a Word file and cannot be opened.</summary>
    DamagedPackage,
    Other,
}
