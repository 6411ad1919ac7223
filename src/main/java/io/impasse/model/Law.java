package io.impasse.model;

import java.util.List;

/**
 * A rule of domestic or international law that makes a provision slow or impossible.
 *
 * @param actor   id of the actor whose power it limits; empty: everybody's
 * @param effect  what it asks for or rules out: {@code constitution}, {@code emergency}, {@code power},
 *                {@code referendum}
 * @param law     where it stands, such as {@code Constitution, art. 73}
 * @param says    what it says, in words that follow where it stands
 * @param terms   ids of the issues or terms it touches
 * @param options the options of these terms that it touches; empty: every value
 * @param days    how many days its way takes at the least; 0: not known
 */
public record Law(String id, String actor, String effect, String law, String says, List<String> terms,
                  List<String> options, int days, Source source) {
    /** What a law can ask for or rule out. */
    public static final List<String> EFFECTS = List.of("constitution", "emergency", "power", "referendum");

    public Law {
        if (!EFFECTS.contains(effect)) {
            throw new IllegalArgumentException("a law has no effect \"" + effect + "\"");
        }
        terms = List.copyOf(terms);
        options = List.copyOf(options);
    }

    /** Whether the provision asks for what it touches, of its actor or of nobody by name. */
    public boolean touches(Provision provision) {
        boolean term = terms.contains(provision.term()) || terms.contains(provision.matter());
        boolean value = options.isEmpty() || options.contains(provision.option());
        return term && value && governs(provision);
    }

    /** Whether its way takes longer than the provision allows. */
    public boolean overrunBy(Provision provision) {
        return provision.dueWithin(days);
    }

    /** Whether it is the law of one whom the provision binds or speaks of, or the provision binds nobody by name. */
    public boolean governs(Provision provision) {
        return actor.isEmpty() || provision.obligors().isEmpty() || provision.obligors().contains(actor) || provision.subject().of().contains(actor);
    }
}
