package io.impasse.json;

import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Turns what is written to a generator into a JSON text. Same input, same text, on every system. */
public final class JsonText {
    private JsonText() {}

    /** An object with these fields, indented. */
    public static String of(Consumer<JsonOut> fields) {
        return indented(out -> new JsonOut(out).object(fields));
    }

    /** In one line, without spaces. */
    static String compact(Consumer<JsonGenerator> writing) {
        return written(ObjectWriteContext.empty(), writing);
    }

    /** Indented by two spaces, with LF line ends and one at the end. */
    static String indented(Consumer<JsonGenerator> writing) {
        return written(new Indented(), writing) + "\n";
    }

    /** The same as YAML, block by block. */
    static String yaml(Consumer<JsonGenerator> writing) {
        StringWriter text = new StringWriter();
        YAMLFactory factory = YAMLFactory.builder().enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES).build();
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            writing.accept(out);
        }
        return text.toString();
    }

    private static String written(ObjectWriteContext context, Consumer<JsonGenerator> writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(context, text)) {
            writing.accept(out);
        }
        return escaped(text.toString());
    }

    /**
     * Writes signs that a terminal or a viewer would obey rather than show as escapes: the C1 controls, and the marks
     * that turn the direction of text. They stand inside strings only, so an escape means the same.
     */
    private static String escaped(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (obeyed(c)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    private static boolean obeyed(char c) {
        return c >= 0x7F && c <= 0x9F || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069
            || c == 0x061C || c == 0x200E || c == 0x200F;
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators separators = Separators.createDefaultInstance().withArrayEmptySeparator("")
                .withObjectEmptySeparator("").withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}
