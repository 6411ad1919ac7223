package io.impasse.text;

import java.util.Set;

/** The words of structure that stand in running text and show what a sign behind them is. */
final class Words {
    private static final Set<String> REFERENCES = Set.of("article", "articles", "paragraph", "paragraphs", "point", "points",
            "section", "sections", "item", "items", "clause", "clauses", "option", "options", "annex", "annexes", "part",
            "parts", "letter", "letters", "subparagraph", "subparagraphs", "step", "steps", "phase", "phases", "chapter",
            "chapters", "page", "pages", "note", "notes", "no");
    private static final Set<String> LINKS = Set.of("and", "or");

    private Words() {}

    /** Whether a number or letter behind the word refers to another place. */
    static boolean refers(String word) {
        return REFERENCES.contains(word);
    }

    /** Whether the word links the items of a list. */
    static boolean links(String word) {
        return LINKS.contains(word);
    }
}
