package io.impasse.reading;

import io.impasse.model.Force;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who acts in a frame in the words of the text, whether or not the case knows them: "The Mission shall verify" names somebody,
 * "The withdrawal shall begin" and "Weapons will remain" name nobody.
 */
final class Agents {
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "on", "at", "to", "for", "from", "by", "with", "under", "between", "within",
        "along", "against", "after", "before", "until", "during", "near", "beyond", "upon", "over");
    private static final Pattern AROUND = Pattern.compile("^(?:by )?(?:the |a |an )?|(?: alone| itself| themselves| also| only)$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_OBJECTS = Set.of("place", "effect", "force");

    private final Grammar grammar;

    Agents(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The words for the one who acts, without article; empty: nobody is named. */
    String named(Frame frame) {
        Slice subject = frame.subject();
        String text = frame.bearer().text();
        boolean verbal = frame.verb() >= 0 && frame.style().ordinal() < Frame.Style.NOMINAL.ordinal();
        boolean own = !subject.empty() && verbal && !frame.passive();
        boolean known = !frame.bearer().actors().isEmpty();
        boolean whole = !own && text.equals(words(frame.extent()));
        if (whole || !known && own && (event(subject) || happens(frame))) {
            return "";
        }
        boolean spoken = text.equals(words(subject)) && own;
        return frame.passive() && !known && !text.startsWith("by ") ? "" : AROUND.matcher(spoken ? words(phrase(subject)) : text).replaceAll("");
    }

    /** "From that day the Panel", "within ten days Corda": the subject without the adverbial before it. */
    private static Slice phrase(Slice subject) {
        if (!PREPOSITIONS.contains(subject.first().lower())) {
            return subject;
        }
        List<Word> words = subject.sentence();
        int at = subject.to() - 1;
        boolean name = words.get(at).capitalised();
        while (at > subject.from() && (name ? words.get(at - 1).capitalised() || words.get(at - 1).is("of") : !words.get(at).is("the", "each", "every", "both", "neither", "no", "a", "an"))) {
            at--;
        }
        boolean counted = at > subject.from() && words.get(at - 1).is("each", "every", "both", "no", "neither", "either");
        return new Slice(words, counted ? at - 1 : at, subject.to());
    }

    /** "Nobody shall be moved", "no duty may be suspended": a ban that names nobody because it holds for everybody. */
    boolean everybody(Frame frame) {
        return frame.force() == Force.PROHIBITION && frame.passive() && !frame.subject().empty() && frame.subject().first().is("no", "nobody", "none", "neither", "nothing");
    }

    private static String words(Slice slice) {
        return String.join(" ", slice.words().stream().map(Word::text).toList());
    }

    /** Whether the subject is what is done, rather than who does it: "the withdrawal", "an exchange of prisoners"; "there". */
    private boolean event(Slice subject) {
        int head = head(subject);
        boolean pointer = subject.first().is("there", "this", "that") && subject.to() == subject.from() + 1;
        return pointer || grammar.noun(subject.sentence(), head).isPresent() || subject.sentence().get(head).can(Tag.VERB_ING);
    }

    /** The head of the noun phrase: its last word before a preposition, a mark, or a relative clause; behind an adverbial, the last of all. */
    private static int head(Slice subject) {
        if (PREPOSITIONS.contains(subject.first().lower())) {
            return subject.to() - 1;
        }
        int at = subject.from();
        while (at + 1 < subject.to() && !ends(subject.sentence().get(at + 1))) {
            at++;
        }
        return at;
    }

    private static boolean ends(Word word) {
        return word.mark() && !word.is("-") || PREPOSITIONS.contains(word.lower()) || word.is("that", "which", "who", "whose", "whom");
    }

    /** "begins", "remain", "shall be open": the verb of an event or a state, without an object that somebody would act on. */
    private boolean happens(Frame frame) {
        boolean event = grammar.lists("happenings", frame.mainAction()) || grammar.lists("states", frame.mainAction());
        return event && (frame.rest().empty() || !object(frame.rest().first()));
    }

    private static boolean object(Word word) {
        boolean determiner = word.is("the", "a", "an", "all", "any", "each", "every", "its", "their", "this", "these", "those", "no");
        return determiner || word.digits() || word.noun() && !word.can(Tag.ADVERB) && !PREPOSITIONS.contains(word.lower()) && !NO_OBJECTS.contains(word.lower());
    }
}
