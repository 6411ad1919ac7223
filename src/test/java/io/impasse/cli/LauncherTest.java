package io.impasse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a distribution that has a stand-in for Java: a script that tells how it was called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final String STAND_IN = """
        #!/bin/sh
        for word; do
            case $word in
                -XX:DumpLoadedClassList=*) echo classes >"${word#*=}" ;;
                -XX:SharedArchiveFile=*.jsa.*) echo archive >"${word#*=}" ;;
            esac
            printf '[%s]' "$word"
        done
        """;

    @TempDir
    private Path folder;
    private Path home;
    private Path java;

    @BeforeEach
    void unpack() throws IOException {
        home = Files.createDirectories(folder.toRealPath().resolve("a home with spaces"));
        Files.copy(Path.of("impasse"), home.resolve("impasse"));
        home.resolve("impasse").toFile().setExecutable(true);
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/impasse.jar"), "");
        java = javaOf("17.0.2");
    }

    private Path javaOf(String version) throws IOException {
        Path root = Files.createDirectories(folder.toRealPath().resolve("java " + version));
        Files.writeString(root.resolve("release"), "IMPLEMENTOR=\"somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path script = Files.createDirectories(root.resolve("bin")).resolve("java");
        Files.writeString(script, STAND_IN);
        script.toFile().setExecutable(true);
        return root;
    }

    @Test
    void runsFromAnywhereThroughLinksAndKeepsTheArguments() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("impasse-link"), home.resolve("impasse"));

        Outcome outcome = launch(link, java, "check", "my draft.txt", "--case", "*");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.text()).contains("[-cp][" + home + "/lib/impasse.jar]", "[-Dimpasse.home=" + home + "]")
            .endsWith("[io.impasse.cli.Main][check][my draft.txt][--case][*]");
    }

    @Test
    void preparesFastStartsOnceForEachJava() throws IOException {
        assertThat(launch(home.resolve("impasse"), java, "--version").text()).contains("[-XX:SharedArchiveFile=" + home + "/lib/impasse.jsa]");
        Path archive = home.resolve("lib/impasse.jsa");
        Files.writeString(archive, "kept");

        launch(home.resolve("impasse"), java, "--version");
        assertThat(archive).hasContent("kept");

        launch(home.resolve("impasse"), javaOf("21"), "--version");
        assertThat(archive).hasContent("archive");
    }

    @Test
    void runsWithoutFastStartsWhereItCannotPrepareThem() throws IOException {
        Files.writeString(java.resolve("bin/java"), STAND_IN.replace("echo archive >\"${word#*=}\"", "exit 1"));

        Outcome outcome = launch(home.resolve("impasse"), java, "--version");

        assertThat(outcome.text()).doesNotContain("SharedArchiveFile").endsWith("[--version]");
        assertThat(outcome.exit()).isZero();
        assertThat(home.resolve("lib")).isDirectoryNotContaining(file -> file.toString().contains(".jsa.") && !file.toString().endsWith(".for"));
    }

    @Test
    void saysWhichJavaItNeeds() throws IOException {
        assertRefused(javaOf("11.0.9"), "this is Java \"11.0.9\"; set JAVA_HOME to the folder of a Java 17 or newer");
        assertRefused(javaOf("1.8.0_292"), "this is Java \"1.8.0_292\"");
        assertRefused(folder.resolve("missing"), "JAVA_HOME: there is no " + folder.resolve("missing") + "/bin/java");
    }

    private void assertRefused(Path javaHome, String message) {
        Outcome outcome = launch(home.resolve("impasse"), javaHome, "check", "draft.txt");

        assertThat(outcome.err()).startsWith("impasse: ").contains(message).hasLineCount(1);
        assertThat(outcome.exit()).isEqualTo(2);
    }

    private Outcome launch(Path launcher, Path javaHome, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.directory(folder.toFile()).environment().put("JAVA_HOME", javaHome.toString());
        return new Program().run(builder);
    }
}
