using System.Globalization;
using System.Text;

namespace Resolutions.Benchmarks.Texts;

/// <summary>Resolutions made up in the Assembly's drafting style, of any length.</summary>
internal static class Drafts
{
    /// <summary>A resolution with a number of operative paragraphs, sub-paragraphs and citations in each.</summary>
    public static string English(int paragraphs)
    {
        var text = new StringBuilder("80/999. Measurement of the reading of resolutions\n\nThe General Assembly,\n\n");
        for (int i = 1; i <= Math.Max(1, paragraphs / 2); i++)
            text.Append(CultureInfo.InvariantCulture, $"Recalling its resolutions {50 + (i % 25)}/{i} of 8 September 2000 and {51 + (i % 25)}/{i + 1} A and B, and paragraph {i} thereof, in which it stressed the role of drafting,\n\n");
        for (int i = 1; i <= paragraphs; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i}. Requests the Secretary-General to submit to the General Assembly at its eighty-first session a report on the implementation of paragraph {i} of the present resolution, and invites Member States and the specialized agencies:\n\n");
            text.Append("(a) To consider the matter with the attention it deserves;\n\n(b) To report, in accordance with document A/80/12, on the following:\n\n(i) The first point;\n\n(ii) The second point.\n\n");
        }

        return text.Append("12th plenary meeting\n\n10 October 2025\n").ToString();
    }

    /// <summary>The same in Chinese.</summary>
    public static string Chinese(int paragraphs)
    {
        var text = new StringBuilder("80/999. 阅读决议的计量\n\n大会，\n\n");
        for (int i = 1; i <= Math.Max(1, paragraphs / 2); i++)
            text.Append(CultureInfo.InvariantCulture, $"回顾其2000年9月8日第{50 + (i % 25)}/{i}号决议和第{51 + (i % 25)}/{i + 1}号决议，其中强调起草工作的作用，\n\n");
        for (int i = 1; i <= paragraphs; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i}. 请秘书长向大会第八十一届会议提交报告，说明本决议第{i}段的执行情况，并邀请会员国和各专门机构：\n\n");
            text.Append("(a) 认真审议该事项；\n\n(b) 根据A/80/12号文件报告下列各点：\n\n㈠ 第一点；\n\n㈡ 第二点。\n\n");
        }

        return text.Append("2025年10月10日\n\n第12次全体会议\n").ToString();
    }

    /// <summary>The smallest draft of at least a length in UTF-16 units.</summary>
    public static string OfLength(Func<int, string> draft, int length)
    {
        int each = (draft(200).Length - draft(100).Length) / 100;
        return draft(Math.Max(1, length / each));
    }
}
