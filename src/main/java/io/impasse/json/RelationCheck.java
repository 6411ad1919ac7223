package io.impasse.json;

import io.impasse.model.Choice;
import io.impasse.model.Claim;
import io.impasse.model.Relation;
import io.impasse.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Refuses relations that cannot be meant: a circle of implications, and an option that could never be chosen. Not part of
 * reading them, since those that come with the product were checked when it was built.
 */
final class RelationCheck {
    private final Vocabulary vocabulary;
    private final RelationReader reader;
    private final List<Relation> relations = new ArrayList<>();

    private RelationCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.reader = new RelationReader(vocabulary);
    }

    /** @param list the relations as they stand in the file */
    static void check(Node list, Vocabulary vocabulary) {
        RelationCheck check = new RelationCheck(vocabulary);
        for (Node node : list.items()) {
            check.relations.add(check.reader.relation(node));
            check.refuseCircle(node);
        }
        list.items().forEach(check::refuseDeadOption);
    }

    /** Each option implies what a relation says that begins with it; no option may come back to itself. */
    private void refuseCircle(Node node) {
        Map<String, List<String>> implied = new TreeMap<>();
        relations.stream().filter(relation -> relation.kind() == Relation.Kind.IMPLIES).forEach(relation -> {
            names(relation.then()).forEach(name -> implied.putIfAbsent(name, List.of()));
            names(relation.when()).forEach(name -> implied.merge(name, names(relation.then()), RelationCheck::both));
        });
        Groups groups = new Groups(implied);
        implied.keySet().stream().filter(groups::circular).findFirst().ifPresent(name -> {
            throw node.error("\"" + name + "\" implies itself, directly or through others", "take one of the implications out");
        });
    }

    private static List<String> both(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** A name for each option of a choice, and one for any other value. */
    private static List<String> names(Claim claim) {
        Function<String, String> name = value -> claim.term() + " at " + value;
        return claim.accepts() instanceof Choice choice ? choice.options().stream().map(name).toList()
            : List.of(name.apply(claim.accepts().words()));
    }

    private void refuseDeadOption(Node node) {
        Claim when = reader.relation(node).when();
        for (String option : when.accepts() instanceof Choice choice ? choice.options() : List.<String>of()) {
            Claim chosen = new Claim(when.term(), when.subject(), Choice.of(option));
            consequences(chosen).keySet().stream().filter(term -> empty(term, chosen)).findFirst().ifPresent(term -> {
                throw node.get("when").error("no value of " + term + " is left when " + chosen.words(), "relax what it excludes or implies");
            });
        }
    }

    /** Whether what must hold there clashes with itself or with what is excluded, or no option passes both. */
    private boolean empty(String term, Claim chosen) {
        List<Claim> held = consequences(chosen).get(term);
        List<Claim> excluded = excludedBy(chosen, term);
        boolean clash = held.stream().anyMatch(one -> held.stream().anyMatch(other -> one.accepts().disjoint(other.accepts()))
            || excluded.stream().anyMatch(other -> one.accepts().within(other.accepts())));
        List<Choice> options = vocabulary.term(term).orElseThrow().options().stream().map(Choice::of).toList();
        return clash || !options.isEmpty() && options.stream().noneMatch(option -> held.stream().allMatch(claim -> claim.accepts().admits(option))
            && excluded.stream().noneMatch(claim -> option.within(claim.accepts())));
    }

    /** What must hold when this is chosen, by term. */
    private Map<String, List<Claim>> consequences(Claim chosen) {
        List<Claim> reached = new ArrayList<>(List.of(chosen));
        for (int next = 0; next < reached.size(); next++) {
            Claim claim = reached.get(next);
            relations.stream().filter(relation -> relation.kind() == Relation.Kind.IMPLIES && follows(claim, relation.when()))
                .map(Relation::then).filter(then -> !reached.contains(then)).forEach(reached::add);
        }
        Map<String, List<Claim>> byTerm = new TreeMap<>();
        reached.forEach(claim -> byTerm.computeIfAbsent(claim.term(), term -> new ArrayList<>()).add(claim));
        return byTerm;
    }

    private List<Claim> excludedBy(Claim chosen, String term) {
        return consequences(chosen).values().stream().flatMap(List::stream).flatMap(claim -> relations.stream()
            .filter(relation -> relation.kind() == Relation.Kind.EXCLUDES && relation.then().term().equals(term) && follows(claim, relation.when()))
            .map(Relation::then)).toList();
    }

    private static boolean follows(Claim claim, Claim when) {
        return claim.term().equals(when.term()) && claim.accepts().within(when.accepts());
    }
}
