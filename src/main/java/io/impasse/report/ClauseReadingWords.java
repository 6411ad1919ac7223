package io.impasse.report;

import io.impasse.finding.ClauseReading;
import io.impasse.finding.FrameReading;
import io.impasse.finding.FrameReading.Condition;
import io.impasse.finding.FrameReading.Outcome;
import io.impasse.finding.FrameReading.Trial;
import io.impasse.finding.Report;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.report.Section.Detail;
import io.impasse.report.Section.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a clause is read, in words. */
final class ClauseReadingWords {
    /** These roles hold all words of the frame, which is quoted already. */
    private static final Set<String> WHOLE = Set.of("any", "also", "core", "sentence");
    /** So many phrases are listed of those that a condition asks for. */
    private static final int LISTED = 8;

    private final ClauseReading reading;
    private final Report report;
    private final Headings headings;
    private final Evidence evidence;

    ClauseReadingWords(ClauseReading reading, Report report) {
        this.reading = reading;
        this.report = report;
        this.headings = new Headings(report.agreement());
        this.evidence = new Evidence(report.file());
    }

    String title() {
        return "How " + Headings.name(reading.clause()) + " is read, in " + Summary.title(report);
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        reading.frames().forEach(frame -> sections.add(new Section("Frame " + (sections.size() + 1), entries(frame))));
        sections.add(new Section("Without a frame", reading.frameless().stream().map(words -> new Entry(place(words), List.of())).toList()));
        return sections;
    }

    String summary() {
        return Summary.number(reading.frames().size(), "frame") + ", "
            + Summary.number(reading.frames().stream().mapToInt(frame -> frame.provisions().size()).sum(), "provision") + ", " + reading.unread() + " unread";
    }

    private String place(Quote quote) {
        return headings.of(quote) + ": \"" + quote.text() + "\"";
    }

    private List<Entry> entries(FrameReading frame) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(place(frame.quote()), frame.roles().stream().map(ClauseReadingWords::role).toList()));
        frame.trials().forEach(trial -> entries.add(trial(trial)));
        frame.provisions().forEach(provision -> entries.add(new Entry(provision(provision), List.of())));
        if (frame.provisions().isEmpty()) {
            entries.add(new Entry("no provision came of it", List.of()));
        }
        return entries;
    }

    private static Detail role(FrameReading.Role role) {
        String words = role.words().stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", "));
        String ids = String.join(", ", role.ids());
        return Detail.of(role.name() + ": " + (ids.isEmpty() || words.isEmpty() ? ids + words : ids + ", by " + words));
    }

    private String provision(Provision provision) {
        return provision.id() + " " + evidence.provision(provision) + (provision.unread() ? ", on no known issue: unread" : "");
    }

    private static Entry trial(Trial trial) {
        Stream<Detail> missing = trial.when().stream().filter(condition -> !condition.holds()).map(ClauseReadingWords::missing);
        Stream<Detail> held = trial.when().stream().filter(Condition::holds).map(condition -> Detail.of(matched(condition)));
        Stream<Detail> value = trial.value().stream().map(condition -> Detail.of("its value, by " + matched(condition)));
        return new Entry(outcome(trial), Stream.of(missing, held, value).flatMap(details -> details).toList());
    }

    private static String outcome(Trial trial) {
        String rule = trial.rule() + " (" + trial.about() + ")";
        return switch (trial.outcome()) {
            case READ -> "read by " + rule;
            case HEADING -> "read by " + rule + " through what stands above it";
            case BEFORE -> "goes on from a provision read by " + rule;
            case UNUSED -> "matched by " + rule + ", which adds nothing";
            case NEAR -> "nearly read by " + rule;
        };
    }

    private static Detail missing(Condition condition) {
        if (!condition.phrase().isEmpty()) {
            return Detail.of("in the way: " + matched(condition));
        }
        int more = condition.asked().size() - LISTED;
        String asked = condition.asked().stream().limit(LISTED).collect(Collectors.joining(", ")) + (more > 0 ? " and " + more + " more" : "");
        boolean told = condition.words().isEmpty() || WHOLE.contains(condition.role());
        return Detail.of("missing: no " + condition.role() + " of [" + asked + "]" + (told ? "" : "; it has \"" + condition.words() + "\""));
    }

    private static String matched(Condition condition) {
        return condition.role() + " " + condition.phrase() + (condition.words().isEmpty() ? "" : ": \"" + condition.words() + "\"");
    }
}
