package io.impasse.json;

import io.impasse.model.Case;
import io.impasse.model.DraftInfo;
import io.impasse.model.Law;
import io.impasse.model.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Reads a case from the trees of its files. */
record CaseReader(Vocabulary vocabulary) {

    /** @param laws the tree of the laws, if the case has them */
    Case read(Node file, Node positions, Optional<Node> laws, String digest) {
        file.only("id", "title", "actors", "places", "drafts");
        Cast cast = Cast.read(file);
        List<Node> stated = positions.only("positions").get("positions").items();
        return new Case(Ids.id(file, "id"), file.text("title"), cast.actors(), cast.places(),
            new PositionReader(cast, vocabulary).read(stated), laws(laws, cast), drafts(file), digest);
    }

    private List<Law> laws(Optional<Node> file, Cast cast) {
        return new LawReader(cast, vocabulary).read(file.map(laws -> laws.only("laws").items("laws")).orElse(List.of()));
    }

    private static List<DraftInfo> drafts(Node file) {
        return file.items("drafts").stream().map(CaseReader::draft).toList();
    }

    private static DraftInfo draft(Node node) {
        node.only("file", "title", "date", "profile");
        String name = node.text("file");
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            throw node.get("file").error("\"" + name + "\" is a path", "write the name of the file only");
        }
        return new DraftInfo(name, node.text("title"), node.date("date"), Profiles.profile(node, "settlement"));
    }
}
