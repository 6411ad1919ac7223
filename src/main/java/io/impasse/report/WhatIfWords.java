package io.impasse.report;

import io.impasse.finding.ComparisonReport;
import io.impasse.finding.Conflict;
import io.impasse.finding.Finding;
import io.impasse.finding.TermZone;
import io.impasse.finding.WhatIf;
import io.impasse.model.Position;
import io.impasse.report.Section.Detail;
import io.impasse.report.Section.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changes when positions change, in words. */
final class WhatIfWords {
    private final WhatIf whatIf;
    private final ComparisonReport before;
    private final ComparisonReport after;
    private final Evidence evidence;

    WhatIfWords(WhatIf whatIf) {
        this.whatIf = whatIf;
        this.before = whatIf.before();
        this.after = whatIf.after();
        this.evidence = new Evidence(before.file());
    }

    String title() {
        return "What if, in " + before.file().title() + " as of " + before.setting().asOf();
    }

    /** The counts before and after. */
    List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("", "before", "after"),
            row("sticking points", before.stickingPoints().size(), after.stickingPoints().size()),
            row("common ground", before.commonGround().size(), after.commonGround().size()),
            row("conflicts of red lines", before.bridging().conflicts().size(), after.bridging().conflicts().size()),
            row("packages", packages(before), packages(after))));
        whatIf.draftBefore().ifPresent(found -> rows.add(row("findings on the draft", found.size(), whatIf.findingsAfter().size())));
        return rows;
    }

    private static int packages(ComparisonReport report) {
        return report.bridging().stands() ? report.bridging().bounds().packageCount() : 0;
    }

    private static List<String> row(String what, int one, int other) {
        return List.of(what, String.valueOf(one), String.valueOf(other));
    }

    List<Section> sections() {
        return List.of(new Section("Changed positions", whatIf.changed().stream().map(this::changed).toList()),
            new Section("Findings that are gone", findings(only(whatIf.findingsBefore(), whatIf.findingsAfter()))),
            new Section("Findings that are new", findings(only(whatIf.findingsAfter(), whatIf.findingsBefore()))),
            new Section("Conflicts that are gone", conflicts(before, after)), new Section("Conflicts that are new", conflicts(after, before)),
            new Section("Zones that change", after.bridging().zones().stream().flatMap(this::zone).toList()),
            new Section("Packages afterwards", after.bridging().stands() ? new PackageWords(after).entries() : List.of()));
    }

    private Entry changed(WhatIf.Changed changed) {
        String now = changed.after().map(position -> "would accept " + position.accepts().words() + " as " + position.strength().words()).orElse("would no longer hold it");
        Position was = changed.before();
        return new Entry(evidence.titles(List.of(was.party())) + " on " + was.term() + was.subject().words() + ": " + now,
            List.of(new Detail("before: " + evidence.position(was), Optional.of(was))));
    }

    private static List<Finding> only(List<Finding> some, List<Finding> others) {
        List<String> ids = others.stream().map(Finding::id).toList();
        return some.stream().filter(finding -> !ids.contains(finding.id())).toList();
    }

    private static List<Entry> findings(List<Finding> findings) {
        return findings.stream().map(finding -> new Entry(finding.severity().id() + ": " + finding.message() + " (" + finding.id() + ")", List.of())).toList();
    }

    private List<Entry> conflicts(ComparisonReport some, ComparisonReport others) {
        List<Conflict> gone = some.bridging().conflicts().stream().filter(conflict -> others.bridging().conflicts().stream()
            .noneMatch(other -> ids(other).equals(ids(conflict)))).toList();
        return new ConflictWords(gone, evidence, before.vocabulary().relations()).conflicts();
    }

    private static List<String> ids(Conflict conflict) {
        return conflict.redLines().stream().map(Position::id).toList();
    }

    private Stream<Entry> zone(TermZone now) {
        String open = ComparisonWords.words(now.open(), "no value");
        String old = before.bridging().zones().stream().filter(zone -> zone.question().words().equals(now.question().words())
                && (zone.question().values().equals(now.question().values()) || !now.question().term().space().equals("order")))
            .map(zone -> ComparisonWords.words(zone.open(), "no value")).collect(Collectors.joining("; "));
        return old.equals(open) ? Stream.empty() : Stream.of(new Entry(now.question().words() + ": " + open, List.of(Detail.of("before: " + (old.isEmpty() ? "not asked" : old)))));
    }

    String summary() {
        return "before: " + ComparisonWords.counts(before) + "; after: " + ComparisonWords.counts(after) + "; case " + before.file().id() + " as of " + before.setting().asOf();
    }
}
