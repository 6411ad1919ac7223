package io.impasse.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the structure of a draft: plain text or Markdown in, the tree of its clauses out. It knows words of structure
 * (article, section, option, note) and no others. Time is linear in the length of the text; the text is never changed,
 * and all offsets count UTF-16 code units in it.
 */
public final class Segmenter {
    private final String text;
    private final Citations citations = new Citations();
    private final Chapeau chapeau;
    private final List<Span> brackets;
    private int bracket;
    private int bracketEnd;

    private Segmenter(String text) {
        this.text = text;
        this.chapeau = new Chapeau(text);
        this.brackets = Brackets.find(text);
    }

    /**
     * Cuts a draft into clauses.
     *
     * @param file as the user named it; for messages
     * @throws io.impasse.model.InputException if there are more than 50,000 clauses, or more than 100 levels of them
     */
    public static Agreement segment(String file, String text) {
        Limits limits = new Limits(file);
        List<Block> blocks = InlineSplitter.split(text, BlockReader.read(text, limits), limits);
        List<Node> nodes = TreeBuilder.build(text, blocks, limits);
        return new Agreement(file, title(text, blocks), text, new Segmenter(text).clauses(nodes));
    }

    private static String title(String text, List<Block> blocks) {
        boolean titled = !blocks.isEmpty() && blocks.get(0).kind() == ClauseKind.TITLE;
        return titled ? String.join(" ", words(blocks.get(0).body(text).of(text))) : "";
    }

    /** The words, without white space of any kind and without the stars of Markdown at either end. */
    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        int at = 0;
        int end = title.length();
        while (at < end && "*_".indexOf(title.charAt(at)) >= 0) {
            at++;
        }
        while (end > at && "*_".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        while (at < end) {
            int stop = Chars.wordEnd(title, at, end);
            words.add(title.substring(at, stop));
            at = Chars.skipBlanks(title, stop, end);
        }
        return words;
    }

    private List<Clause> clauses(List<Node> nodes) {
        List<Clause> clauses = new ArrayList<>();
        Map<String, Boolean> open = new HashMap<>();
        int preamble = preamble(nodes);
        for (int at = 0; at < nodes.size(); at++) {
            Node node = nodes.get(at);
            Span body = node.block().body(text);
            Span span = new Span(node.block().start(), Math.max(body.end(), node.label().end()));
            String id = citations.id(node);
            String parent = node.parent().top() ? "" : citations.id(node.parent());
            boolean unagreed = bracketed(span) || node.style() == Style.OPTION || open.getOrDefault(parent, false);
            open.put(id, unagreed);
            ClauseKind kind = at < preamble && node.paragraph() ? ClauseKind.PREAMBLE : node.kind();
            clauses.add(new Clause(id, citations.label(node), kind, parent, span, body,
                    node.hasChildren() && chapeau.opens(node.block()), unagreed));
        }
        return clauses;
    }

    /** How many nodes stand before the first numbered clause; 0 if the text numbers none. */
    private static int preamble(List<Node> nodes) {
        int at = 0;
        while (at < nodes.size() && !(nodes.get(at).label().present() && nodes.get(at).style().structural())) {
            at++;
        }
        return at == nodes.size() ? 0 : at;
    }

    /** Whether a bracket covers part of the span; spans must come in the order of the text. */
    private boolean bracketed(Span span) {
        while (bracket < brackets.size() && brackets.get(bracket).start() < span.end()) {
            bracketEnd = Math.max(bracketEnd, brackets.get(bracket).end());
            bracket++;
        }
        return bracketEnd > span.start();
    }
}
