package io.impasse.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A position that no longer stands, and what the same party has held in its place.
 *
 * @param later on the same term and something in common; empty: nothing
 */
public record Shift(Position earlier, Optional<Position> later) {

    /** Those up to that day, in the order of the positions that ended. One that several replaced shifted to each. */
    public static List<Shift> upTo(LocalDate day, List<Position> positions) {
        List<Position> begun = positions.stream().filter(position -> !position.from().isAfter(day)).toList();
        return begun.stream().filter(position -> !position.standsOn(day)).flatMap(ended -> from(ended, begun)).toList();
    }

    /** What was held when the position ended counts first, of that what was taken up last; else what was taken up next. */
    private static Stream<Shift> from(Position ended, List<Position> begun) {
        LocalDate end = ended.until().orElseThrow();
        List<Position> held = begun.stream().filter(position -> position.follows(ended)).toList();
        Stream<LocalDate> days = held.stream().map(Position::from);
        Optional<LocalDate> day = held.stream().anyMatch(position -> !position.from().isAfter(end))
            ? days.filter(from -> !from.isAfter(end)).max(Comparator.naturalOrder()) : days.min(Comparator.naturalOrder());
        return day.isEmpty() ? Stream.of(new Shift(ended, Optional.empty()))
            : held.stream().filter(position -> position.from().equals(day.get())).map(position -> new Shift(ended, Optional.of(position)));
    }

    /** Whether more than the day or the words are new: the values, of whom or where, the strength, or that there is a condition. */
    public boolean changed() {
        return later.map(now -> !now.accepts().equals(earlier.accepts()) || !now.subject().equals(earlier.subject())
            || now.strength() != earlier.strength() || now.condition().isEmpty() != earlier.condition().isEmpty()).orElse(true);
    }

    /** Whether the later position, on the same subject, accepts all that the earlier one does, and more. */
    public boolean wider() {
        return onOneSubject(now -> earlier.accepts().within(now.accepts()) && !now.accepts().within(earlier.accepts()));
    }

    /** Whether the later position, on the same subject, accepts a part of what the earlier one does. */
    public boolean narrower() {
        return onOneSubject(now -> now.accepts().within(earlier.accepts()) && !earlier.accepts().within(now.accepts()));
    }

    private boolean onOneSubject(Predicate<Position> test) {
        return later.filter(now -> now.subject().equals(earlier.subject())).filter(test).isPresent();
    }

    /** The rules hash every fact many times; the ids tell positions of one case apart. */
    @Override
    public int hashCode() {
        return Objects.hash(earlier.id(), later.map(Position::id));
    }
}
