package io.impasse.finding;

import io.impasse.model.Position;
import java.util.List;

/** One party holds two positions at the same time that exclude each other. */
public record SelfContradiction(Position one, Position other) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.CONTRADICTION;
    }

    @Override
    public String matter() {
        return one.matter();
    }

    @Override
    public List<String> parties() {
        return List.of(one.party());
    }

    @Override
    public String sentence() {
        return Words.said(one) + " and " + other.says() + " (" + other.from() + "): nothing meets both.";
    }

    @Override
    public String hint() {
        return "Check whether the older position still stands, or whether they are meant for different cases.";
    }

    @Override
    public boolean ofAgreement() {
        return false;
    }
}
