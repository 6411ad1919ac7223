package io.impasse.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a party has said about a term: the values it accepts, how firmly, since when and until when.
 *
 * @param id        unique in the case, such as {@code alba.army.size.2025-11-20}
 * @param party     id of the actor
 * @param term      id such as {@code army.size}; its first part is the issue
 * @param subject   whose and where
 * @param accepts   the values the party accepts
 * @param condition under which it accepts them, in words; empty: none
 * @param from      first day on which it stands
 * @param until     first day on which it no longer stands; empty: it still does
 * @param says      the position in neutral words that follow the party's name, such as
 *                  {@code rules out any limit on its forces}
 * @param provided  what must hold for the position to count; all of it; empty: it always counts
 * @param confidential whether only its party and a mediator may see it
 */
public record Position(String id, String party, String term, Subject subject, Value accepts, Strength strength,
                       String condition, LocalDate from, Optional<LocalDate> until, Source source, String says,
                       List<Claim> provided, boolean confidential) {
    /** The audience that sees nothing confidential. */
    public static final String PUBLIC = "public";
    /** The audience that sees everything. */
    public static final String MEDIATOR = "mediator";

    public Position {
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(condition, "condition");
        provided = List.copyOf(provided);
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("a position from " + from + " cannot end on " + until.get());
        }
    }

    /** Whether that audience may see it: {@code public}, {@code mediator}, or the id of a party. */
    public boolean visibleTo(String audience) {
        return !confidential || audience.equals(MEDIATOR) || audience.equals(party);
    }

    /** The issue the term belongs to. */
    public String matter() {
        return Term.issueOf(term);
    }

    /** Whether the position stands on that day. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /**
     * Whether the same party held it after the other had ended and had not held it before. An order of events follows only on
     * one of the same events.
     */
    boolean follows(Position ended) {
        boolean outlasts = until.map(end -> end.isAfter(ended.until.orElseThrow())).orElse(true);
        boolean compares = !ordering() || accepts.within(ended.accepts) || accepts.disjoint(ended.accepts);
        return party.equals(ended.party) && about(ended) && from.isAfter(ended.from) && outlasts && compares;
    }

    /** Whether both speak of the same term and of something in common. */
    public boolean about(Position other) {
        return term.equals(other.term) && subject.meets(other.subject);
    }

    /**
     * Whether the provision speaks of this term and of something in common. A position on certain places is not about a
     * provision that names none of them.
     */
    public boolean about(Provision provision) {
        boolean elsewhere = !subject.in().isEmpty() && provision.subject().in().isEmpty();
        return term.equals(provision.term()) && !elsewhere && subject.meets(provision.subject());
    }

    /** Whether nothing that the other accepts is acceptable here. */
    public boolean rejects(Position other) {
        return about(other) && accepts.disjoint(other.accepts);
    }

    /** Whether nothing that both of these accept is acceptable here. */
    public boolean rejectsCommon(Position one, Position other) {
        return about(one) && about(other) && one.accepts.common(other.accepts).map(accepts::disjoint).orElse(false);
    }

    /** Whether the two accept some value in common. */
    public boolean shares(Position other) {
        return about(other) && accepts.common(other.accepts).isPresent();
    }

    /** Whether it asks for an order of events rather than for a thing. */
    public boolean ordering() {
        return accepts instanceof Order;
    }

    /** Whether the provision sets a value that is not acceptable here. */
    public boolean rejects(Provision provision) {
        return about(provision) && provision.value().map(accepts::disjoint).orElse(false);
    }

    /** Whether some of what the provision sets is acceptable here, and some is not. */
    public boolean rejectsPartOf(Provision provision) {
        return about(provision) && provision.value().map(value -> !value.within(accepts) && !accepts.disjoint(value)).orElse(false);
    }

    /** Whether every value that the provision sets is acceptable here. */
    public boolean satisfiedBy(Provision provision) {
        return about(provision) && provision.value().map(value -> value.within(accepts)).orElse(false);
    }

    /** Whether it accepts that actor in a role. */
    boolean names(String actor) {
        return accepts instanceof Actors named && named.actors().contains(actor);
    }

    /** Whether it accepts some in a role, but not that actor. */
    public boolean passesOver(String actor) {
        return accepts instanceof Actors named && !named.actors().contains(actor);
    }

    /** Whether it asks for something without ruling anything out. */
    public boolean wish() {
        return strength == Strength.DEMAND || strength == Strength.PREFERENCE;
    }

    /** Whether it is a red line against what the technique would set, wherever that is. */
    public boolean rulesOut(Bridge bridge) {
        return strength == Strength.RED_LINE && !bridge.suits(this);
    }

    /**
     * Whether it is a red line against what the technique would set in the places of these two claims, of whomever, or
     * against one of the claims if the outcome is open.
     */
    public boolean closes(Bridge bridge, Position one, Position other) {
        Subject where = new Subject(Subject.ANY.of(), one.subject.common(other.subject).in());
        boolean setThere = rulesOut(bridge) && subject.meets(where);
        return setThere || strength == Strength.RED_LINE && bridge.open() && (rejects(one) || rejects(other));
    }

    /** Whether it says firmly that what the other wants is not acceptable. */
    public boolean firmAgainst(Position other) {
        return (strength == Strength.RED_LINE || strength == Strength.DEMAND) && rejects(other);
    }

    /** Whether it is a red line on the order of two steps of the circle. */
    public boolean fixes(Cycle cycle) {
        return strength == Strength.RED_LINE && accepts instanceof Order order && cycle.joins(order.before(), order.after());
    }

    /** The same party, day and source, but supposed to hold something else. */
    public Position holding(Subject of, Value values, Strength firmness) {
        return new Position(id, party, term, of, values, firmness, condition, from, until, source, "is supposed to accept " + values.words(),
            provided, confidential);
    }

    /** The same position on another subject, as a position of its own. */
    public Position elsewhere(Subject other) {
        return new Position(id + ".rest", party, term, other, accepts, strength, condition, from, until, source, says, provided, confidential);
    }

    /** The rules hash every fact many times; the id tells positions of one case apart. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
