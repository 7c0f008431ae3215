package org.jiaotu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
    @TempDir
    static Path folder;

    private static Path store;

    @BeforeAll
    static void build() throws IOException {
        store = build("store");
    }

    @ParameterizedTest
    @CsvSource({
        "nq,      region/520300> <",
        "ttl,     PREFIX jt:",
        "jsonld,  {\"@context\":{\"@version\":1.1",
        "csv,     'iri,region_code,region_name'",
        "gexf,    <gexf xmlns=\"http://gexf.net/1.3\"",
        "graphml, <graphml xmlns="
    })
    void printsAndWritesTheSame(String format, String text) throws IOException {
        Command printed = Command.run("export", "--store", store, "--format", format);
        assertThat(printed.err()).isEmpty();
        assertThat(printed.out()).contains(text);
        Path file = folder.resolve("o." + format);
        assertThat(Command.run("export", "--store", store, "--format", format, "--out", file)
                        .code())
                .isZero();
        assertThat(file).content().isEqualTo(printed.out());
    }

    @Test
    void aTableHasItsDescriptionBesideItAndForExcelAMarkBeforeIt() throws IOException {
        Path file = folder.resolve("shuju.csv");
        Command.run("export", "--store", store, "--format", "csv", "--bom", "--out", file);
        assertThat(file).content().startsWith("\uFEFFiri,").contains(",20,,所,");
        assertThat(folder.resolve("shuju.csv-metadata.json")).content().contains("\"url\": \"shuju.csv\"");
    }

    @Test
    void aFileThatCannotBeWrittenIsAUsersMistakeAndLeavesNothing() throws IOException {
        Path nowhere = folder.resolve("nowhere/o.nq");
        Command failed = Command.run("export", "--store", store, "--format", "nq", "--out", nowhere);
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err())
                .startsWith("jiaotu: " + nowhere + ": cannot be written")
                .hasLineCount(1);
        Command device = Command.run("export", "--store", store, "--format", "nq", "--out", folder);
        assertThat(device.err()).contains("not a file that can be replaced");
    }

    @Test
    void aDamagedStoreLeavesTheOldFileAsItWas() throws IOException {
        Path damaged = build("damaged");
        scribble(damaged);
        Path file = Files.writeString(folder.resolve("old.nq"), "old\n");
        Command failed = Command.run("export", "--store", damaged, "--format", "nq", "--out", file);
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err())
                .startsWith("jiaotu: " + damaged + ": the store is damaged")
                .hasLineCount(1);
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void onlyATableTakesAMark() {
        assertThat(Command.run("export", "--store", store, "--format", "ttl", "--bom")
                        .code())
                .isEqualTo(2);
    }

    /** Overwrites the nodes' texts, which keeps the sizes that are looked at when a store is opened. */
    private static void scribble(Path store) throws IOException {
        for (Path file : nodeFiles(store)) {
            try (RandomAccessFile nodes = new RandomAccessFile(file.toFile(), "rw")) {
                nodes.write(new byte[(int) nodes.length()]);
            }
        }
    }

    private static List<Path> nodeFiles(Path store) throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(file -> file.getFileName().toString().equals("nodes-data.obj"))
                    .toList();
        }
    }

    private static Path build(String name) throws IOException {
        Path article = Files.writeString(folder.resolve("jishi.txt"), "遵义市教育综述\n\n2024年，遵义市推行“县管校聘”改革，建成幼儿园20所。\n");
        Path built = folder.resolve(name);
        assertThat(Command.run("build", article, "--store", built).code()).isZero();
        return built;
    }
}
