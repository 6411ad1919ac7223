package io.impasse.report;

import io.impasse.finding.ComparisonReport;
import io.impasse.finding.Distance;
import io.impasse.finding.TermZone;
import io.impasse.model.Claim;
import io.impasse.model.Position;
import io.impasse.model.Strength;
import io.impasse.report.Section.Detail;
import io.impasse.report.Section.Entry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The zones of a comparison in words: those on which more than one has spoken; of the others it says how many there are. */
final class ZoneWords {
    private final List<TermZone> zones;
    private final Evidence evidence;

    ZoneWords(ComparisonReport report) {
        this.zones = report.bridging().zones();
        this.evidence = new Evidence(report.file());
    }

    List<Entry> entries() {
        List<TermZone> shared = zones.stream().filter(zone -> speakers(zone) > 1).toList();
        int others = zones.size() - shared.size();
        Stream<Entry> rest = others == 0 ? Stream.empty() : Stream.of(new Entry(Summary.number(others, "more question") + " on which only one has spoken", List.of()));
        return Stream.concat(shared.stream().map(this::entry), rest).toList();
    }

    static long speakers(TermZone zone) {
        return zone.positions().stream().map(Position::party).distinct().count();
    }

    private Entry entry(TermZone zone) {
        boolean free = zone.onCondition().isEmpty() && zone.positions().stream().noneMatch(position -> position.strength() == Strength.RED_LINE);
        String open = free ? "no red line" : ComparisonWords.words(zone.open(), "no value");
        Stream<String> said = zone.positions().stream().map(this::said).distinct();
        Stream<String> conditional = zone.onCondition().stream().map(ZoneWords::conditional);
        Stream<String> distances = zone.distances().stream().map(this::distance);
        return new Entry(zone.question().words() + ": " + open, Stream.of(said, conditional, distances).flatMap(lines -> lines).map(Detail::of).toList());
    }

    private String said(Position position) {
        return evidence.titles(List.of(position.party())) + ": " + position.accepts().words() + " (" + position.strength().words() + ", " + position.from() + ")";
    }

    private static String conditional(TermZone.Conditional conditional) {
        return ComparisonWords.words(conditional.open(), "") + " if " + conditional.because().stream().map(ZoneWords::condition).collect(Collectors.joining(", and "));
    }

    private static String condition(Position position) {
        String claims = position.provided().stream().map(Claim::words).collect(Collectors.joining(" and "));
        return position.strength() == Strength.RED_LINE ? "not (" + claims + ")" : claims;
    }

    private String distance(Distance distance) {
        return evidence.titles(List.of(distance.position().party())) + " would move to " + distance.nearest().words() + ", " + length(distance);
    }

    /** Such as {@code 2 steps}. */
    static String length(Distance distance) {
        if (Double.isInfinite(distance.length())) {
            return "which no number reaches";
        }
        boolean whole = distance.length() == Math.rint(distance.length());
        String figure = whole ? String.format(Locale.ROOT, "%,d", (long) distance.length()) : String.valueOf(distance.length());
        boolean counted = List.of("step", "change", "day").contains(distance.unit());
        return figure + " " + distance.unit() + (counted && distance.length() != 1 ? "s" : "");
    }
}
