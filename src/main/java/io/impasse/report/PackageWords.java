package io.impasse.report;

import io.impasse.finding.Bridging;
import io.impasse.finding.ComparisonReport;
import io.impasse.finding.PackageDeal;
import io.impasse.finding.PackageDeal.Loss;
import io.impasse.finding.PackageDeal.Part;
import io.impasse.finding.Question;
import io.impasse.finding.TermZone;
import io.impasse.model.Position;
import io.impasse.report.Section.Detail;
import io.impasse.report.Section.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The packages of a comparison in words: for each what the parties miss and where it differs from the others. */
final class PackageWords {
    private final Bridging bridging;
    private final List<PackageDeal> deals;
    private final Evidence evidence;

    PackageWords(ComparisonReport report) {
        this.bridging = report.bridging();
        this.deals = bridging.stands() ? bridging.packages() : bridging.rest();
        this.evidence = new Evidence(report.file());
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(List.of(new Entry(lead(), List.of())));
        IntStream.range(0, deals.size()).mapToObj(this::entry).forEach(entries::add);
        if (!deals.isEmpty()) {
            Set<Question> shared = bridging.zones().stream().filter(zone -> ZoneWords.speakers(zone) > 1).map(TermZone::question).collect(Collectors.toSet());
            List<Part> common = deals.get(0).parts().stream().filter(this::everywhere).toList();
            entries.add(new Entry("The same in each of them, where more than one has spoken", common.stream().filter(part -> shared.contains(part.question()))
                .map(PackageWords::words).map(Detail::of).toList()));
        }
        return entries;
    }

    private String lead() {
        int found = bridging.bounds().packageCount();
        if (found == 0) {
            return bridging.stands() ? "None was found." : "No package stands while all red lines do, and every question is in a conflict.";
        }
        String shown = deals.size() < found ? ", of which " + deals.size() + " that differ most stand here" : "";
        String lead = bridging.stands() ? "" : "No package stands while all red lines do. On the questions that no conflict touches: ";
        return lead + Summary.number(found, "package") + " that none betters" + shown;
    }

    private Entry entry(int at) {
        PackageDeal deal = deals.get(at);
        String counts = deal.losses().stream().map(this::counts).collect(Collectors.joining("; "));
        Stream<String> parts = deal.parts().stream().filter(part -> !everywhere(part)).map(PackageWords::words);
        return new Entry("Package " + (at + 1) + ": " + counts, Stream.concat(parts, deal.losses().stream().flatMap(this::missed)).map(Detail::of).toList());
    }

    private boolean everywhere(Part part) {
        return deals.stream().allMatch(deal -> deal.parts().contains(part));
    }

    private String counts(Loss loss) {
        return evidence.titles(List.of(loss.party())) + " misses " + Summary.number(loss.demands().size(), "demand") + " and " + Summary.number(loss.preferences().size(), "preference");
    }

    private Stream<String> missed(Loss loss) {
        String missed = Stream.concat(loss.demands().stream(), loss.preferences().stream()).map(PackageWords::wish).collect(Collectors.joining("; "));
        return missed.isEmpty() ? Stream.empty() : Stream.of(evidence.titles(List.of(loss.party())) + " misses: " + missed);
    }

    private static String wish(Position position) {
        return position.term() + position.subject().words() + " at " + position.accepts().words() + " (" + position.from() + ")";
    }

    private static String words(Part part) {
        String also = part.also().isEmpty() ? "" : "; also " + ComparisonWords.words(part.also(), "");
        return part.question().words() + ": " + part.value().words() + also;
    }
}
