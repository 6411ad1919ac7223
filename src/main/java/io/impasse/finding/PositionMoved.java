package io.impasse.finding;

import io.impasse.model.Position;
import io.impasse.model.Shift;
import java.util.Comparator;
import java.util.List;

/** A party holds something else on a term than it did before. Ordered by term, party and day. */
public record PositionMoved(Shift shift) implements Conclusion, Comparable<PositionMoved> {
    private static final Comparator<PositionMoved> ORDER = Comparator.comparing(PositionMoved::term).thenComparing(PositionMoved::party)
        .thenComparing(moved -> moved.shift.earlier().from()).thenComparing(PositionMoved::sentence);

    @Override
    public int compareTo(PositionMoved other) {
        return ORDER.compare(this, other);
    }

    /** Id of the term. */
    public String term() {
        return shift.earlier().term();
    }

    /** Id of the party. */
    public String party() {
        return shift.earlier().party();
    }

    @Override
    public Kind kind() {
        return Kind.DRIFT;
    }

    @Override
    public String matter() {
        return shift.earlier().matter();
    }

    @Override
    public List<String> parties() {
        return List.of(party());
    }

    @Override
    public String sentence() {
        return shift.later().map(this::moved)
            .orElse(party() + " held " + held(shift.earlier(), about(shift.earlier())) + " on " + term() + " until " + end(shift) + ", and nothing is on file in its place.");
    }

    /** The subject stands with the term if it is one, else with the values. */
    private String moved(Position now) {
        boolean one = now.subject().equals(shift.earlier().subject());
        return party() + " moved on " + term() + (one ? about(now) : "") + " from " + held(shift.earlier(), one ? "" : about(shift.earlier()))
            + " to " + held(now, one ? "" : about(now)) + (shift.wider() ? ", which accepts more" : shift.narrower() ? ", which accepts less" : "") + ".";
    }

    private static String about(Position position) {
        return Words.about(position.subject());
    }

    private static String held(Position position, String about) {
        String weak = position.source().grade().weak() ? ", " + position.source().grade().id() : "";
        String condition = position.condition().isEmpty() ? "" : ", on a condition";
        return position.accepts().words() + about + " (" + position.strength().words() + condition + ", " + position.from() + weak + ")";
    }

    private static String end(Shift shift) {
        return shift.earlier().until().map(Object::toString).orElse("");
    }

    /** That nothing took the place of the earlier position. */
    public static String dropped(Shift shift) {
        return shift.earlier().accepts().words() + about(shift.earlier()) + ": ended on " + end(shift) + ", and nothing is on file in its place";
    }

    @Override
    public boolean ofAgreement() {
        return false;
    }
}
