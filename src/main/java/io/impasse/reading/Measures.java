package io.impasse.reading;

import io.impasse.model.Mention;
import io.impasse.text.Agreement;
import java.util.List;

/** Finds measures, such as a calibre or a range, whose number has no unit. */
final class Measures {
    private static final String CATEGORY = "unit-missing";
    /** So far behind the number a unit may stand: "50, 70 or 100 km". */
    private static final int REACH = 6;

    private final List<PhraseSet> units;

    Measures(Grammar grammar) {
        PhraseBook book = grammar.book().fork();
        units = grammar.vocabulary().units().values().stream().map(book::set).toList();
    }

    /** The measures without a unit, among the words that open a measure. */
    List<Mention> bare(List<Followed> measuring, Agreement agreement) {
        return measuring.stream().filter(found -> bare(found.words(), found.to())).map(found -> found.widened(CATEGORY, agreement)).toList();
    }

    private boolean bare(List<Word> words, int at) {
        return at < words.size() && plain(words.get(at)) && noUnit(words, at + 1);
    }

    private static boolean plain(Word word) {
        return word.text().chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',') && word.digits();
    }

    private boolean noUnit(List<Word> words, int from) {
        for (int at = from; at < Math.min(words.size(), from + REACH); at++) {
            int here = at;
            if (units.stream().anyMatch(unit -> unit.match(words, here) != Phrase.NONE)) {
                return false;
            }
        }
        return true;
    }
}
