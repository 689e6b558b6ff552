namespace Resolutions.Model;

/// <summary>Sorts of actors.</summary>
public enum ActorKind
{
    /// <summary>In no registry.</summary>
    Unknown,

    /// <summary>A principal organ of the United Nations (Charter, Article 7).</summary>
    PrincipalOrgan,

    /// <summary>A Main Committee of the General Assembly, or all of them.</summary>
    MainCommittee,

    /// <summary>A committee, commission, council, board, panel or working group below a principal organ.</summary>
    SubsidiaryBody,

    /// <summary>A person in office: the Secretary-General, a special rapporteur, a president.</summary>
    Official,

    /// <summary>A specialized or related agency, or all of them.</summary>
    SpecializedAgency,

    /// <summary>A fund, programme, office, institute or other entity of the United Nations.</summary>
    FundOrProgramme,

    /// <summary>A regional commission of the Economic and Social Council, or all of them.</summary>
    RegionalCommission,

    /// <summary>The United Nations system as a whole.</summary>
    UnitedNationsSystem,

    /// <summary>States as a group: Member States, all States, developed countries, administering Powers.</summary>
    StateGroup,

    /// <summary>A named State or area.</summary>
    State,

    /// <summary>An intergovernmental organization outside the United Nations.</summary>
    IntergovernmentalOrganization,

    /// <summary>A financial institution: the Bretton Woods institutions, development banks.</summary>
    FinancialInstitution,

    /// <summary>A conference, a meeting of States parties, or a treaty body.</summary>
    TreatyBodyOrConference,

    /// <summary>Civil society, non-governmental organizations, academia, media.</summary>
    CivilSociety,

    /// <summary>Business and industry.</summary>
    PrivateSector,

    /// <summary>Parties to a conflict or to an agreement.</summary>
    Parties,

    /// <summary>Anyone concerned: stakeholders, the international community, all.</summary>
    Stakeholders,
}
