package io.impasse.json;

import io.impasse.model.InputException;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Says in plain words what is wrong with a file that is no YAML or JSON. */
final class Malformed {

    /** A phrase of the parser, and what to tell the author instead. */
    private record Translation(String phrase, String fault, String remedy) {}

    private static final String NO_COLON = "could not find expected ':'";
    private static final List<Translation> TRANSLATIONS = List.of(
        new Translation("mapping values are not allowed here", "a colon stands where none can stand",
            "put a text that has a colon in it in quotation marks, and check the indentation"),
        new Translation("(TAB)", "a tab stands where only spaces can stand", "indent with spaces"),
        new Translation("cannot start any token", "a text begins with a sign that has a meaning of its own in YAML",
            "put the text in quotation marks"),
        new Translation("but found '-'", "a list item stands where a key is expected",
            "indent the list below its key, and use - only for the items of one list"),
        new Translation("expected <block end>", "the indentation does not fit the lines above",
            "indent all keys of one mapping, and all items of one list, equally"),
        new Translation("found unexpected end of stream", "a quotation mark is opened and not closed",
            "close it, or double a quotation mark that belongs to the text"),
        new Translation("expected ',' or ']'", "a list in [ ] is not closed, or a comma is missing",
            "check the list that begins in line %d"),
        new Translation("expected ',' or '}'", "a mapping in { } is not closed, or a comma is missing",
            "check the mapping that begins in line %d"),
        new Translation(NO_COLON, "this line is neither a key: value pair nor a list item",
            "write \"key: value\" or \"- item\", with a space after : and -"),
        new Translation("special characters are not allowed", "the file holds control characters",
            "save it as plain text with the encoding UTF-8"),
        new Translation("unknown escape character", "a text in double quotation marks has a \\ that means nothing",
            "write \\\\ for a backslash, or use single quotation marks"),
        new Translation("Expected a property name", "a key must be text", ""));

    private Malformed() {}

    static InputException error(String file, JacksonException malformed) {
        if (malformed.getCause() instanceof MarkedYamlEngineException yaml) {
            Optional<Mark> at = yaml.getProblem().contains(NO_COLON) ? yaml.getContextMark() : yaml.getProblemMark();
            String place = file + at.map(mark -> ":" + (mark.getLine() + 1)).orElse("");
            int begins = yaml.getContextMark().or(() -> at).map(mark -> mark.getLine() + 1).orElse(1);
            return translated(place, yaml.getProblem(), begins);
        }
        int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNr();
        return translated(line > 0 ? file + ":" + line : file, malformed.getOriginalMessage(), line);
    }

    private static InputException translated(String place, String problem, int begins) {
        return TRANSLATIONS.stream().filter(known -> problem.contains(known.phrase())).findFirst()
            .map(known -> new InputException(place, known.fault(), known.remedy().replace("%d", String.valueOf(begins))))
            .orElseGet(() -> new InputException(place, "the file is malformed", problem.lines().findFirst().orElse("")));
    }
}
