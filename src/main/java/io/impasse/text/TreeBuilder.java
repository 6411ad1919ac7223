package io.impasse.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts blocks under each other: which list a label goes on with, and below what a new list stands. */
final class TreeBuilder {
    private static final int SLOPPY_INDENT = 1;

    private final String text;
    private final Limits limits;
    private final OpenNodes stack = new OpenNodes();
    private final List<Node> nodes = new ArrayList<>();
    private final Set<String> counted = new HashSet<>();
    private final Chapeau chapeau;
    private boolean contents;

    private TreeBuilder(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
        this.chapeau = new Chapeau(text);
    }

    /** The nodes in the order of the text. */
    static List<Node> build(String text, List<Block> blocks, Limits limits) {
        TreeBuilder builder = new TreeBuilder(text, limits);
        for (int at = 0; at < blocks.size(); at++) {
            builder.add(blocks.get(at), new Outlook(blocks, at));
        }
        return builder.nodes;
    }

    private void add(Block block, Outlook next) {
        Label label = resolve(block.label());
        if (block.kind() == ClauseKind.TITLE || label.style() == Style.FOOTNOTE) {
            nodes.add(child(stack.root(), block, label));
            return;
        }
        Node parent = label.style() == Style.NOTE ? note() : place(block, label, next);
        Node node = child(parent, block, label);
        nodes.add(node);
        stack.add(node);
    }

    private Node child(Node parent, Block block, Label label) {
        limits.checkDepth(parent.depth(), block.line());
        return parent.child(block, label);
    }

    private Node place(Block block, Label label, Outlook next) {
        if (block.line().heading() > 0 || block.kind() == ClauseKind.HEADING) {
            return heading(block.line().heading() > 0 ? block.line().heading() : Node.PLAIN_HEADING);
        }
        return switch (label.style()) {
            case NONE -> paragraph(block, next);
            case ANNEX -> annex();
            case PART -> part(label);
            case ARTICLE -> article(label);
            case DECIMAL -> decimal(label);
            case BULLET -> bullet(block, label);
            default -> listed(block, label);
        };
    }

    /** A note interrupts the lists around it and does not end them. */
    private Node note() {
        int earlier = stack.last(node -> node.style() == Style.NOTE);
        if (earlier > 0) {
            stack.cut(earlier - 1);
        }
        return stack.root();
    }

    private Node heading(int level) {
        return stack.cut(stack.last(node -> node.level() < level));
    }

    /** Annexes that follow each other without a word between them are a table of contents. */
    private Node annex() {
        contents = !nodes.isEmpty() && nodes.get(nodes.size() - 1).style() == Style.ANNEX;
        return stack.cut(0);
    }

    /** Leaves a table of contents when the text begins to count its parts or articles anew. */
    private void leaveContents(Label label) {
        boolean again = !counted.add(label.list());
        if (contents && again && label.first()) {
            stack.cut(0);
            contents = false;
        }
    }

    private Node part(Label label) {
        leaveContents(label);
        int same = stack.last(node -> node.label().like(label));
        return same > 0 ? stack.beside(same) : stack.cut(stack.last(node -> outside(node, label)));
    }

    private static boolean outside(Node node, Label part) {
        boolean outerPart = node.style() == Style.PART && NameReader.rank(node.label().form()) < NameReader.rank(part.form());
        return outerPart || node.style() == Style.ANNEX || node.style() == Style.ROMAN_CAPITAL;
    }

    private Node article(Label label) {
        leaveContents(label);
        int at = stack.last(node -> node.label().like(label));
        if (at > 0) {
            return stack.beside(at);
        }
        return stack.cut(stack.last(node -> node.top() || node.level() <= Node.PLAIN_HEADING || node.style() == Style.OPTION
                || node.style() == Style.CAPITAL));
    }

    private Node decimal(Label label) {
        int dot = label.text().lastIndexOf('.');
        String outer = label.text().substring(0, dot);
        int at = stack.last(node -> node.label().text().equals(outer) && counts(node.style()));
        if (at > 0) {
            return stack.cut(at);
        }
        long dots = label.dots();
        at = stack.last(node -> node.style() == Style.DECIMAL && node.label().dots() == dots);
        if (at > 0) {
            return stack.beside(at);
        }
        return stack.cut(stack.last(node -> node.container() || node.style() == Style.DECIMAL && node.label().dots() < dots));
    }

    private static boolean counts(Style style) {
        return style == Style.NUMBER || style == Style.DECIMAL || style == Style.ARTICLE || style == Style.NAMED_POINT;
    }

    private Node listed(Block block, Label label) {
        int level = stack.last(node -> next(node, label) && !shifted(node, block));
        int next = level > 0 ? level : stack.last(node -> next(node, label));
        int later = next > 0 ? next : stack.last(node -> label.continues(node.label()));
        return later > 0 ? stack.beside(later) : stack.cut(stack.last(node -> accepts(node, block, label)));
    }

    private static boolean next(Node node, Label label) {
        return label.like(node.label()) && label.value() == node.label().value() + 1;
    }

    private static boolean shifted(Node node, Block block) {
        return Math.abs(indent(block) - indent(node.block())) > SLOPPY_INDENT;
    }

    private static int indent(Block block) {
        return block.line().indent();
    }

    /** Whether a new list with that label may stand below the node. */
    private boolean accepts(Node node, Block block, Label label) {
        if (node.container()) {
            return true;
        }
        if (node.paragraph()) {
            return chapeau.opens(node.block()) && !(topLevel(node) && startsAfresh(block, label));
        }
        if (label.like(node.label())) {
            return label.first() && indent(block) > indent(node.block()) + SLOPPY_INDENT;
        }
        boolean awaits = chapeau.opens(node.block()) && (node == stack.top() || label.first());
        boolean between = label.style() == Style.OPTION && node.style() != Style.BULLET;
        int order = Integer.compare(node.style().ordinal(), label.style().ordinal());
        return awaits || between || order < 0 && node.style() != Style.BULLET || order == 0 && label.first();
    }

    private static boolean topLevel(Node node) {
        return node.parent().top() || node.parent().kind() == ClauseKind.HEADING;
    }

    /** A preamble may end with a colon: numbered sentences of their own do not stand below it. */
    private boolean startsAfresh(Block block, Label label) {
        Span body = block.body(text);
        return label.style().structural() && (body.blank() || !Character.isLowerCase(text.charAt(body.start())));
    }

    private Node bullet(Block block, Label label) {
        int at = stack.last(node -> !closes(node, block));
        Node node = stack.get(at);
        boolean deeper = indent(block) > indent(node.block()) + SLOPPY_INDENT;
        if (node.style() != Style.BULLET || deeper) {
            return stack.cut(at);
        }
        int same = stack.last(at, other -> other.label().like(label));
        boolean sibling = same > 0 && bulletsBetween(same, at);
        return sibling ? stack.beside(same) : stack.cut(at);
    }

    private boolean closes(Node node, Block block) {
        boolean outdented = node.style() == Style.BULLET && indent(block) < indent(node.block()) - SLOPPY_INDENT;
        return outdented || node.paragraph() && !chapeau.opens(node.block());
    }

    private boolean bulletsBetween(int from, int to) {
        return stack.subList(from, to + 1).stream().allMatch(node -> node.style() == Style.BULLET);
    }

    /** A paragraph belongs to the item whose list goes on behind it; else it stands beside the list that it ends. */
    private Node paragraph(Block block, Outlook next) {
        int at = stack.last(node -> !node.paragraph());
        int inner = stack.last(at, Node::container);
        int item = next.goesOn(stack.subList(inner + 1, at + 1), indent(block));
        if (item >= 0) {
            return stack.cut(inner + 1 + item);
        }
        if (stack.get(at).container()) {
            return stack.cut(at);
        }
        Node above = stack.beside(at);
        return above.paragraph() ? above.parent() : above;
    }

    /** Reads {@code i} or {@code C} as a letter or as a Roman number, as the open lists demand. */
    private Label resolve(Label label) {
        if (!label.ambiguous()) {
            return label;
        }
        Label roman = label.asRoman();
        boolean letterNext = stack.last(node -> next(node, label)) > 0;
        boolean romanNext = stack.last(node -> roman.continues(node.label())) > 0;
        return !letterNext && (roman.first() || romanNext) ? roman : label;
    }
}
