package io.impasse.text;

import java.util.HashMap;
import java.util.Map;

/** Decides whether a sign at the beginning of a line is a label or a number or initial of the running text. */
final class LabelGate {
    private static final int GAP = 5;

    private final String text;
    private final Map<String, Integer> last = new HashMap<>();

    LabelGate(String text) {
        this.text = text;
    }

    /**
     * Whether the sign is a label.
     *
     * @param stops whether the text before the line comes to a stop
     */
    boolean admits(Label label, Line line, boolean stops) {
        if (!label.present()) {
            return false;
        }
        boolean admitted = stops ? plausible(label, line) : !label.style().named() && exact(label) && plausible(label, line);
        if (admitted) {
            remember(label);
        }
        return admitted;
    }

    private void remember(Label label) {
        last.put(label.list(), label.value());
        if (label.ambiguous()) {
            last.put(label.asRoman().list(), label.asRoman().value());
        }
    }

    private boolean exact(Label label) {
        return label.style() == Style.BULLET ? last.containsKey(label.list()) && !Chars.dash(text.charAt(label.start()))
                : near(label, 1);
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
        boolean asRoman = label.ambiguous() && within(label.asRoman(), gap);
        return asRoman || within(label, gap);
    }

    private boolean within(Label label, int gap) {
        int before = last.getOrDefault(label.list(), 0);
        return label.first() || before > 0 && label.value() > before && label.value() <= before + gap;
    }
}
