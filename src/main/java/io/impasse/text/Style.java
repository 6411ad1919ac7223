package io.impasse.text;

/** How a clause is labelled, from the outermost to the innermost that texts use. */
enum Style {
    ANNEX(ClauseKind.ANNEX), PART(ClauseKind.PART), ARTICLE(ClauseKind.ARTICLE), OPTION(ClauseKind.OPTION),
    NAMED_POINT(ClauseKind.POINT), ROMAN_CAPITAL(ClauseKind.PART), CAPITAL(ClauseKind.POINT),
    NUMBER(ClauseKind.POINT), DECIMAL(ClauseKind.POINT), LETTER(ClauseKind.POINT), ROMAN(ClauseKind.POINT),
    BULLET(ClauseKind.BULLET), NOTE(ClauseKind.FOOTNOTE), FOOTNOTE(ClauseKind.FOOTNOTE),
    NONE(ClauseKind.PARAGRAPH);

    private final ClauseKind kind;

    Style(ClauseKind kind) {
        this.kind = kind;
    }

    ClauseKind kind() {
        return kind;
    }

    /** Whether it is labelled by a word: "Article 3", "Option B". */
    boolean named() {
        return ordinal() <= NAMED_POINT.ordinal() || this == NOTE;
    }

    /** Whether its line may be a heading of what stands below it. */
    boolean headed() {
        return ordinal() <= ARTICLE.ordinal() || this == ROMAN_CAPITAL;
    }

    /** Whether text that follows it, list or paragraph, stands below it. */
    boolean container() {
        return ordinal() <= OPTION.ordinal() || this == ROMAN_CAPITAL || this == NOTE;
    }

    /** Whether it stands in a list of which several may follow each other below one clause. */
    boolean listed() {
        return ordinal() >= NAMED_POINT.ordinal() && ordinal() <= BULLET.ordinal();
    }

    /** Whether a text that has such clauses has a preamble before the first of them. */
    boolean structural() {
        return ordinal() <= DECIMAL.ordinal();
    }
}
