package io.impasse.reading;

import io.impasse.model.Mention;
import io.impasse.text.Agreement;
import java.util.List;

/** Finds measures, such as a calibre or a range, whose number has no unit. */
final class Measures {
    private final List<PhraseSet> units;

    Measures(Grammar grammar) {
        PhraseBook book = grammar.book().fork();
        units = grammar.vocabulary().units().values().stream().map(book::set).toList();
    }

    /** The measures without a unit, among the words that open a measure. */
    List<Mention> bare(List<Followed> measuring, Agreement agreement) {
        return measuring.stream().filter(found -> bare(found.words(), found.to())).map(found -> found.widened(Mention.UNIT_MISSING, agreement)).toList();
    }

    /** Whether a number stands there, behind "at least" and the like, and no unit behind it or behind the last of several numbers. */
    private boolean bare(List<Word> words, int from) {
        int at = from;
        while (at < words.size() && words.get(at).is("at", "least", "most", "more", "less", "than", "up", "to", "about", "not", "no")) {
            at++;
        }
        return at < words.size() && plain(words.get(at)) && noUnit(words, at + 1);
    }

    private static boolean plain(Word word) {
        return word.text().chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',') && word.digits();
    }

    private boolean noUnit(List<Word> words, int from) {
        int at = behindNumbers(words, from);
        if (at < words.size() && words.get(at).can(Tag.NOUN_PLURAL)) {
            return false;
        }
        return units.stream().allMatch(unit -> at >= words.size() || unit.match(words, at) == Phrase.NONE);
    }

    /** "50, 70 or 100 km", "100 or more millimetres": behind further numbers and comparisons. */
    private static int behindNumbers(List<Word> words, int from) {
        int at = from;
        while (at + 1 < words.size() && words.get(at).is(",", "or", "and", "to", "-", "\u2013")
            && (words.get(at + 1).digits() || words.get(at + 1).is("more", "above", "over", "less", "below", "larger", "greater", "smaller"))) {
            at += 2;
        }
        return at < words.size() && words.get(at).is("-") ? at + 1 : at;
    }
}
