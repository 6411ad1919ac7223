package io.impasse.finding;

import io.impasse.model.Actor;
import io.impasse.model.Term;
import java.util.List;

/** A party names a third for a role, and no other party rules it out. */
public record AcceptableThird(String term, Actor third, String party) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.ZONE;
    }

    @Override
    public String matter() {
        return Term.issueOf(term);
    }

    @Override
    public List<String> parties() {
        return List.of(party);
    }

    @Override
    public String sentence() {
        return party + " accepts " + third.id() + " for " + term + ", and no other party rules it out or names others instead.";
    }

    @Override
    public boolean ofAgreement() {
        return false;
    }

    @Override
    public String actor() {
        return third.id();
    }
}
