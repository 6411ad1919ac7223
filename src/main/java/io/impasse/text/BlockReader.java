package io.impasse.text;

import java.util.ArrayList;
import java.util.List;

/** Gathers lines into blocks: what begins with a label, what continues the line before it, what is a heading. */
final class BlockReader {
    private static final int LONGEST_TITLE = 300;

    private final String text;
    private final List<Line> lines;
    private final Wrap wrap;
    private final Headings headings;
    private final LabelGate gate;
    private final List<Block> blocks = new ArrayList<>();

    private BlockReader(String text) {
        this.text = text;
        this.lines = LineScanner.scan(text);
        this.wrap = new Wrap(text);
        this.headings = new Headings(text);
        this.gate = new LabelGate(text);
    }

    static List<Block> read(String text, Limits limits) {
        BlockReader reader = new BlockReader(text);
        for (int at = 0; at < reader.lines.size(); at++) {
            reader.line(at);
            limits.checkCount(reader.blocks.size(), reader.lines.get(at));
        }
        reader.entitle();
        return reader.blocks;
    }

    private void line(int at) {
        Line line = lines.get(at);
        Label label = labelAt(at);
        if (gate.admits(label, line, at == 0 ? Stop.CLEAR : stopBefore(at))) {
            blocks.add(Block.of(label.atLevel(line.heading()), label.style().kind(), line));
        } else if (line.heading() > 0) {
            add(ClauseKind.HEADING, line);
        } else if (at > 0 && (awaited(line) || continues(at))) {
            blocks.set(blocks.size() - 1, current().extended(line));
        } else {
            unlabelled(at);
        }
    }

    private void unlabelled(int at) {
        Line line = lines.get(at);
        if (heads(at)) {
            add(ClauseKind.HEADING, line);
        } else if (at > 0 && (opensList(at) || staysInList(at))) {
            blocks.add(Block.of(new Label(Style.BULLET, "", 0, "", line.start(), line.start()), ClauseKind.BULLET, line));
        } else {
            add(ClauseKind.PARAGRAPH, line);
        }
    }

    private void add(ClauseKind kind, Line line) {
        blocks.add(Block.of(Label.none(line.start()), kind, line));
    }

    private Block current() {
        return blocks.get(blocks.size() - 1);
    }

    private Stop stopBefore(int at) {
        Line line = lines.get(at);
        boolean clear = line.apart() || current().kind() == ClauseKind.HEADING || current().bodyless(text)
                || titled(current()) || bulletsFollow(at);
        return clear ? Stop.CLEAR : wrap.stop(current(), lines.get(at - 1), line);
    }

    private boolean titled(Block block) {
        Span body = block.body(text);
        return block.headed() && headings.title(body.start(), body.end());
    }

    /** Whether the line has the bullet of the clause before it or of the next label; a lone dash belongs to its sentence. */
    private boolean bulletsFollow(int at) {
        Label label = labelAt(at);
        if (label.style() != Style.BULLET) {
            return false;
        }
        if (current().label().like(label)) {
            return true;
        }
        int next = at + 1;
        while (next < lines.size() && !lines.get(next).apart() && !labelAt(next).present()) {
            next++;
        }
        return next < lines.size() && labelAt(next).like(label);
    }

    private Label labelAt(int at) {
        return LabelReader.read(text, lines.get(at).start(), lines.get(at).end());
    }

    /** Whether the clause before it has a label only, and the line gives its text or its title. */
    private boolean awaited(Line line) {
        Block block = current();
        if (!block.label().present() || !block.bodyless(text)) {
            return false;
        }
        Style style = block.label().style();
        boolean outer = style == Style.PART || style == Style.ANNEX || style == Style.ROMAN_CAPITAL;
        return !outer || headings.title(line.start(), line.end());
    }

    private boolean continues(int at) {
        Line line = lines.get(at);
        Line previous = lines.get(at - 1);
        if (line.apart() || previous.heading() > 0 || opensList(at)) {
            return false;
        }
        boolean full = wrap.full(current(), previous, line);
        if (current().kind() == ClauseKind.HEADING) {
            return full && headings.loud(previous) && headings.loud(line);
        }
        if (at == 1 && !current().label().present() || current().headed()) {
            return continuesTitle(line, full);
        }
        boolean item = unmarked(current()) && wrap.endsItem(previous);
        boolean goesOn = wrap.ends(previous, ":") || wrap.ends(previous, ";") && Character.isLowerCase(text.charAt(line.start()));
        boolean stopped = item || wrap.endsSentence(previous) && !goesOn;
        return !stopped || full && !(item && !wrap.ends(previous, ",")) && !narrower(at);
    }

    /** Whether the line belongs to a paragraph with a narrower margin than the line before it. */
    private boolean narrower(int at) {
        Line line = lines.get(at);
        boolean goesOn = at + 1 < lines.size() && !lines.get(at + 1).apart() && !labelAt(at + 1).present();
        return goesOn && !wrap.endsSentence(line) && !wrap.full(current(), line, lines.get(at + 1));
    }

    private boolean continuesTitle(Line line, boolean full) {
        Span body = current().body(text);
        boolean small = Character.isLowerCase(text.charAt(line.start()));
        return small || full && (current().label().style() == Style.NONE || !headings.titleCase(body.start(), body.end()));
    }

    private boolean heads(int at) {
        Line line = lines.get(at);
        boolean free = at == 0 || line.apart() || current().kind() == ClauseKind.HEADING
                || wrap.stop(current(), lines.get(at - 1), line) != Stop.NONE;
        return free && headings.loud(line) || (at == 0 || line.apart()) && headings.brief(line) && headsNext(at + 1);
    }

    /** Whether the next line stands apart or has a label, and is not as brief itself. */
    private boolean headsNext(int at) {
        if (at >= lines.size()) {
            return false;
        }
        Line next = lines.get(at);
        return labelAt(at).present() || next.apart() && !headings.brief(next) || next.heading() > 0;
    }

    /** Whether a list begins whose marks are lost: a line that ends with a colon, then lines that end with semicolons. */
    private boolean opensList(int at) {
        Line line = lines.get(at);
        Line previous = lines.get(at - 1);
        boolean more = at + 1 < lines.size() && lines.get(at + 1).heading() == 0;
        boolean items = more && wrap.ends(previous, ":") && wrap.ends(line, ";,") && !labelAt(at + 1).present();
        return items && (!wrap.full(current(), previous, line) || wrap.ends(line, ";") && wrap.endsItem(lines.get(at + 1)));
    }

    private boolean staysInList(int at) {
        return unmarked(current()) && wrap.endsItem(lines.get(at - 1));
    }

    private static boolean unmarked(Block block) {
        return block.kind() == ClauseKind.BULLET && block.label().form().isEmpty();
    }

    private void entitle() {
        if (blocks.isEmpty() || blocks.get(0).label().present()) {
            return;
        }
        Block first = blocks.get(0);
        boolean sentence = ".;:,".indexOf(text.charAt(first.end() - 1)) >= 0 && first.line().heading() == 0;
        if (!sentence && first.end() - first.start() <= LONGEST_TITLE) {
            blocks.set(0, first.as(ClauseKind.TITLE));
        } else if (first.kind() == ClauseKind.HEADING) {
            blocks.set(0, first.as(ClauseKind.PARAGRAPH));
        }
    }
}
