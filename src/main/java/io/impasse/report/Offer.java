package io.impasse.report;

import io.impasse.finding.Finding;
import io.impasse.finding.Report;
import io.impasse.finding.TechniqueOption;
import io.impasse.model.Actor;
import io.impasse.model.Bridge;
import io.impasse.model.Position;
import io.impasse.model.Precedent;
import io.impasse.model.Slot;
import io.impasse.model.Technique;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A technique with all that makes it an option, in words for people. */
record Offer(Technique technique, List<Finding> findings) {
    static final String TITLE = "Where a compromise is possible";
    static final String INTRODUCTION = "Options with precedents and their outcomes, none of them a recommendation. "
        + "None is shown where a red line on file stands against it.";

    /** The options of a report, in the order of the techniques. */
    static List<Offer> of(Report report) {
        Map<String, List<Finding>> options = report.options();
        return report.vocabulary().techniques().stream().filter(technique -> options.containsKey(technique.id()))
            .map(technique -> new Offer(technique, options.get(technique.id()))).toList();
    }

    /** Its name and what it does. */
    String headline() {
        return technique.title() + ": " + technique.does() + ".";
    }

    /** On what and why it is an option, with the id of the finding. */
    static String reason(Finding finding) {
        TechniqueOption option = (TechniqueOption) finding.conclusion();
        return (option.matter().isEmpty() ? "" : "on " + option.matter() + ": ") + option.reason() + " (" + finding.id() + ")";
    }

    /** The facts that a reader can look up, with the words that say of a position that it would still not be met. */
    static Map<Object, String> facts(Finding finding) {
        Set<Object> facts = finding.why().leaves();
        List<Position> unmet = ((TechniqueOption) finding.conclusion()).unmet(facts);
        Map<Object, String> marked = new LinkedHashMap<>();
        facts.stream().filter(fact -> !(fact instanceof Actor) && !(fact instanceof Bridge))
            .forEach(fact -> marked.put(fact, unmet.contains(fact) ? "still lacking: " : ""));
        return marked;
    }

    /** What a text must then say. */
    String needs() {
        return technique.slots().stream().map(Slot::says).collect(Collectors.joining("; "));
    }

    /** A precedent with its outcome and its source. */
    static String words(Precedent precedent) {
        return precedent.name() + ", " + precedent.outcome() + ": " + precedent.happened() + " (" + precedent.source()
            + (precedent.secondary() ? "; secondary source" : "") + ")";
    }
}
