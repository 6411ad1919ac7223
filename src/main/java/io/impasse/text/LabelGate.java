package io.impasse.text;

import java.util.HashMap;
import java.util.Map;

/** Decides whether a sign at the beginning of a line is a label or a number or initial of the running text. */
final class LabelGate {
    private static final int GAP = 5;

    private final String text;
    private final Map<String, Integer> last = new HashMap<>();
    private String decimal = "";

    LabelGate(String text) {
        this.text = text;
    }

    /**
     * Whether the sign is a label.
     *
     * @param stop how clearly the text stops before the line
     */
    boolean admits(Label label, Line line, Stop stop) {
        if (!label.present()) {
            return false;
        }
        boolean admitted = plausible(label, line) && switch (stop) {
            case CLEAR -> true;
            case LIKELY -> exact(label) || likely(label);
            case NONE -> exact(label);
        };
        if (admitted) {
            remember(label);
        }
        return admitted;
    }

    private void remember(Label label) {
        last.put(label.list(), label.value());
        decimal = label.style() == Style.DECIMAL ? label.text() : decimal;
        if (label.ambiguous()) {
            last.put(label.asRoman().list(), label.asRoman().value());
        }
    }

    private boolean likely(Label label) {
        boolean dash = label.style() == Style.BULLET && Chars.dash(text.charAt(label.start()));
        return label.value() == 0 ? !dash : near(label, GAP);
    }

    private boolean exact(Label label) {
        if (label.style().named()) {
            return label.value() > 1 && near(label, 1) && ".:".indexOf(text.charAt(label.end() - 1)) >= 0;
        }
        boolean bullet = label.style() == Style.BULLET;
        return bullet ? last.containsKey(label.list()) && !Chars.dash(text.charAt(label.start())) : near(label, 1);
    }

    private boolean plausible(Label label, Line line) {
        return switch (label.style()) {
            case CAPITAL, ROMAN_CAPITAL, LETTER -> !label.form().equals(".") || near(label, GAP);
            case DECIMAL -> label.form().equals("closed") || opens(label, line) || near(label, 1);
            case FOOTNOTE -> opens(label, line) || text.charAt(label.end() - 1) == ':';
            default -> true;
        };
    }

    private boolean opens(Label label, Line line) {
        int at = Chars.skipBlanks(text, label.end(), line.end());
        return at == line.end() || Chars.opensSentence(text.charAt(at));
    }

    /** The first of its list, or at most {@code gap} behind the one before it. */
    private boolean near(Label label, int gap) {
        if (label.style() == Style.DECIMAL) {
            return follows(label.text());
        }
        boolean asRoman = label.ambiguous() && within(label.asRoman(), gap);
        return asRoman || within(label, gap);
    }

    /** Whether a decimal number is the next one on some level of the one before it: 1.2.1, 1.3 or 2.1 behind 1.2. */
    private boolean follows(String next) {
        int dot = next.lastIndexOf('.');
        int number = Numerals.digits(next.substring(dot + 1));
        String outer = next.substring(0, dot + 1);
        boolean deeper = number == 1 && (decimal.isEmpty() || (decimal + ".").equals(outer));
        return deeper || (decimal + ".").startsWith(outer + (number - 1) + ".") || number == 1 && !decimal.startsWith(outer);
    }

    private boolean within(Label label, int gap) {
        int before = last.getOrDefault(label.list(), 0);
        return label.first() || before > 0 && label.value() > before && label.value() <= before + gap;
    }
}
