package io.impasse.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a clause does: who must, must not, may or declares what, on which term, with which value.
 *
 * @param id            unique in the agreement, {@code p1} upwards by place
 * @param matter        id of the issue; empty: no reading rule knows it
 * @param term          id of the term; empty: only the issue is known
 * @param action        lemma of the governing verb, such as {@code withdraw}; empty: none
 * @param bearer        the words for the one who acts, whether or not the case knows them; empty: nobody is named
 * @param obligors      ids of those bound; empty: nobody is named, or nobody whom the case knows
 * @param beneficiaries ids of those who receive
 * @param consents      ids of those whose consent or agreement the provision makes a condition
 * @param conditions    the words of each condition
 * @param exceptions    the words of each exception
 * @param tags          what the phrase named beyond its term, such as {@code foreign}
 * @param rule          id of the reading rule; empty: none
 * @param leading       whether it is the first of the provisions read from the same words; rules about the wording,
 *                      rather than about an issue, look at these alone
 * @param exclusive     whether its term admits only one value for a subject
 */
public record Provision(String id, Quote quote, String matter, String term, String action, Subject subject,
                        Optional<Value> value, Force force, String bearer, List<String> obligors,
                        List<String> beneficiaries, List<String> consents, Optional<Deadline> deadline, List<Quote> conditions,
                        List<Quote> exceptions, List<Quantity> numbers, SortedSet<String> tags, String rule,
                        boolean leading, boolean exclusive) {
    /** Tag of a provision whose obligors the text does not name: what only the parties together can do binds them. */
    public static final String IMPLIED = "implied-obligor";
    /** Tag of a ban that names nobody because it holds for everybody: "nobody shall be moved". */
    public static final String UNIVERSAL = "binds-everybody";
    /** Tag of a provision by which the text speaks of itself: it is about no issue, and not unread. */
    public static final String OF_THE_TEXT = "of-the-text";
    /** With so many words a duty without actor, time and measure is no more than a heading. */
    private static final int FEW_WORDS = 7;

    public Provision {
        obligors = List.copyOf(obligors);
        beneficiaries = List.copyOf(beneficiaries);
        consents = List.copyOf(consents);
        conditions = List.copyOf(conditions);
        exceptions = List.copyOf(exceptions);
        numbers = List.copyOf(numbers);
    }

    /** Whether it binds the actor, or gives it the part that its term is about. */
    public boolean engages(String actor) {
        return obligors.contains(actor) || value.filter(part -> part instanceof Actors actors && actors.actors().contains(actor)).isPresent();
    }

    /** Whether somebody must, or must not, do something. */
    public boolean binding() {
        return force.binding();
    }

    /** Whether both speak of the same term and of something in common. */
    public boolean about(Provision other) {
        return !term.isEmpty() && term.equals(other.term) && subject.meets(other.subject);
    }

    /** Whether the two set values that cannot both stand. */
    public boolean contradicts(Provision other) {
        return about(other) && value.isPresent() && other.value.map(value.get()::disjoint).orElse(false);
    }

    /** Whether one forbids somebody what the other asks of or allows the same actor, by the same verb on the same term. */
    public boolean opposes(Provision other) {
        return about(other) && !action.isEmpty() && action.equals(other.action) && sharesObligor(other)
            && force.opposes(other.force);
    }

    /** Whether what it says of a term weighs against what parties accept: unagreed text and definitions do not. */
    public boolean weighs() {
        return force != Force.OPEN && force != Force.DEFINITION;
    }

    /** Whether the text says it as agreed, rather than in brackets, as an option, or as a mere expectation. */
    public boolean firm() {
        return force != Force.OPEN && force != Force.EXPECTATION && force != Force.DEFINITION;
    }

    /** Whether the text, as agreed, provides for it: asks for it, allows it or states it, rather than barring or waiving it. */
    public boolean provides() {
        return firm() && force != Force.PROHIBITION && force != Force.EXEMPTION;
    }

    /** Whether it holds in every event. */
    public boolean unconditional() {
        return conditions.isEmpty();
    }

    /** Whether nobody is named who would act, also where the nature of the duty says who must. */
    public boolean anonymous() {
        return bearer.isEmpty() && (obligors.isEmpty() || tags.contains(IMPLIED));
    }

    /** Whether it is about something, and no reading rule knows what. */
    public boolean unread() {
        return matter.isEmpty() && !tags.contains(OF_THE_TEXT);
    }

    /** Whether it says by when. */
    public boolean timed() {
        return deadline.isPresent();
    }

    /** Whether a day stands in it, be it the day by which, from which or on which. */
    public boolean dated() {
        return deadline.isPresent() || numbers.stream().anyMatch(number -> number.date().isPresent());
    }

    /** Whether it says how long, but not from when. */
    public boolean withoutStart() {
        return deadline.map(Deadline::withoutStart).orElse(false);
    }

    /** Id of its clause. */
    public String clause() {
        return quote.clause();
    }

    /** The option that its value is; empty: none, several, or not a choice. */
    public String option() {
        return value.filter(Choice.class::isInstance).map(Choice.class::cast).map(Choice::options)
            .filter(options -> options.size() == 1).map(SortedSet::first).orElse("");
    }

    /** Whether it uses the technique to which the slot belongs. */
    public boolean uses(Slot slot) {
        return slot.usedBy(this);
    }

    /** Whether it binds or speaks of the one whose law it is, or binds nobody by name. */
    public boolean governedBy(Law law) {
        return law.governs(this);
    }

    /** Whether it speaks of the actor, or of nobody by name. */
    public boolean speaksOf(String actor) {
        return subject.of().isEmpty() || subject.of().contains(actor);
    }

    /** Whether it sets a value of its term. */
    public boolean valued() {
        return value.isPresent();
    }

    /** Whether it states as settled, of others, what this actor decides: a status that only a body grants. */
    public boolean settlesFor(String actor) {
        boolean ofOthers = !subject.of().isEmpty() && !subject.of().contains(actor);
        return force == Force.DECLARATION && valued() && ofOthers && obligors.contains(actor);
    }

    /** Id of the event from which its deadline runs; empty: it has none, or the text names none. */
    public String startEvent() {
        return deadline.map(Deadline::startEvent).orElse("");
    }

    /** Whether its deadline leaves fewer days than that. */
    public boolean dueWithin(int days) {
        return deadline.map(Deadline::days).filter(given -> given > 0 && given < days).isPresent();
    }

    /** Whether the mention stands among its words. */
    public boolean holds(Mention mention) {
        return quote.clause().equals(mention.quote().clause()) && quote.start() <= mention.quote().start()
            && mention.quote().end() <= quote.end();
    }

    /** Whether it stands in a clause below that of the other. */
    public boolean under(Provision other) {
        return quote.clause().startsWith(other.quote.clause() + ".");
    }

    /** Whether it is a mere heading: a few words that name nobody, no time, no place, no number and no value. */
    public boolean bare() {
        boolean named = !bearer.isEmpty() || !obligors.isEmpty() || !beneficiaries.isEmpty() || !consents.isEmpty() || !subject.equals(Subject.ANY);
        boolean measured = value.isPresent() || deadline.isPresent() || !numbers.isEmpty() || !conditions.isEmpty();
        return !named && !measured && quote.text().strip().split("\\s+", FEW_WORDS + 2).length <= FEW_WORDS;
    }

    /** Whether it stands behind the other in the text; orders pairs so that each is reported once. */
    public boolean follows(Provision other) {
        int byPlace = quote.compareTo(other.quote);
        return byPlace != 0 ? byPlace > 0 : id.compareTo(other.id) > 0;
    }

    /** Whether it stands before the other in the text. */
    public boolean precedes(Provision other) {
        return !id.equals(other.id) && !follows(other);
    }

    /** Whether it stands in another clause. */
    public boolean elsewhere(Provision other) {
        return !quote.clause().equals(other.quote.clause());
    }

    /** Whether the two bind somebody in common. */
    public boolean sharesObligor(Provision other) {
        return obligors.stream().anyMatch(other.obligors::contains);
    }

    /** This provision, read after another from the same words. */
    public Provision following() {
        return new Provision(id, quote, matter, term, action, subject, value, force, bearer, obligors, beneficiaries,
            consents, deadline, conditions, exceptions, numbers, tags, rule, false, exclusive);
    }

    /** This provision with an id. */
    public Provision withId(String given) {
        return new Provision(given, quote, matter, term, action, subject, value, force, bearer, obligors, beneficiaries,
            consents, deadline, conditions, exceptions, numbers, tags, rule, leading, exclusive);
    }

    /** This provision with the issue of the one above it, as items have that of their chapeau. */
    public Provision inheriting(Provision above) {
        return new Provision(id, quote, above.matter, "", action, subject, value, force, bearer, obligors, beneficiaries,
            consents, deadline, conditions, exceptions, numbers, tags, above.rule, leading, false);
    }

    /** The rules hash every fact many times; the id tells provisions of one agreement apart. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
