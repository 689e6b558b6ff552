namespace Resolutions.Model;

/// <summary>How strongly a verb asks someone to do something, from not at all to most.</summary>
public enum DirectiveForce
{
    /// <summary>Asks nothing of anyone: notes, welcomes, recalls.</summary>
    None,

    /// <summary>Leaves the choice: invites, encourages, authorizes.</summary>
    Inviting,

    /// <summary>Calls on someone: calls upon, appeals to, recommends.</summary>
    Calling,

    /// <summary>Asks the Secretariat or another body outright: requests.</summary>
    Requesting,

    /// <summary>Presses: urges, demands.</summary>
    Pressing,

    /// <summary>Settles the matter by itself: decides, approves.</summary>
    Deciding,
}
