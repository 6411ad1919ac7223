package io.impasse.bridging;

import io.impasse.finding.Question;
import io.impasse.model.Claim;
import io.impasse.model.Order;
import io.impasse.model.Position;
import io.impasse.model.Relation;
import io.impasse.model.Subject;
import io.impasse.model.Term;
import io.impasse.model.Value;
import io.impasse.model.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the questions that positions raise. Subjects that overlap are parted, so that a position speaks of the whole of a
 * question or not of it; terms that are linked by relations or conditions are parted alike. A subject that is not said
 * covers all that are said. Who says nothing of a subject, on a term on which nobody does, raises one question.
 */
final class Agenda {
    private final Vocabulary vocabulary;
    private final List<Mark> marks = new ArrayList<>();
    private final Links<String> links = new Links<>();

    private Agenda(Vocabulary vocabulary, Collection<Position> positions, Collection<Claim> fixed) {
        this.vocabulary = vocabulary;
        for (Position position : positions) {
            List<Mark> spoken = Mark.of(position).toList();
            marks.addAll(spoken);
            links.link(spoken.stream().map(Mark::term).toList());
        }
        fixed.forEach(claim -> {
            marks.add(Mark.of(claim));
            links.link(List.of(claim.term()));
        });
        addRelations();
    }

    /** The questions that positions raise, and claims that are to hold; by term, then by subject. */
    static List<Question> of(Vocabulary vocabulary, Collection<Position> positions, Collection<Claim> fixed) {
        Agenda agenda = new Agenda(vocabulary, positions, fixed);
        return agenda.links.groups().stream().flatMap(agenda::ofLinked)
            .sorted(Comparator.comparing((Question question) -> question.term().id()).thenComparing(question -> question.subject().of().toString())
                .thenComparing(question -> question.subject().in().toString()).thenComparing(question -> question.values().toString()))
            .toList();
    }

    /** A relation counts if positions speak of a side of it, also through other relations. */
    private void addRelations() {
        List<Relation> waiting = new ArrayList<>(vocabulary.relations());
        Set<String> spoken = new TreeSet<>(marks.stream().map(Mark::term).toList());
        List<Relation> counting;
        do {
            counting = waiting.stream().filter(relation -> spoken.contains(relation.when().term()) || spoken.contains(relation.then().term())).toList();
            waiting.removeAll(counting);
            counting.forEach(relation -> spoken.addAll(add(relation)));
        } while (!counting.isEmpty());
    }

    private List<String> add(Relation relation) {
        List<String> terms = List.of(relation.when().term(), relation.then().term());
        marks.add(Mark.of(relation.when()));
        marks.add(Mark.of(relation.then()));
        links.link(terms);
        return terms;
    }

    private Stream<Question> ofLinked(List<String> terms) {
        List<Mark> linked = marks.stream().filter(mark -> terms.contains(mark.term())).toList();
        return terms.stream().flatMap(term -> ofTerm(vocabulary.term(term).orElseThrow(), linked));
    }

    private Stream<Question> ofTerm(Term term, List<Mark> linked) {
        List<Mark> own = linked.stream().filter(mark -> mark.term().equals(term.id())).toList();
        List<SortedSet<String>> whose = parts(own, linked, Subject::of);
        List<SortedSet<String>> where = parts(own, linked, Subject::in);
        return whose.stream().flatMap(of -> where.stream().map(in -> Subject.of(of, in))).flatMap(subject -> questions(term, subject, own));
    }

    private static Stream<Question> questions(Term term, Subject subject, List<Mark> own) {
        List<Value> said = own.stream().filter(mark -> mark.subject().meets(subject)).map(Mark::accepts).toList();
        Map<Object, List<Value>> apart = new LinkedHashMap<>();
        said.forEach(value -> apart.computeIfAbsent(topic(value), topic -> new ArrayList<>()).add(value));
        return apart.values().stream().map(values -> new Question(term, subject, Atoms.of(term, values)));
    }

    /** Orders of different events are different questions. */
    private static Object topic(Value value) {
        return value instanceof Order order ? new TreeSet<>(List.of(order.before(), order.after())) : "";
    }

    /** The actors or places that the marks of a term name, together where all linked marks name them together. */
    private static List<SortedSet<String>> parts(List<Mark> own, List<Mark> linked, Function<Subject, SortedSet<String>> side) {
        Map<String, SortedSet<String>> parts = new TreeMap<>();
        SortedSet<String> names = new TreeSet<>();
        own.forEach(mark -> names.addAll(side.apply(mark.subject())));
        for (String name : names) {
            StringBuilder signature = new StringBuilder();
            linked.forEach(mark -> signature.append(side.apply(mark.subject()).contains(name) ? '1' : '0'));
            parts.computeIfAbsent(signature.toString(), same -> new TreeSet<>()).add(name);
        }
        return parts.isEmpty() ? List.of(new TreeSet<>()) : List.copyOf(parts.values());
    }
}
