package io.impasse.dialect;

import io.impasse.dialect.Token.Kind;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import java.util.Collection;
import java.util.List;

/** The place that the parser has reached in a rule file. */
final class Cursor {
    private final RuleSource source;
    private final List<Token> tokens;
    private int at;

    Cursor(RuleSource source) {
        this.source = source;
        this.tokens = Lexer.tokens(source);
    }

    RuleSource source() {
        return source;
    }

    Token peek() {
        return tokens.get(at);
    }

    /** The one behind the next. */
    Token second() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /** Moves past that sign or word if it stands here. */
    boolean took(String text) {
        boolean here = peek().is(text);
        if (here) {
            next();
        }
        return here;
    }

    /** Moves past that sign or word, which must stand here. */
    Token expect(String text) {
        if (!peek().is(text)) {
            throw breach(peek(), peek().shown() + " stands where \"" + text + "\" should", "");
        }
        return next();
    }

    /** The token here, which must be of that kind. */
    Token expect(Kind kind, String what) {
        if (peek().kind() != kind) {
            throw breach(peek(), peek().shown() + " stands where " + what + " should", "");
        }
        return next();
    }

    /** Refuses a word that is none of the known. */
    void known(Token word, Collection<String> known, String what) {
        if (!known.contains(word.text())) {
            throw breach(word, "unknown " + what + " " + word.shown(), Suggestion.remedy(word.text(), known, "known are"));
        }
    }

    void refuse(boolean bad, Token token, String fault, String remedy) {
        if (bad) {
            throw breach(token, fault, remedy);
        }
    }

    InputException breach(Token token, String fault, String remedy) {
        return new InputException(source.place(token.line(), token.column()), fault, remedy);
    }
}
