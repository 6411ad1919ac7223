package io.impasse.report;

import io.impasse.finding.ClauseReading;
import io.impasse.finding.FrameReading;
import io.impasse.finding.FrameReading.Trial;
import io.impasse.finding.Report;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.report.Section.Detail;
import io.impasse.report.Section.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a clause is read, in words. */
final class ClauseReadingWords {
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
        return new Entry(TrialWords.outcome(trial), TrialWords.conditions(trial).stream().map(Detail::of).toList());
    }
}
