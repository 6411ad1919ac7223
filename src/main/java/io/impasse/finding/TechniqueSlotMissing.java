package io.impasse.finding;

import io.impasse.model.Provision;
import io.impasse.model.Slot;

/** The draft uses a technique and leaves out what that technique needs. */
public record TechniqueSlotMissing(Provision provision, Slot slot) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.TECHNIQUE;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " " + Words.sets(provision) + ", and the text does not say " + slot.says() + ": "
            + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Where this technique was used before, it depended on that.";
    }
}
