package io.impasse.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule set on disk with one sound rule, to be spoilt by tests. */
final class ProjectFolder {
    static final String RULE = "rules/drafting/hope.drl";
    static final String FIRES = "fixtures/drafting/hope/fires/example.yaml";
    static final String FINDINGS = "fixtures/drafting/hope/fires/example.findings";
    static final String SILENT = "fixtures/drafting/hope/silent/near-miss.yaml";

    private final Path folder;

    /** The rule of the template, with its findings written down. */
    ProjectFolder(Path folder) {
        this.folder = folder;
        RuleTemplate.write(folder, "drafting/hope");
        TestRun.of(project(), fixture -> true).update();
    }

    RuleProject project() {
        return RuleProject.open(folder);
    }

    TestRun run() {
        return TestRun.of(project(), fixture -> true);
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    String text(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProjectFolder write(String file, String text) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.writeString(path(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ProjectFolder replace(String file, String before, String after) {
        if (!text(file).contains(before)) {
            throw new AssertionError(file + " has no " + before);
        }
        return write(file, text(file).replace(before, after));
    }

    ProjectFolder delete(String file) {
        try {
            Files.delete(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
