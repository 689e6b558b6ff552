using System.Text.Json;
using System.Text.Json.Serialization;

namespace Resolutions.Serialization;

/// <summary>Enums by name, as <c>operative</c> or <c>principalOrgan</c>; numbers are refused.</summary>
internal sealed class CamelCaseEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
