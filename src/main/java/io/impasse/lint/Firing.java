package io.impasse.lint;

import io.impasse.dialect.Condition.Test;
import io.impasse.dialect.RuleSource;
import io.impasse.lint.Shape.Look;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a rule can fire, and whether each of its tests takes something away. */
record Firing(RuleSource source, Shape shape) {
    private static final Comparator<Test> BY_PLACE = Comparator.comparing(Test::line).thenComparing(Test::column);

    List<Fault> faults() {
        Optional<Fault> clash = clash(shape.claims(), "the rule can never fire");
        if (clash.isPresent()) {
            return List.of(clash.get());
        }
        return Stream.concat(idle(List.of(), shape.claims()).stream(), shape.looks().stream().flatMap(look -> faults(look).stream())).toList();
    }

    private List<Fault> faults(Look look) {
        boolean wanted = look.presence().wanted();
        Optional<Fault> clash = clash(join(shape.claims(), look.claims()), wanted ? "the rule can never fire" : "this not rules nothing out");
        if (clash.isPresent()) {
            return List.of(clash.get());
        }
        if (Embedding.exists(look.facts(), shape.matched(), new Known(shape.claims()), Map.of())) {
            String there = look.presence().words() + (wanted ? " always holds" : " never does") + " where the rule matches what it looks for";
            return List.of(Fault.at(source, look.presence().line(), wanted ? there : "the rule can never fire: " + there,
                wanted ? "take it out" : "tell the fact that must not be there from the one that is, such as by id"));
        }
        return idle(shape.claims(), look.claims());
    }

    private Optional<Fault> clash(List<Claim> claims, String outcome) {
        return new Known(claims).clash().map(clashing -> {
            List<Test> tests = clashing.stream().map(Claim::test).distinct().sorted(BY_PLACE).toList();
            String why = words(tests) + (tests.size() == 1 ? " never holds" : tests.size() == 2 ? " cannot both hold" : " cannot all hold");
            return at(tests.get(tests.size() - 1), outcome + ": " + why, tests.size() == 1 ? "mend it" : "take one of them out");
        });
    }

    /** Tests that hold for whatever the others let through; of two that say the same, the one that stands behind. */
    private List<Fault> idle(List<Claim> given, List<Claim> tried) {
        List<Claim> left = new ArrayList<>(join(given, tried));
        List<Test> tests = new ArrayList<>(tried.stream().map(Claim::test).distinct().sorted(BY_PLACE).toList());
        Collections.reverse(tests);
        List<Fault> faults = new ArrayList<>();
        for (Test test : tests) {
            List<Claim> own = left.stream().filter(claim -> claim.test().equals(test)).toList();
            List<Claim> rest = left.stream().filter(claim -> !claim.test().equals(test)).toList();
            if (own.stream().allMatch(new Known(rest)::implies)) {
                left.removeAll(own);
                faults.add(idle(test, own, rest));
            }
        }
        return faults;
    }

    private Fault idle(Test test, List<Claim> own, List<Claim> rest) {
        List<String> keys = own.stream().map(Claim::key).toList();
        List<Test> reasons = rest.stream().filter(claim -> keys.contains(claim.key())).map(Claim::test).distinct().sorted(BY_PLACE).toList();
        return at(test, test.words() + " always holds" + (reasons.isEmpty() ? "" : " where " + words(reasons) + " holds"), "take it out");
    }

    private static String words(List<Test> tests) {
        return tests.stream().map(Test::words).collect(Collectors.joining(" and "));
    }

    private Fault at(Test test, String fault, String remedy) {
        return new Fault(source.file(), test.line(), test.column(), fault, remedy, false);
    }

    private static <T> List<T> join(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
