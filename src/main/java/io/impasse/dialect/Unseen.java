package io.impasse.dialect;

import io.impasse.model.InputException;
import java.util.Locale;
import java.util.Set;

/** Characters that a reader of a rule does not see, or sees otherwise than the program. No rule may hold one, also not in a comment. */
final class Unseen {
    /** What stands for bytes that are no UTF-8. */
    private static final int UNREADABLE = 0xFFFD;
    private static final Set<Integer> TYPES = Set.of((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE,
        (int) Character.LINE_SEPARATOR, (int) Character.PARAGRAPH_SEPARATOR, (int) Character.PRIVATE_USE, (int) Character.UNASSIGNED);

    private Unseen() {}

    /** Refuses the file at the first of them. */
    static void refuse(RuleSource source) {
        String text = source.text();
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            refuse(source, at, source.place(line, at - lineStart + 1));
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private static void refuse(RuleSource source, int at, String place) {
        int character = source.text().codePointAt(at);
        if (character == UNREADABLE) {
            throw new InputException(place, "the file is not valid UTF-8", "save it with the encoding UTF-8");
        }
        boolean lineEnd = character == '\n' || character == '\t' || source.text().startsWith("\r\n", at);
        if (!lineEnd && TYPES.contains(Character.getType(character))) {
            throw new InputException(place, String.format(Locale.ROOT, "the character U+%04X stands there, which nobody sees", character), "take it out");
        }
    }
}
