package io.impasse.json;

import io.impasse.model.Setting;
import io.impasse.model.Vocabulary;
import java.nio.file.Path;
import java.util.List;

/** Reads the worlds in which rules are tried, see {@link World}. */
public final class WorldFile {
    private static final String[] KEYS = {"title", "as-of", "profile", "actors", "places", "positions", "provisions",
        "mentions", "waits", "cycles", "lookalikes", "searched", "laws", "steps", "ambiguities"};

    private WorldFile() {}

    /** The world in that YAML file. */
    public static World read(Path file, Vocabulary vocabulary) {
        Node node = Tree.read(file).only(KEYS);
        Cast cast = Cast.read(node);
        Setting setting = new Setting(Profiles.profile(node, "settlement"), node.date("as-of"));
        QuoteBook book = new QuoteBook();
        List<Object> facts = new FactReader(cast, vocabulary, book).read(node);
        return new World(node.text("title"), setting, cast.actors(), cast.places(),
            new PositionReader(cast, vocabulary).read(node.items("positions")), facts, vocabulary.bridgingFacts(), book.text());
    }
}
