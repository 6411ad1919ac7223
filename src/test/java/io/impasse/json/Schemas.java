package io.impasse.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published JSON Schemas, for the tests of every package. */
public final class Schemas {
    private static final String PREFIX = "urn:impasse:schema:";

    private Schemas() {}

    public static List<String> faultsOfJson(String schema, String json) {
        return faults(schema, json, InputFormat.JSON);
    }

    public static List<String> faultsOfYaml(String schema, String yaml) {
        return faults(schema, yaml, InputFormat.YAML);
    }

    private static List<String> faults(String schema, String text, InputFormat format) {
        return load(schema).validate(text, format, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
            .stream().map(Error::toString).toList();
    }

    /** Schemas may refer to each other by their ids. */
    private static Schema load(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Schemas::text))
            .getSchema(SchemaLocation.of(PREFIX + name));
    }

    private static String text(String id) {
        try (InputStream in = Schemas.class.getResourceAsStream("/io/impasse/schema/" + id.substring(PREFIX.length()) + ".schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
