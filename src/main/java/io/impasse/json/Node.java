package io.impasse.json;

import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * A value of a YAML or JSON file that knows where it stands. Immutable. Its accessors give the value in the type
 * the caller needs, or throw an {@link InputException} with {@code file:line}, the fault and the remedy.
 */
public final class Node {

    /** What a node is. The words serve for messages. */
    public enum Kind {
        MAPPING("a mapping"), LIST("a list"), TEXT("text"), NUMBER("a number"), TRUTH("a truth value"), NOTHING("nothing");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /**
     * Where a value stands.
     *
     * @param file   as the user named it
     * @param line   from 1
     * @param column from 1
     */
    public record Spot(String file, int line, int column) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** What a node holds: the text of a scalar, the items of a list, or the keys and values of a mapping, both by key. */
    private record Content(String scalar, List<Node> items, Map<String, Node> keys, Map<String, Node> values) {}

    private static final int LONGEST_SHOWN = 60;

    private final Spot spot;
    private final String name;
    private final Kind kind;
    private final Content content;

    private Node(Spot spot, String name, Kind kind, Content content) {
        this.spot = spot;
        this.name = name;
        this.kind = kind;
        this.content = content;
    }

    static Node scalar(Spot spot, String name, Kind kind, String text) {
        return new Node(spot, name, kind, new Content(text, List.of(), Map.of(), Map.of()));
    }

    static Node list(Spot spot, String name, List<Node> items) {
        return new Node(spot, name, Kind.LIST, new Content("", List.copyOf(items), Map.of(), Map.of()));
    }

    /** A mapping; {@code keys} and {@code values} have the same keys, in the order of the file, and do not change any more. */
    static Node mapping(Spot spot, String name, Map<String, Node> keys, Map<String, Node> values) {
        return new Node(spot, name, Kind.MAPPING,
            new Content("", List.of(), Collections.unmodifiableMap(keys), Collections.unmodifiableMap(values)));
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** Whether it is of that kind. */
    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Where it stands. */
    public Spot spot() {
        return spot;
    }

    /** An error at this place. */
    public InputException error(String fault, String remedy) {
        return new InputException(spot.toString(), fault, remedy);
    }

    /** The keys of this mapping in the order of the file. */
    public List<String> keys() {
        expect(Kind.MAPPING, "write key: value pairs");
        return List.copyOf(content.values.keySet());
    }

    /** This mapping, after checking that it has no other keys than these. */
    public Node only(String... known) {
        for (String key : keys()) {
            if (!Arrays.asList(known).contains(key)) {
                throw unknownKey(key, List.of(known));
            }
        }
        return this;
    }

    /** The error about a key that is not among the known ones. */
    public InputException unknownKey(String key, List<String> known) {
        return content.keys.get(key).error("unknown key \"" + key + "\"", Suggestion.remedy(key, known, "the keys here are"));
    }

    /** The error about a value, at the place of its key. */
    public InputException errorAtKey(String key, String fault, String remedy) {
        return content.keys.get(key).error(fault, remedy);
    }

    /** Whether this mapping has that key. */
    public boolean has(String key) {
        expect(Kind.MAPPING, "write key: value pairs");
        return content.values.containsKey(key);
    }

    /** The value of an optional key. */
    public Optional<Node> find(String key) {
        return has(key) ? Optional.of(content.values.get(key)) : Optional.empty();
    }

    /** The value of a required key. */
    public Node get(String key) {
        return find(key).orElseThrow(() -> error("the key \"" + key + "\" is missing", "add \"" + key + ":\""));
    }

    /** The items of this list. */
    public List<Node> items() {
        String one = kind == Kind.TEXT || kind == Kind.NUMBER ? "[" + content.scalar + "]" : "with - or [ ]";
        expect(Kind.LIST, "write " + one);
        return content.items;
    }

    /** The items of the list under an optional key; none if it is missing. */
    public List<Node> items(String key) {
        return find(key).map(Node::items).orElse(List.of());
    }

    /** The text, which may not be blank. */
    public String text() {
        String quoted = kind == Kind.TRUTH || kind == Kind.NUMBER ? "put " + content.scalar + " in quotation marks" : "";
        expect(Kind.TEXT, quoted);
        if (content.scalar.isBlank()) {
            throw error("\"" + name + "\" is empty", "write something, or remove the key");
        }
        return content.scalar;
    }

    /** The text under a required key. */
    public String text(String key) {
        return get(key).text();
    }

    /** The text under an optional key. */
    public String text(String key, String otherwise) {
        return find(key).map(Node::text).orElse(otherwise);
    }

    /** The texts of this list. */
    public List<String> texts() {
        List<Node> nodes = items();
        String[] texts = new String[nodes.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = nodes.get(i).text();
        }
        return List.of(texts);
    }

    /** The texts of the list under an optional key; none if it is missing. */
    public List<String> texts(String key) {
        return find(key).map(Node::texts).orElse(List.of());
    }

    /** The number; finite. */
    public double number() {
        expect(Kind.NUMBER, "write digits only, such as 800000 or 0.4");
        return Double.parseDouble(content.scalar);
    }

    /** The whole number between the two, both inclusive. */
    public int integer(int least, int most) {
        double number = number();
        if (number != Math.rint(number) || number < least || number > most) {
            throw error("\"" + name + "\" must be a whole number from " + least + " to " + most + ", not " + shown(), "");
        }
        return (int) number;
    }

    /** True or false. Words such as {@code yes}, {@code no}, {@code on} and {@code off} are text here, never truth values. */
    public boolean truth() {
        if (kind != Kind.TRUTH) {
            throw error("\"" + name + "\" must be true or false, not " + shown(), "");
        }
        return content.scalar.equals("true");
    }

    /** The truth value under an optional key. */
    public boolean truth(String key, boolean otherwise) {
        return find(key).map(Node::truth).orElse(otherwise);
    }

    /** The date, written {@code 2025-11-20}, with or without quotation marks. */
    public LocalDate date() {
        try {
            return date(kind == Kind.TEXT ? content.scalar.split("-", -1) : new String[0]);
        } catch (DateTimeException noDate) {
            throw error("\"" + name + "\" must be a date such as 2025-11-20, not " + shown(), "");
        }
    }

    /** By hand: a case has hundreds of dates, and the date formats of Java take long to load. */
    private static LocalDate date(String[] parts) {
        boolean shaped = parts.length == 3 && figures(parts[0], 4) && figures(parts[1], 2) && figures(parts[2], 2);
        if (!shaped) {
            throw new DateTimeException("no date");
        }
        return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static boolean figures(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> '0' <= c && c <= '9');
    }

    /** The date under a required key. */
    public LocalDate date(String key) {
        return get(key).date();
    }

    /** The one of the values that has this text as its id. */
    public <E> E oneOf(E[] values, Function<E, String> id) {
        String text = text();
        List<String> ids = Stream.of(values).map(id).toList();
        int index = ids.indexOf(text);
        if (index < 0) {
            throw error("unknown " + name + " \"" + text + "\"", Suggestion.remedy(text, ids, "it is one of"));
        }
        return values[index];
    }

    /**
     * This and what another tree adds: keys and items of it join those here, a mapping with the id of one here joins that, and
     * anything else of it takes the place of what is here.
     */
    Node joined(Node other) {
        if (kind != other.kind || kind != Kind.MAPPING && kind != Kind.LIST) {
            return other;
        }
        return kind == Kind.LIST ? list(spot, name, joinedItems(other)) : joinedKeys(other);
    }

    private Node joinedKeys(Node other) {
        Map<String, Node> keys = new LinkedHashMap<>(content.keys);
        Map<String, Node> values = new LinkedHashMap<>(content.values);
        keys.putAll(other.content.keys);
        other.content.values.forEach((key, value) -> values.merge(key, value, Node::joined));
        return mapping(other.spot, name, keys, values);
    }

    private List<Node> joinedItems(Node other) {
        List<Node> items = new ArrayList<>(content.items);
        for (Node item : other.content.items) {
            int same = content.items.stream().map(Node::identity).toList().indexOf(item.identity());
            if (same < 0 || item.identity().isEmpty()) {
                items.add(item);
            } else {
                items.set(same, items.get(same).joined(item));
            }
        }
        return items;
    }

    /** By what an item of a list is known: its id, or itself if it is a text; empty: by nothing. */
    private String identity() {
        return kind == Kind.TEXT ? content.scalar : kind != Kind.MAPPING ? ""
            : Stream.of("id", "item").flatMap(key -> find(key).stream()).map(Node::raw).findFirst().orElse("");
    }

    /** The text as it stands in the file, for a text, a number or a truth value. */
    String raw() {
        return content.scalar;
    }

    /** Writes this tree as JSON. */
    void write(JsonGenerator out) {
        switch (kind) {
            case MAPPING -> {
                out.writeStartObject();
                content.values.forEach((key, value) -> value.write(out.writeName(key)));
                out.writeEndObject();
            }
            case LIST -> {
                out.writeStartArray();
                content.items.forEach(item -> item.write(out));
                out.writeEndArray();
            }
            case TEXT -> out.writeString(content.scalar);
            case NOTHING -> out.writeNull();
            case NUMBER -> out.writeNumber(new BigDecimal(content.scalar));
            case TRUTH -> out.writeBoolean(truth());
        }
    }

    private void expect(Kind wanted, String remedy) {
        if (kind != wanted) {
            String subject = name.isEmpty() ? "the file" : "\"" + name + "\"";
            throw error(subject + " must be " + wanted.words + ", not " + shown(), remedy);
        }
    }

    private String shown() {
        String text = content.scalar;
        return switch (kind) {
            case TEXT -> "\"" + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text) + "\"";
            case NUMBER, TRUTH -> content.scalar;
            default -> kind.words;
        };
    }

    /** This tree in one line, for tests and messages. */
    @Override
    public String toString() {
        return switch (kind) {
            case MAPPING -> content.values.toString();
            case LIST -> content.items.toString();
            default -> content.scalar;
        };
    }
}
