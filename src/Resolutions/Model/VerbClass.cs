namespace Resolutions.Model;

/// <summary>The part of a resolution a verb is used in.</summary>
public enum VerbClass
{
    /// <summary>Both parts.</summary>
    Both,

    /// <summary>The preamble only: <c>have-considered</c>, <c>be-mindful</c>.</summary>
    Preambular,

    /// <summary>The operative part only: <c>decide</c>, <c>request</c>.</summary>
    Operative,
}
