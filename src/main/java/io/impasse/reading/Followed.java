package io.impasse.reading;

import io.impasse.model.Mention;
import io.impasse.text.Agreement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A mention with the words of its clause, for what depends on the word behind it.
 *
 * @param to index behind its last word
 */
record Followed(Mention mention, ClauseWords clause, int to) {

    /** The mentions of that category. */
    static List<Followed> of(String category, List<Mention> mentions, List<ClauseWords> clauses) {
        Map<String, ClauseWords> byId = new HashMap<>();
        clauses.forEach(clause -> byId.put(clause.clause().id(), clause));
        List<Followed> found = new ArrayList<>();
        mentions.stream().filter(mention -> mention.category().equals(category)).forEach(mention -> {
            ClauseWords clause = byId.get(mention.clause());
            found.add(new Followed(mention, clause, behind(clause.words(), mention.quote().end())));
        });
        return found;
    }

    private static int behind(List<Word> words, int offset) {
        int at = 0;
        while (at < words.size() && words.get(at).start() < offset) {
            at++;
        }
        return at;
    }

    List<Word> words() {
        return clause.words();
    }

    /** The mention with the word behind it, in another category. */
    Mention widened(String category, Agreement agreement) {
        int end = words().get(to).end();
        return new Mention(category, mention.word(), Quotes.of(agreement, clause.clause(), mention.quote().start(), end));
    }
}
