package io.impasse.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What follows a block: whether one of the lists that are open there goes on behind it. */
final class Outlook {
    /** How many blocks ahead a list is looked for. */
    private static final int FARTHEST = 60;
    private static final int SLOPPY_INDENT = 1;

    private final List<Block> blocks;
    private final int at;

    /** @param at place of the block among {@code blocks} */
    Outlook(List<Block> blocks, int at) {
        this.blocks = blocks;
        this.at = at;
    }

    /**
     * The place of the open item whose list the first fitting label ahead goes on with; -1: none does.
     *
     * @param indent of the block; a paragraph belongs to a bullet only if it stands further in
     */
    int goesOn(List<Node> open, int indent) {
        Set<String> begun = new HashSet<>();
        int end = Math.min(blocks.size(), at + FARTHEST);
        for (int ahead = at + 1; ahead < end && !closes(blocks.get(ahead)); ahead++) {
            Label label = blocks.get(ahead).label();
            int item = begun.contains(label.list()) ? -1 : item(open, label, indent);
            if (item >= 0) {
                return item;
            }
            begin(begun, label);
        }
        return -1;
    }

    private static void begin(Set<String> begun, Label label) {
        begun.add(label.list());
        if (label.ambiguous()) {
            begun.add(label.asRoman().list());
        }
    }

    private static boolean closes(Block block) {
        return block.kind() == ClauseKind.HEADING || block.headed() || block.label().style() == Style.OPTION;
    }

    private static int item(List<Node> open, Label label, int indent) {
        int item = open.size() - 1;
        while (item >= 0 && !fits(open.get(item), label, indent)) {
            item--;
        }
        return item;
    }

    private static boolean fits(Node node, Label label, int indent) {
        Label item = node.label();
        if (item.style() == Style.BULLET) {
            return label.like(item) && indent > node.block().line().indent() + SLOPPY_INDENT;
        }
        if (item.style() == Style.DECIMAL && label.style() == Style.DECIMAL) {
            return item.dots() == label.dots() || label.text().startsWith(item.text() + ".");
        }
        return label.value() > 1 && (label.continues(item) || label.ambiguous() && label.asRoman().continues(item));
    }
}
