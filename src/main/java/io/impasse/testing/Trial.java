package io.impasse.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * A fixture or a sentence that was tried.
 *
 * @param expected the lines that the rule must find, or what it must read; none: it must be silent
 * @param found    the lines that it found
 * @param why      how near the rule came, if it should have fired and did not; how a sentence is read that should be read otherwise
 * @param fault    why the world cannot be read; empty: it can
 */
public record Trial(Example example, List<String> expected, List<String> found, List<String> why, String fault) {
    public Trial {
        expected = List.copyOf(expected);
        found = List.copyOf(found);
        why = List.copyOf(why);
    }

    /** Whether the rule found what it must. */
    public boolean passed() {
        return fault.isEmpty() && found.equals(expected) && found.isEmpty() != example.fires();
    }

    /** What is wrong, one thing a line: {@code + } found and not expected, {@code - } expected and not found. */
    public List<String> difference() {
        if (passed() || !fault.isEmpty()) {
            return passed() ? List.of() : List.of(fault);
        }
        List<String> lines = new ArrayList<>();
        expected.stream().filter(line -> !found.contains(line)).map(line -> "- " + line).forEach(lines::add);
        found.stream().filter(line -> !expected.contains(line)).map(line -> "+ " + line).forEach(lines::add);
        if (lines.isEmpty()) {
            lines.add(example.fires() && found.isEmpty() ? "the rule must fire here, and does not" : "the findings stand in another order");
        }
        lines.addAll(why);
        return lines;
    }
}
