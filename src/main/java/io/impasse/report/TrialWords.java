package io.impasse.report;

import io.impasse.finding.FrameReading.Condition;
import io.impasse.finding.FrameReading.Trial;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of a reading rule in a frame, in words. */
public final class TrialWords {
    /** These roles hold all words of the frame, which is quoted already. */
    private static final Set<String> WHOLE = Set.of("any", "also", "core", "sentence");
    /** So many phrases are listed of those that a condition asks for. */
    private static final int LISTED = 8;

    private TrialWords() {}

    /** Such as "nearly read by" with the rule. */
    public static String outcome(Trial trial) {
        String rule = trial.rule() + " (" + trial.about() + ")";
        return switch (trial.outcome()) {
            case READ -> "read by " + rule;
            case HEADING -> "read by " + rule + " through what stands above it";
            case BEFORE -> "goes on from a provision read by " + rule;
            case UNUSED -> "matched by " + rule + ", which adds nothing";
            case NEAR -> "nearly read by " + rule;
        };
    }

    /** Its conditions: first those that do not hold, with what is missing. */
    public static List<String> conditions(Trial trial) {
        Stream<String> missing = trial.when().stream().filter(condition -> !condition.holds()).map(TrialWords::missing);
        Stream<String> held = trial.when().stream().filter(Condition::holds).map(TrialWords::matched);
        Stream<String> value = trial.value().stream().map(condition -> "its value, by " + matched(condition));
        return Stream.of(missing, held, value).flatMap(words -> words).toList();
    }

    private static String missing(Condition condition) {
        if (!condition.phrase().isEmpty()) {
            return "in the way: " + matched(condition);
        }
        int more = condition.asked().size() - LISTED;
        String asked = condition.asked().stream().limit(LISTED).collect(Collectors.joining(", ")) + (more > 0 ? " and " + more + " more" : "");
        boolean told = condition.words().isEmpty() || WHOLE.contains(condition.role());
        return "missing: no " + condition.role() + " of [" + asked + "]" + (told ? "" : "; it has \"" + condition.words() + "\"");
    }

    private static String matched(Condition condition) {
        return condition.role() + " " + condition.phrase() + (condition.words().isEmpty() ? "" : ": \"" + condition.words() + "\"");
    }
}
