namespace Resolutions.Tests.Snapshots;

public sealed class SnapshotMismatchException(string message) : Exception(message);
