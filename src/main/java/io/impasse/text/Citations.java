package io.impasse.text;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

/** Gives each node its id and the label by which a reader cites it; nodes come in the order of the text. */
final class Citations {
    private final Map<Node, String> scopes = new IdentityHashMap<>();
    private final Map<Node, String> citations = new IdentityHashMap<>();
    private final Map<Node, String> ids = new IdentityHashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    /** The id; unlabelled pieces are counted below the nearest labelled one. */
    String id(Node node) {
        return ids.computeIfAbsent(node, this::assign);
    }

    /** The label as cited; empty: the text gives none. */
    String label(Node node) {
        String cited = citations.getOrDefault(node, "");
        return switch (node.style()) {
            case NONE -> "";
            case PART -> joined(scope(node.parent(), citations), ", ", named(node));
            default -> cited;
        };
    }

    private String assign(Node node) {
        String scope = scope(anchor(node), scopes);
        String id = unique(joined(scope, ".", own(node, scope)));
        boolean transparent = node.style() == Style.NONE;
        scopes.put(node, transparent ? scope : id);
        citations.put(node, transparent ? scope(node.parent(), citations) : cite(node, id));
        return id;
    }

    /** The node whose id its own id goes on from: articles are counted through all parts. */
    private static Node anchor(Node node) {
        Node anchor = node.parent();
        while (node.style() == Style.DECIMAL && foreign(anchor, node.label().text())) {
            anchor = anchor.parent();
        }
        boolean through = node.style() == Style.ARTICLE || repeatsPart(node);
        while (through && !anchor.top() && anchor.style() != Style.ANNEX && anchor.style() != Style.OPTION) {
            anchor = anchor.parent();
        }
        return anchor;
    }

    /** Whether a decimal number stands below the node without going on from its number. */
    private static boolean foreign(Node node, String decimal) {
        boolean number = node.style() == Style.DECIMAL || node.style() == Style.NUMBER;
        return !node.top() && (node.style() == Style.NONE || number && !decimal.startsWith(node.label().text() + "."));
    }

    /** Whether a decimal's first number is that of the part it stands in: 2.1 in Chapter II. */
    private static boolean repeatsPart(Node node) {
        Node parent = node.parent();
        while (parent.style() == Style.NONE && !parent.top()) {
            parent = parent.parent();
        }
        int dot = Math.max(0, node.label().text().indexOf('.'));
        boolean part = parent.style() == Style.PART || parent.style() == Style.ROMAN_CAPITAL;
        return node.style() == Style.DECIMAL && part
                && Numerals.digits(node.label().text().substring(0, dot)) == parent.label().value();
    }

    private static String scope(Node node, Map<Node, String> known) {
        return known.getOrDefault(node, "");
    }

    private String own(Node node, String scope) {
        String text = node.label().text();
        return switch (node.style()) {
            case NONE -> counted(node, scope);
            case BULLET -> "b" + count(scope + " b");
            case FOOTNOTE -> "fn" + text;
            case ANNEX, NOTE -> joined(node.label().form(), "-", text.toLowerCase(Locale.ROOT));
            case DECIMAL -> tail(node);
            default -> text;
        };
    }

    private String counted(Node node, String scope) {
        return switch (node.kind()) {
            case TITLE -> "title";
            case HEADING -> "h" + count(" h");
            default -> "p" + count(scope + " p");
        };
    }

    private int count(String what) {
        return counters.merge(what, 1, Integer::sum);
    }

    /** The part of a decimal number that its parent's id does not say already. */
    private static String tail(Node node) {
        String decimal = node.label().text();
        String outer = anchor(node).label().text() + ".";
        return decimal.startsWith(outer) ? decimal.substring(outer.length()) : decimal;
    }

    private String unique(String id) {
        int times = taken.merge(id, 1, Integer::sum);
        return times == 1 ? id : unique(id + "~" + times);
    }

    private String cite(Node node, String id) {
        String above = scope(anchor(node), citations);
        String text = node.label().text();
        return switch (node.style()) {
            case PART, ROMAN_CAPITAL, CAPITAL -> joined(above, ".", text);
            case OPTION -> above.isEmpty() ? named(node) : above + "." + text;
            case ANNEX, NOTE, ARTICLE, NAMED_POINT -> joined(above, ", ", named(node));
            case FOOTNOTE -> "footnote " + text;
            case BULLET -> joined(above, ", ", "item " + id.substring(id.lastIndexOf('b') + 1));
            case DECIMAL -> joined(above, ".", tail(node));
            default -> above.isEmpty() ? text : above + numbered(node, text);
        };
    }

    /** A number below a section reads "II.4"; below an article, and wherever the text has parentheses, "(4)". */
    private static String numbered(Node node, String text) {
        boolean plain = node.style() == Style.NUMBER && !node.label().form().equals("()") && !belowArticle(node);
        return plain ? "." + text : "(" + text + ")";
    }

    private static boolean belowArticle(Node node) {
        Node parent = node.parent();
        while (parent.paragraph() || parent.kind() == ClauseKind.HEADING) {
            parent = parent.parent();
        }
        return parent.style() == Style.ARTICLE;
    }

    private static String named(Node node) {
        String form = node.label().form();
        String word = form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
        return joined(word.equals("Art") ? "Article" : word, " ", node.label().text());
    }

    private static String joined(String left, String sign, String right) {
        return left.isEmpty() ? right : right.isEmpty() ? left : left + sign + right;
    }
}
