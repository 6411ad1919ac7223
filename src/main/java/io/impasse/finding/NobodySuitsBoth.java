package io.impasse.finding;

import io.impasse.model.Term;
import java.util.List;
import java.util.stream.Stream;

/** Two parties name nobody in common for a role that a third is to fill. */
public record NobodySuitsBoth(String term, List<String> parties) implements Conclusion {

    /** Of these two parties, by id. */
    public NobodySuitsBoth(String term, String one, String other) {
        this(term, Stream.of(one, other).sorted().toList());
    }

    @Override
    public Kind kind() {
        return Kind.DEMAND;
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public String matter() {
        return Term.issueOf(term);
    }

    @Override
    public String sentence() {
        return "Nobody is named for " + term + " whom " + Words.list(parties) + " both accept.";
    }

    @Override
    public String hint() {
        return "Look for somebody whom neither has named and neither has ruled out, or for a body in which each names one.";
    }

    @Override
    public boolean ofAgreement() {
        return false;
    }
}
