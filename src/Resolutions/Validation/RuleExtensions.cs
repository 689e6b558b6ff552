using FluentValidation;
using FluentValidation.Results;
using Resolutions.Diagnostics;
using Resolutions.Text;

namespace Resolutions.Validation;

/// <summary>Ties rules to the entries of the catalogue.</summary>
internal static class RuleExtensions
{
    /// <summary>Gives a rule the code, severity, message and place of a diagnostic whose message has no arguments.</summary>
    public static IRuleBuilderOptions<T, TProperty> As<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, DiagnosticDescriptor descriptor, Func<T, TextSpan> place) =>
        rule.WithErrorCode(descriptor.Id)
            .WithSeverity(SeverityOf(descriptor))
            .WithState(item => place(item))
            .WithMessage(descriptor.MessageFormat);

    /// <summary>Adds a failure that is a diagnostic.</summary>
    public static void Report<T>(
        this ValidationContext<T> context, DiagnosticDescriptor descriptor, TextSpan place, params ReadOnlySpan<object?> arguments) =>
        context.AddFailure(new ValidationFailure(context.PropertyPath, descriptor.At(default, arguments).Message)
        {
            ErrorCode = descriptor.Id,
            Severity = SeverityOf(descriptor),
            CustomState = place,
        });

    private static Severity SeverityOf(DiagnosticDescriptor descriptor) => descriptor.Severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
