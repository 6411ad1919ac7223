package io.impasse.dialect;

import io.impasse.dialect.Token.Kind;
import io.impasse.model.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Cuts a rule file into tokens. White space and comments part them. */
final class Lexer {
    private static final Set<String> PAIRS = Set.of("==", "!=", "<=", ">=", "&&", "||");
    private static final String SINGLES = "()<>,.:;@";
    private static final int MOST_DIGITS = 9;
    private static final int MOST_CHARS = 20_000;

    private final RuleSource source;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(RuleSource source) {
        this.source = source;
        this.text = source.text();
    }

    /** The tokens of the file; the last one is its end. */
    static List<Token> tokens(RuleSource source) {
        Lexer lexer = new Lexer(source);
        lexer.refuse(source.text().length() > MOST_CHARS, "the file has more than " + MOST_CHARS + " characters", "split the idea");
        lexer.refuse(source.text().startsWith("\uFEFF"), "the file begins with a byte order mark", "save it as UTF-8 without one");
        Unseen.refuse(source);
        while (lexer.skipBlanks()) {
            lexer.take();
        }
        lexer.add(Kind.END, lexer.at, "");
        return lexer.tokens;
    }

    /** Moves to the next token; false at the end. */
    private boolean skipBlanks() {
        while (at < text.length()) {
            if (text.startsWith("//", at)) {
                moveTo(indexOf("\n", at));
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                refuse(end < 0, "a comment is not closed", "end it with */");
                moveTo(end + 2);
            } else if (Character.isWhitespace(text.charAt(at))) {
                moveTo(at + 1);
            } else {
                return true;
            }
        }
        return false;
    }

    private void take() {
        char first = text.charAt(at);
        if (first == '"') {
            string();
        } else if (first == '$' || Character.isLetter(first)) {
            run(first == '$' ? Kind.VARIABLE : Kind.NAME, c -> c == '_' || Character.isLetterOrDigit(c));
        } else if (digit(first)) {
            refuse(digits() > MOST_DIGITS, "a number has more than " + MOST_DIGITS + " digits", "");
            run(Kind.NUMBER, Lexer::digit);
        } else {
            sign();
        }
    }

    private long digits() {
        return text.chars().skip(at).takeWhile(Lexer::digit).limit(MOST_DIGITS + 1).count();
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private void run(Kind kind, IntPredicate belongs) {
        int end = at + 1;
        while (end < text.length() && belongs.test(text.charAt(end))) {
            end++;
        }
        add(kind, end, text.substring(at, end));
    }

    private void string() {
        int end = text.indexOf('"', at + 1);
        int lineEnd = indexOf("\n", at);
        refuse(end < 0 || end > lineEnd, "a string is not closed on its line", "end it with \"");
        String inner = text.substring(at + 1, end);
        refuse(inner.indexOf('\\') >= 0, "a string has a backslash", "write the characters themselves");
        add(Kind.STRING, end + 1, inner);
    }

    private void sign() {
        int two = Math.min(text.length(), at + 2);
        if (PAIRS.contains(text.substring(at, two))) {
            add(Kind.SIGN, two, text.substring(at, two));
            return;
        }
        String sign = text.substring(at, at + Character.charCount(text.codePointAt(at)));
        refuse(!SINGLES.contains(sign), "\"" + sign + "\" is not in the dialect", "rules know == != < > <= >= && || and words");
        add(Kind.SIGN, at + 1, sign);
    }

    private void add(Kind kind, int end, String inner) {
        tokens.add(new Token(kind, inner, line, at - lineStart + 1));
        at = end;
    }

    private void moveTo(int end) {
        for (; at < end; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private int indexOf(String what, int from) {
        int found = text.indexOf(what, from);
        return found < 0 ? text.length() : found;
    }

    private void refuse(boolean bad, String fault, String remedy) {
        if (bad) {
            throw new InputException(source.place(line, at - lineStart + 1), fault, remedy);
        }
    }
}
