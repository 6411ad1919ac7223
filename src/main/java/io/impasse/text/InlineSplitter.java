package io.impasse.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts lists that run on within one block, "The Parties shall: (a) ...; (b) ...", into blocks of their own. A sign is
 * taken only if its list goes on, so that "paragraph (b)" and "one (1) month" stay what they are.
 */
final class InlineSplitter {
    private final String text;
    private final Block block;
    private final Limits limits;
    private final Span body;
    private final MarkReader marks;
    private final Map<String, Label> latest = new HashMap<>();
    private final List<Label> found = new ArrayList<>();
    private final Map<Label, Label> chained = new HashMap<>();

    private InlineSplitter(String text, Block block, Limits limits) {
        this.text = text;
        this.limits = limits;
        this.block = block;
        this.body = block.body(text);
        this.marks = new MarkReader(text, body.end());
    }

    static List<Block> split(String text, List<Block> blocks, Limits limits) {
        List<Block> pieces = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            boolean whole = block.kind() == ClauseKind.TITLE || block.kind() == ClauseKind.HEADING || block.line().heading() > 0;
            Label next = at + 1 < blocks.size() ? blocks.get(at + 1).label() : Label.none(block.end());
            pieces.addAll(whole ? List.of(block) : new InlineSplitter(text, block, limits).pieces(next));
            limits.checkCount(pieces.size(), block.line());
        }
        return pieces;
    }

    private List<Block> pieces(Label next) {
        seed();
        for (int at = body.start(); at < body.end(); at++) {
            consider(at);
        }
        return cut(found.stream().filter(label -> goesOn(label, next)).toList());
    }

    /** The label of the block itself may be the first of the list. */
    private void seed() {
        Label own = block.label();
        if (own.value() > 0 && (own.style() == Style.NUMBER || !own.form().equals("."))) {
            latest.put(own.list(), own);
            latest.put(romanised(own).list(), romanised(own));
        }
    }

    private void consider(int at) {
        char c = text.charAt(at);
        boolean sign = c == '(' || Chars.digit(c) || Chars.latin(c) || c == '\u2022';
        boolean begins = at == body.start() || Chars.blank(text.charAt(at - 1)) || c == '(' && ";:,".indexOf(text.charAt(at - 1)) >= 0;
        if (!sign || !begins) {
            return;
        }
        Label label = marks.read(at);
        if (label.present() && (label.style() != Style.DECIMAL || besideOwn(label)) && saysSomething(label)) {
            take(label);
        }
    }

    /** "3.1 A opens the road. 3.2 B clears it.": a decimal number that only lacks its line. */
    private boolean besideOwn(Label label) {
        int before = Chars.trimEnd(text, body.start(), label.start());
        boolean sentence = before > body.start() && text.charAt(before - 1) == '.' && saysSomething(label) && opens(label);
        return sentence && block.label().style() == Style.DECIMAL && stem(block.label()).equals(stem(label));
    }

    private static String stem(Label decimal) {
        return decimal.text().substring(0, decimal.text().lastIndexOf('.') + 1);
    }

    private boolean saysSomething(Label label) {
        return Chars.skipBlanks(text, label.end(), body.end()) < body.end();
    }

    private void take(Label label) {
        Label roman = romanised(label);
        if (follows(label)) {
            accept(label);
        } else if (follows(roman)) {
            accept(roman);
        } else if (roman.first() && begins(roman)) {
            accept(roman);
        } else if (label.first() && begins(label) || label.style() == Style.BULLET) {
            accept(label);
        }
    }

    private static Label romanised(Label label) {
        return label.ambiguous() ? label.asRoman() : label;
    }

    private void accept(Label label) {
        Label before = latest.get(label.list());
        if (before != null && (follows(label) || label.style() == Style.BULLET)) {
            chained.put(before, label);
            chained.putIfAbsent(label, before);
        }
        latest.put(label.list(), label);
        found.add(label);
        limits.checkCount(chained.size(), block.line());
    }

    /** The next of its list, behind a stop or an "and", with something said since the one before it. */
    private boolean follows(Label label) {
        Label before = latest.get(label.list());
        if (before == null || label.value() == 0 || label.value() != before.value() + 1 || !afterStop(label)) {
            return false;
        }
        int said = Chars.skipBlanks(text, before.end(), label.start());
        int first = Chars.wordEnd(text, said, label.start());
        boolean link = Words.links(text.substring(said, Math.min(first, said + 5)));
        return said < label.start() && !(link && Chars.skipBlanks(text, first, label.start()) == label.start());
    }

    private boolean begins(Label label) {
        if (label.start() == body.start()) {
            return block.label().present();
        }
        return label.form().equals("()") && label.style() != Style.NUMBER ? !afterReference(label) : afterStop(label);
    }

    private boolean afterStop(Label label) {
        int before = Chars.trimEnd(text, body.start(), label.start());
        if (before == body.start()) {
            return true;
        }
        char c = text.charAt(before - 1);
        if (label.form().equals(".")) {
            return label.style() == Style.NUMBER && ".;:".indexOf(c) >= 0 && opens(label);
        }
        return ".;:,".indexOf(c) >= 0 || Chars.dash(c) || Words.links(Chars.lastWord(text, body.start(), before));
    }

    private boolean opens(Label label) {
        return Chars.opensSentence(text.charAt(Chars.skipBlanks(text, label.end(), body.end())));
    }

    private boolean afterReference(Label label) {
        int before = Chars.trimEnd(text, body.start(), label.start());
        char c = text.charAt(before - 1);
        return Chars.digit(c) || c == ')' || Words.refers(Chars.lastWord(text, body.start(), before));
    }

    /** Whether another of its list stands beside it, here or at the beginning of the next block. */
    private boolean goesOn(Label label, Label next) {
        boolean compound = label.start() == body.start();
        boolean nextGoesOn = next.like(label) && next.value() == label.value() + 1;
        return compound || chained.containsKey(label) || nextGoesOn;
    }

    private List<Block> cut(List<Label> labels) {
        List<Block> pieces = new ArrayList<>();
        pieces.add(labels.isEmpty() ? block : block.until(labels.get(0).start()));
        for (int at = 0; at < labels.size(); at++) {
            Label label = labels.get(at);
            int end = at + 1 < labels.size() ? labels.get(at + 1).start() : block.end();
            pieces.add(new Block(label, label.style().kind(), block.line(), end, block.width()));
        }
        return pieces;
    }
}
