package io.impasse.json;

import io.impasse.model.Case;
import io.impasse.model.DraftInfo;
import io.impasse.model.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Reads a case from the trees of its files. */
record CaseReader(Vocabulary vocabulary) {

    /** @param files the trees of the files by their names; what the case need not have may be missing */
    Case read(SortedMap<String, Node> files, String digest) {
        Node file = files.get(CaseFiles.CASE);
        file.only("id", "title", "actors", "places", "drafts");
        Cast cast = Cast.read(file);
        List<Node> stated = files.get(CaseFiles.POSITIONS).only("positions").get("positions").items();
        return new Case(Ids.id(file, "id"), file.text("title"), cast.actors(), cast.places(),
            new PositionReader(cast, vocabulary).read(stated), new LawReader(cast, vocabulary).read(items(files, CaseFiles.LAW, "laws")),
            new AmbiguityReader(cast, vocabulary).read(items(files, CaseFiles.AMBIGUITIES, "ambiguities")), drafts(file), digest);
    }

    /** The list under the only key of a file that may be missing. */
    private static List<Node> items(SortedMap<String, Node> files, String name, String key) {
        return Optional.ofNullable(files.get(name)).map(file -> file.only(key).items(key)).orElse(List.of());
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
