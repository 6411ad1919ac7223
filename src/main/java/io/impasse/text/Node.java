package io.impasse.text;

/** A block in its place in the tree. */
final class Node {
    /** Rank of headings that Markdown gives no level. */
    static final int PLAIN_HEADING = 7;
    private static final int NO_HEADING = 99;

    private final Block block;
    private final Label label;
    private final Node parent;
    private final int depth;
    private boolean parenthood;

    private Node(Block block, Label label, Node parent, int depth) {
        this.block = block;
        this.label = label;
        this.parent = parent;
        this.depth = depth;
    }

    static Node root() {
        Line nowhere = new Line(0, 0, 0, 0, true, 0);
        return new Node(Block.of(Label.none(0), ClauseKind.PARAGRAPH, nowhere), Label.none(0), null, 0);
    }

    /** @param label the block's label, read as a letter or as a Roman number as its place demands */
    Node child(Block below, Label label) {
        parenthood = true;
        return new Node(below, label, this, depth + 1);
    }

    Block block() {
        return block;
    }

    Label label() {
        return label;
    }

    /** The node above it; the root stands above itself. */
    Node parent() {
        return root(this) ? this : parent;
    }

    int depth() {
        return depth;
    }

    boolean top() {
        return root(this);
    }

    boolean hasChildren() {
        return parenthood;
    }

    Style style() {
        return label.style();
    }

    ClauseKind kind() {
        return label.present() ? label.style().kind() : block.kind();
    }

    boolean paragraph() {
        return !root(this) && kind() == ClauseKind.PARAGRAPH;
    }

    /** Whether what follows stands below it without further signs. */
    boolean container() {
        return root(this) || style().container() || kind() == ClauseKind.HEADING || block.line().heading() > 0;
    }

    /** How far outside it stands as a heading; parts and annexes stand outside all headings. */
    int level() {
        if (block.line().heading() > 0) {
            return block.line().heading();
        }
        boolean outer = style() == Style.PART || style() == Style.ANNEX || style() == Style.ROMAN_CAPITAL;
        return outer ? 0 : kind() == ClauseKind.HEADING ? PLAIN_HEADING : NO_HEADING;
    }

    private static boolean root(Node node) {
        return node.depth == 0;
    }
}
