package io.impasse.json;

import io.impasse.model.InputException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Builds {@link Node}s from YAML and JSON. Refuses what makes such files dangerous or ambiguous: anchors and aliases
 * (they expand exponentially), tags, several documents, repeated keys, deep nesting.
 */
final class Tree {
    /** How deep lists and mappings may stand in each other. */
    static final int DEEPEST = 50;

    private final String file;
    private final JsonParser parser;
    private final Form form;
    private final Node.Spot start;
    private int depth;

    private Tree(String file, JsonParser parser, Form form) {
        this.file = file;
        this.parser = parser;
        this.form = form;
        this.start = new Node.Spot(file, 1, 1);
    }

    /** What is read. Packed files were checked when the product was built, so nobody asks where their values stand. */
    private enum Form { YAML, JSON, PACKED }

    /** The tree of a YAML or JSON file, by the end of its name. */
    static Node read(Path path) {
        String text = FileText.read(path);
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".json") ? json(path.toString(), text)
            : yaml(path.toString(), text);
    }

    /** The tree of a YAML text. */
    static Node yaml(String file, String text) {
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(FileText.LIMIT).setAllowDuplicateKeys(true).build();
        return parse(file, text, YAMLFactory.builder().loadSettings(settings).build(), Form.YAML);
    }

    /** The tree of a JSON text. */
    static Node json(String file, String text) {
        return parse(file, text, new JsonFactory(), Form.JSON);
    }

    /** The tree of a JSON resource of the product, in which all places are the same. */
    static Node packed(String resource, InputStream in) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            return new Tree(resource, parser, Form.PACKED).document();
        }
    }

    private static Node parse(String file, String text, TokenStreamFactory factory, Form form) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new Tree(file, parser, form).document();
        } catch (JacksonException malformed) {
            throw Malformed.error(file, malformed);
        }
    }

    private Node document() {
        if (parser.nextToken() == null) {
            throw new InputException(file, "the file is empty", "");
        }
        Node root = value("");
        if (parser.nextToken() != null) {
            throw error("a second document begins here", "put each document into a file of its own");
        }
        return root;
    }

    private Node value(String name) {
        if (form == Form.YAML) {
            refuseReferences((YAMLParser) parser);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(name);
            case START_ARRAY -> list(name);
            case VALUE_STRING -> Node.scalar(spot(), name, Node.Kind.TEXT, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(name);
            case VALUE_TRUE, VALUE_FALSE -> Node.scalar(spot(), name, Node.Kind.TRUTH, parser.getString());
            default -> Node.scalar(spot(), name, Node.Kind.NOTHING, "");
        };
    }

    private Node number(String name) {
        String digits = parser.getString();
        boolean plain = digits.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0) && digits.length() <= 40;
        if (!plain || Double.isInfinite(Double.parseDouble(digits))) {
            return Node.scalar(spot(), name, Node.Kind.TEXT, digits);
        }
        return Node.scalar(spot(), name, Node.Kind.NUMBER, digits);
    }

    private Node list(String name) {
        Node.Spot start = spot();
        List<Node> items = new ArrayList<>();
        deeper();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(name));
        }
        depth--;
        return Node.list(start, name, items);
    }

    private Node mapping(String name) {
        Node.Spot start = spot();
        Map<String, Node> keys = new LinkedHashMap<>();
        Map<String, Node> values = new LinkedHashMap<>();
        deeper();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Node key = key(keys);
            parser.nextToken();
            values.put(key.raw(), value(key.raw()));
        }
        depth--;
        return Node.mapping(start, name, keys, values);
    }

    private Node key(Map<String, Node> keys) {
        if (form == Form.YAML) {
            refuseReferences((YAMLParser) parser);
        }
        Node key = Node.scalar(spot(), parser.currentName(), Node.Kind.TEXT, parser.currentName());
        Node first = keys.putIfAbsent(key.raw(), key);
        if (first != null) {
            throw key.error("the key \"" + key.raw() + "\" stands twice",
                "it stands first in line " + first.spot().line() + "; remove one of the two");
        }
        return key;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw error("lists and mappings stand more than " + DEEPEST + " deep in each other", "make the file flatter");
        }
    }

    private void refuseReferences(YAMLParser parser) {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw error("YAML anchors (&) and aliases (*) are not read", "write the value out, or put it in quotation marks");
        }
        if (parser.getTypeId() != null) {
            throw error("YAML tags (!) are not read", "remove the tag, or put the value in quotation marks");
        }
    }

    private InputException error(String fault, String remedy) {
        return new InputException(spot().toString(), fault, remedy);
    }

    private Node.Spot spot() {
        if (form == Form.PACKED) {
            return start;
        }
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Node.Spot(file, at.getLineNr(), at.getColumnNr());
    }
}
