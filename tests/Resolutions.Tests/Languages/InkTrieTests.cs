using Resolutions.Languages;
using Resolutions.Text;

namespace Resolutions.Tests.Languages;

public sealed class InkTrieTests
{
    [Fact]
    public void Letters_of_a_word_lead_to_its_node_in_any_case_and_with_any_blanks()
    {
        var trie = new InkTrie(8);
        int node = trie.Add("Member States");

        Assert.Equal(node, Follow(trie, "MEMBERST"));
        Assert.Equal(node, trie.Add("member st"));
        Assert.NotEqual(node, trie.Add("members"));
    }

    [Fact]
    public void Letters_of_no_word_lead_nowhere()
    {
        var trie = new InkTrie(8);
        trie.Add("会员国");
        trie.Add("report");

        Assert.Equal(0, Follow(trie, "会议"));
        Assert.Equal(0, Follow(trie, "replies"));
        Assert.Equal(0, trie.Next(0, '\0'));
    }

    [Fact]
    public void Many_words_keep_their_nodes_apart()
    {
        var trie = new InkTrie(12);
        string[] words = [.. Enumerable.Range(0, 20_000).Select(static number => $"字{number:D6}")];
        int[] nodes = Array.ConvertAll(words, word => trie.Add(word));

        Assert.Equal(words.Length, nodes.Distinct().Count());
        Assert.All(Enumerable.Range(0, words.Length), index => Assert.Equal(nodes[index], Follow(trie, words[index])));
    }

    private static int Follow(InkTrie trie, string letters)
    {
        int node = 0;
        foreach (char letter in letters)
        {
            node = trie.Next(node, Scan.Fold(letter));
            if (node == 0) return 0;
        }

        return node;
    }
}
