package io.impasse.text;

import java.util.Set;

/** Tells whether a clause's text is left open for a list: by a colon, a dash, or a verb that waits for its complement. */
final class Chapeau {
    private static final Set<String> WAITING = Set.of("shall", "will", "must", "may", "should", "to", "not");

    private final String text;

    Chapeau(String text) {
        this.text = text;
    }

    boolean opens(Block block) {
        Span body = block.body(text);
        int end = body.end();
        while (end > body.start() && Chars.closing(text.charAt(end - 1))) {
            end--;
        }
        if (end == body.start()) {
            return false;
        }
        char last = text.charAt(end - 1);
        return last == ':' || Chars.dash(last) || WAITING.contains(Chars.lastWord(text, body.start(), end));
    }
}
