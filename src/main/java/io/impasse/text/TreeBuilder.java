package io.impasse.text;

import io.impasse.model.InputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Puts blocks under each other: which list a label goes on with, and below what a new list stands. */
final class TreeBuilder {
    /** No agreement nests deeper; a file that does is broken or hostile. */
    static final int DEEPEST = 100;
    private static final int SLOPPY_INDENT = 1;

    private final String file;
    private final String text;
    private final Node root = Node.root();
    private final List<Node> stack = new ArrayList<>(List.of(root));
    private final List<Node> nodes = new ArrayList<>();
    private final Set<String> counted = new HashSet<>();
    private final Chapeau chapeau;
    private boolean contents;

    private TreeBuilder(String file, String text) {
        this.file = file;
        this.text = text;
        this.chapeau = new Chapeau(text);
    }

    /** The nodes in the order of the text. */
    static List<Node> build(String file, String text, List<Block> blocks) {
        TreeBuilder builder = new TreeBuilder(file, text);
        for (int at = 0; at < blocks.size(); at++) {
            builder.add(blocks.get(at), new Outlook(blocks, at));
        }
        return builder.nodes;
    }

    private void add(Block block, Outlook next) {
        Label label = resolve(block.label());
        if (block.kind() == ClauseKind.TITLE || label.style() == Style.FOOTNOTE) {
            nodes.add(child(root, block, label));
            return;
        }
        Node parent = label.style() == Style.NOTE ? note() : place(block, label, next);
        Node node = child(parent, block, label);
        nodes.add(node);
        stack.add(node);
    }

    private Node child(Node parent, Block block, Label label) {
        if (parent.depth() >= DEEPEST) {
            throw new InputException(file + ":" + block.line().number(), "clauses nested deeper than " + DEEPEST + " levels",
                    "give the lists fewer levels");
        }
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
        int earlier = last(node -> node.style() == Style.NOTE);
        if (earlier > 0) {
            cut(earlier - 1);
        }
        return root;
    }

    private Node top() {
        return stack.get(stack.size() - 1);
    }

    /** Closes everything above place {@code index} of the stack and returns what stands there. */
    private Node cut(int index) {
        stack.subList(index + 1, stack.size()).clear();
        return top();
    }

    /** Closes place {@code index} of the stack; what comes stands beside it. */
    private Node beside(int index) {
        Node parent = stack.get(index).parent();
        cut(index - 1);
        return parent;
    }

    private Node heading(int level) {
        int at = stack.size() - 1;
        while (at > 0 && stack.get(at).level() >= level) {
            at--;
        }
        return cut(at);
    }

    /** Annexes that follow each other without a word between them are a table of contents. */
    private Node annex() {
        contents = !nodes.isEmpty() && nodes.get(nodes.size() - 1).style() == Style.ANNEX;
        return cut(0);
    }

    /** Leaves a table of contents when the text begins to count its parts or articles anew. */
    private void leaveContents(Label label) {
        boolean again = !counted.add(label.list());
        if (contents && again && label.first()) {
            cut(0);
            contents = false;
        }
    }

    private Node part(Label label) {
        leaveContents(label);
        int at = stack.size() - 1;
        while (at > 0 && !outside(stack.get(at), label)) {
            at--;
        }
        return cut(at);
    }

    private static boolean outside(Node node, Label part) {
        boolean outerPart = node.style() == Style.PART && NameReader.rank(node.label().form()) < NameReader.rank(part.form());
        return outerPart || node.style() == Style.ANNEX;
    }

    private Node article(Label label) {
        leaveContents(label);
        int at = last(node -> node.label().like(label));
        if (at > 0) {
            return beside(at);
        }
        return cut(last(node -> node.top() || node.level() <= Node.PLAIN_HEADING || node.style() == Style.OPTION
                || node.style() == Style.CAPITAL));
    }

    private Node decimal(Label label) {
        int dot = label.text().lastIndexOf('.');
        String outer = label.text().substring(0, dot);
        int at = last(node -> node.label().text().equals(outer) && counts(node.style()));
        if (at > 0) {
            return cut(at);
        }
        long dots = dots(label);
        at = last(node -> node.style() == Style.DECIMAL && dots(node.label()) == dots);
        if (at > 0) {
            return beside(at);
        }
        return cut(last(node -> node.container() || node.style() == Style.DECIMAL && dots(node.label()) < dots));
    }

    private static boolean counts(Style style) {
        return style == Style.NUMBER || style == Style.DECIMAL || style == Style.ARTICLE || style == Style.NAMED_POINT;
    }

    private static long dots(Label label) {
        return label.text().chars().filter(c -> c == '.').count();
    }

    private Node listed(Block block, Label label) {
        int next = last(node -> label.like(node.label()) && label.value() == node.label().value() + 1);
        int later = next > 0 ? next : last(node -> label.continues(node.label()));
        return later > 0 ? beside(later) : cut(last(node -> accepts(node, block, label)));
    }

    /** Whether a new list with that label may stand below the node. */
    private boolean accepts(Node node, Block block, Label label) {
        if (node.container()) {
            return true;
        }
        if (node.paragraph()) {
            return chapeau.opens(node.block()) && !(topLevel(node) && startsAfresh(block, label));
        }
        if (chapeau.opens(node.block())) {
            return true;
        }
        int order = Integer.compare(node.style().ordinal(), label.style().ordinal());
        return order < 0 && node.style() != Style.BULLET || order == 0 && label.first() && !label.like(node.label());
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
        int at = stack.size() - 1;
        while (at > 0 && closes(stack.get(at), block)) {
            at--;
        }
        Node node = stack.get(at);
        boolean deeper = block.line().indent() > node.block().line().indent() + SLOPPY_INDENT;
        if (node.style() != Style.BULLET || deeper) {
            return cut(at);
        }
        int same = last(other -> other.label().like(label) && other.style() == Style.BULLET);
        boolean sibling = same > 0 && same <= at && bulletsBetween(same, at);
        return sibling ? beside(same) : cut(at);
    }

    private boolean closes(Node node, Block block) {
        boolean outdented = node.style() == Style.BULLET
                && block.line().indent() < node.block().line().indent() - SLOPPY_INDENT;
        return outdented || node.paragraph() && !chapeau.opens(node.block());
    }

    private boolean bulletsBetween(int from, int to) {
        return stack.subList(from, to + 1).stream().allMatch(node -> node.style() == Style.BULLET);
    }

    /** A paragraph belongs to the item whose list goes on behind it; else it stands beside the list that it ends. */
    private Node paragraph(Block block, Outlook next) {
        int at = last(node -> !node.paragraph());
        int inner = at;
        while (inner > 0 && !stack.get(inner).container()) {
            inner--;
        }
        int item = next.goesOn(stack.subList(inner + 1, at + 1), block.line().indent());
        if (item >= 0) {
            return cut(inner + 1 + item);
        }
        if (stack.get(at).container()) {
            return cut(at);
        }
        Node above = beside(at);
        return above.paragraph() ? above.parent() : above;
    }

    /** The innermost open node that fits; 0, the root, if none does. */
    private int last(Predicate<Node> fits) {
        int at = stack.size() - 1;
        while (at > 0 && !fits.test(stack.get(at))) {
            at--;
        }
        return at;
    }

    /** Reads {@code i} or {@code C} as a letter or as a Roman number, as the open lists demand. */
    private Label resolve(Label label) {
        if (!label.ambiguous()) {
            return label;
        }
        Label roman = label.asRoman();
        boolean letterNext = last(node -> label.like(node.label()) && label.value() == node.label().value() + 1) > 0;
        boolean romanNext = last(node -> roman.continues(node.label())) > 0;
        return !letterNext && (roman.first() || romanNext) ? roman : label;
    }
}
