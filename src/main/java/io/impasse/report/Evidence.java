package io.impasse.report;

import io.impasse.finding.Conclusion;
import io.impasse.model.Actor;
import io.impasse.model.Ambiguity;
import io.impasse.model.Bridge;
import io.impasse.model.Case;
import io.impasse.model.Cycle;
import io.impasse.model.Law;
import io.impasse.model.Lookalike;
import io.impasse.model.Mention;
import io.impasse.model.Position;
import io.impasse.model.Provision;
import io.impasse.model.Searched;
import io.impasse.model.Setting;
import io.impasse.model.Shift;
import io.impasse.model.Slot;
import io.impasse.model.Source;
import io.impasse.model.Step;
import io.impasse.model.Waits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The facts under a finding in words, each with what makes it checkable: date, grade and source, or its place. */
public final class Evidence {
    private final Case file;

    /** Facts of that case, which names the actors. */
    public Evidence(Case file) {
        this.file = file;
    }

    /** One fact in one sentence. */
    public String words(Object fact) {
        if (fact instanceof Position position) {
            return position(position);
        } else if (fact instanceof Provision provision) {
            return provision(provision);
        } else if (fact instanceof Searched searched) {
            return searched(searched);
        } else if (fact instanceof Step step) {
            return step.event() + (step.timed() ? " has a time" : " has no time") + ", " + step.quote().label();
        } else if (fact instanceof Law law) {
            return law.law() + " " + law.says() + " (" + law.source().address() + ")";
        } else if (fact instanceof Shift shift) {
            return position(shift.earlier()) + "; then " + shift.later().map(this::position).orElse("nothing is on file");
        } else if (fact instanceof Ambiguity open) {
            return ambiguity(open);
        } else if (fact instanceof Actor actor) {
            return actor.title() + (!actor.legalPerson() ? " is no legal person"
                : actor.signs() ? " signs the agreement" : " does not sign the agreement");
        } else if (fact instanceof Conclusion conclusion) {
            return conclusion.sentence();
        }
        return smallFact(fact);
    }

    private static String smallFact(Object fact) {
        if (fact instanceof Mention mention) {
            return "\"" + mention.word() + "\" (" + mention.category() + "), " + mention.quote().label();
        } else if (fact instanceof Waits waits) {
            return waits(waits);
        } else if (fact instanceof Cycle cycle) {
            return cycle.links().stream().map(Evidence::waits).collect(Collectors.joining("; "));
        } else if (fact instanceof Lookalike pair) {
            return "compared with each other: " + pair.clash().words();
        } else if (fact instanceof Bridge bridge) {
            return bridge.title() + (bridge.sets().isEmpty() ? "" : " would set " + bridge.words()) + "; no red line on file stands against it";
        } else if (fact instanceof Slot slot) {
            return "whoever uses this technique must say " + slot.says();
        } else if (fact instanceof Setting setting) {
            return "checked as a " + setting.profile();
        }
        return fact.getClass().getSimpleName();
    }

    /** A position with its strength, date, grade and source. */
    String position(Position position) {
        String condition = position.condition().isEmpty() ? "" : ", on the condition: " + position.condition();
        return title(position.party()) + " " + position.says() + condition + " (" + position.strength().words() + ", "
            + position.from() + ", " + source(position.source()) + ")";
    }

    /** An entry of the register with who wants it, its days and source. */
    private String ambiguity(Ambiguity open) {
        return "the register has \"" + open.words() + "\" as left open on purpose by " + titles(open.wantedBy()) + " (" + open.since() + " to "
            + open.limit().words() + ", " + source(open.source()) + ")";
    }

    private static String source(Source source) {
        return (source.grade().weak() ? "weak source, " : "") + source.grade().id() + ": " + source.address();
    }

    /** How a provision was read. */
    String provision(Provision provision) {
        List<String> parts = new ArrayList<>();
        parts.add(provision.force().id() + (provision.obligors().isEmpty() ? "" : " of " + titles(provision.obligors())));
        parts.add(provision.term().isEmpty() ? provision.matter() : provision.term());
        provision.value().ifPresent(value -> parts.add(value.words()));
        String label = provision.quote().label();
        return (label.isEmpty() ? "" : label + " ") + "reads as: "
            + parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String searched(Searched searched) {
        String found = searched.absent() ? "nothing"
            : searched.hits().stream().map(hit -> "\"" + hit.text() + "\"").collect(Collectors.joining(", "));
        return "searched " + searched.clauses() + " clauses for " + String.join(", ", searched.cues()) + ": found " + found;
    }

    private static String waits(Waits waits) {
        return waits.step() + " waits for " + waits.awaited() + " (" + waits.quote().label() + ": \"" + waits.quote().text()
            + "\")";
    }

    /** The titles of actors, by their ids. */
    String titles(List<String> ids) {
        return ids.stream().map(this::title).collect(Collectors.joining(", "));
    }

    private String title(String id) {
        return file.actors().stream().filter(actor -> actor.id().equals(id)).map(Actor::title).findFirst().orElse(id);
    }
}
