package io.impasse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;

/** Checks what must hold of the spans and ids of every agreement, whatever its text. */
final class Spans {
    private static final String MARKUP = "#>*_-=~`|:+";

    private Spans() {}

    static void check(Agreement agreement) {
        String text = agreement.text();
        boolean[] covered = new boolean[text.length()];
        Set<String> ids = new HashSet<>(Set.of(""));
        int end = 0;
        for (Clause clause : agreement.clauses()) {
            assertThat(clause.span().start()).as("order of %s", clause.id()).isGreaterThanOrEqualTo(end);
            end = clause.span().end();
            assertThat(clause.body().start()).as("body of %s", clause.id()).isBetween(clause.span().start(), end);
            assertThat(clause.body().end()).as("body of %s", clause.id()).isBetween(clause.body().start(), end);
            assertThat(clause.body().of(text)).as("body of %s", clause.id()).isEqualTo(clause.body().of(text).strip());
            assertThat(ids).as("parent of %s stands before it", clause.id()).contains(clause.parent());
            assertThat(ids.add(clause.id())).as("%s is unique", clause.id()).isTrue();
            java.util.Arrays.fill(covered, clause.span().start(), end, true);
        }
        for (int at = 0; at < covered.length; at++) {
            boolean nothing = Chars.blank(text.charAt(at)) || MARKUP.indexOf(text.charAt(at)) >= 0;
            assertThat(covered[at] || nothing).as("character %s of <%s> is in a clause", at, text).isTrue();
        }
    }
}
