package io.impasse.finding;

import io.impasse.model.Position;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.model.Subject;
import io.impasse.model.Value;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The turns of phrase that sentences of conclusions share. */
final class Words {
    /** Longest quotation in a sentence, in UTF-16 code units. */
    private static final int BRIEF = 70;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Words() {}

    /** Where it stands, at the head of a sentence: {@code Point 6}, {@code Article 4}. */
    static String head(Quote quote) {
        String place = inside(quote);
        return Character.toUpperCase(place.charAt(0)) + place.substring(1);
    }

    /** Where it stands, inside a sentence: {@code point 6}, {@code Article 4}. */
    static String inside(Quote quote) {
        if (quote.label().isEmpty()) {
            return "the text";
        }
        return named(quote.label()) ? quote.label() : "point " + quote.label();
    }

    /** Whether the label says itself what it is, as {@code Article 4} does and {@code II.B.9} does not. */
    private static boolean named(String label) {
        return label.length() > 1 && Character.isUpperCase(label.charAt(0)) && Character.isLowerCase(label.charAt(1));
    }

    /** The words themselves in quotation marks, on one line, without a full stop, cut at a word when long. */
    static String quoted(Quote quote) {
        String line = BLANKS.matcher(quote.text().strip()).replaceAll(" ");
        if (line.endsWith(".") || line.endsWith(";")) {
            line = line.substring(0, line.length() - 1);
        }
        if (line.length() <= BRIEF) {
            return '"' + line + '"';
        }
        int cut = line.lastIndexOf(' ', BRIEF);
        return '"' + line.substring(0, cut > 0 ? cut : BRIEF) + "...\"";
    }

    /** What a party said and when, such as {@code alba rules out any limit on its army (2025-11-20)}. */
    static String said(Position position) {
        String weak = position.source().grade().weak() ? ", " + position.source().grade().id() : "";
        return position.party() + " " + position.says() + " (" + position.from() + weak + ")";
    }

    /** What a provision fixes, such as {@code sets army.size of alba at 600,000 personnel}. */
    static String sets(Provision provision) {
        return "sets " + provision.term() + about(provision.subject())
            + provision.value().map(Value::words).map(words -> " at " + words).orElse("");
    }

    /** The term, or the issue where no term is known, or the verb. */
    static String topic(Provision provision) {
        return Stream.of(provision.term(), provision.matter(), provision.action())
            .filter(word -> !word.isEmpty()).findFirst().orElse("this");
    }

    /** Whose and where, such as {@code  of alba in east}; empty: everybody's and everywhere. */
    static String about(Subject subject) {
        return subject.words();
    }

    /** Names as a list for people: {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names)
            : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
