package io.impasse.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;

/** The published JSON Schemas, for the tests of every package. */
public final class Schemas {
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

    private static Schema load(String name) {
        InputStream in = Schemas.class.getResourceAsStream("/io/impasse/schema/" + name + ".schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
}
