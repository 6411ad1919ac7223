package io.impasse.text;

import java.util.stream.Collectors;

/** Writes the clauses of an agreement down, one a line, for people to compare. */
final class Outline {
    private Outline() {}

    static String of(Agreement agreement) {
        return "title: " + agreement.title() + "\n"
                + agreement.clauses().stream().map(clause -> line(clause, agreement.text())).collect(Collectors.joining());
    }

    private static String line(Clause clause, String text) {
        String label = clause.label().isEmpty() ? "-" : clause.label();
        String parent = clause.parent().isEmpty() ? "-" : clause.parent();
        String marks = (clause.chapeau() ? " chapeau" : "") + (clause.open() ? " open" : "");
        String body = clause.body().of(text).replaceAll("[\\s\\u00a0]+", " ");
        return clause.id() + " | " + label + " | " + clause.kind().id() + " below " + parent + marks + " | " + body + "\n";
    }
}
