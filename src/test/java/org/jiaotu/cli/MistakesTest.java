package org.jiaotu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's mistakes: exit code 1, one clear line on standard error, and the store that was there as it was. */
class MistakesTest {
    private static final String CONCEPT = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix jt: <https://w3id.org/jiaotu/ontology#> .
            <https://w3id.org/jiaotu/id/programme/qing-he> a skos:Concept ;
                skos:inScheme <https://w3id.org/jiaotu/id/scheme/programme> ;
                skos:prefLabel "县管校聘"@zh ; jt:programmeClass jt:Project .
            """;

    @TempDir
    Path folder;

    private Path article;

    @BeforeEach
    void writeArticle() throws IOException {
        article = Files.writeString(folder.resolve("a.txt"), "遵义市教育综述\n\n2024年，遵义市建成幼儿园20所。\n");
    }

    @Test
    void wordsThatCannotBeSearched() throws IOException {
        Path store = folder.resolve("s");
        assertThat(Command.run("build", article, "--store", store).code()).isZero();
        Path query = Files.writeString(folder.resolve("q.rq"), "SELECT * { ?s text:query \"幼儿园(\" }");
        refuses("text:query cannot search for \"幼儿园(\"", "query", query, "--store", store);
        Files.writeString(query, "SELECT * { ?s text:query (jt:rule \"幼儿园\") }");
        refuses("text:query does not search <https://w3id.org/jiaotu/ontology#rule>", "query", query, "--store", store);
    }

    @Test
    void anEmptyFile() throws IOException {
        refuses("a.txt: holds no text", "build", Files.writeString(article, " \n"), "--store", folder.resolve("s"));
    }

    @Test
    void aBinaryFile() throws IOException {
        refuses("a.txt: is not a text file", "extract", Files.write(article, new byte[] {'P', 'K', 3, 4, 0, 0}));
    }

    @Test
    void severalBadFilesAndNoGoodOne() throws IOException {
        Path other = Files.writeString(folder.resolve("b.txt"), "");
        refuses("none of the 2 files can be read; the first is", "extract", Files.writeString(article, ""), other);
    }

    @Test
    void updatesWithoutAPassword() {
        refuses("JIAOTU_UPDATE_PASSWORD", "serve", "--store", folder.resolve("s"), "--port", "0", "--allow-update");
    }

    @Test
    void aServiceHostThatIsNone() {
        refuses("https://x.org: no host", "serve", "--store", folder, "--port", "0", "--service-host", "https://x.org");
    }

    @Test
    void aLicenceThatIsNone() {
        refuses("--license is an address", "serve", "--store", folder, "--port", "0", "--license", "CC-BY-4.0");
        refuses("--max-results must be at least 1", "serve", "--store", folder, "--port", "0", "--max-results", "0");
    }

    @Test
    void aMissingFolder() {
        refuses("absent: no such file or folder", "extract", folder.resolve("absent"));
    }

    @Test
    void aFileNamedTwice() {
        refuses("a.txt: given twice", "extract", article, folder.resolve("x/../a.txt"));
    }

    @Test
    void aVocabularyThatIsNotTurtle() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttl"), CONCEPT + "<x> <y> ");
        refuses("broken.ttl:", "extract", article, "--vocabulary", broken);
    }

    @Test
    void aVocabularyThatClashes() throws IOException {
        Path clash = Files.writeString(folder.resolve("clash.ttl"), CONCEPT);
        refuses("县管校聘", "extract", article, "--vocabulary", clash);
    }

    @Test
    void aMissingVocabulary() {
        refuses("no.ttl: there is no such vocabulary", "extract", article, "--vocabulary", folder.resolve("no.ttl"));
    }

    @Test
    void aBaseThatIsNone() {
        refuses("cannot be the base of IRIs", "extract", article, "--base", "example");
    }

    @Test
    void aPortInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            refuses("--port", "run", "--port", taken.getLocalPort());
            refuses("--port", "serve", "--store", folder, "--port", taken.getLocalPort());
        }
    }

    @Test
    void aHostOfAnotherMachine() {
        refuses("--host", "run", "--host", "192.0.2.1", "--port", 0);
        refuses("--host", "run", "--host", "no.such.host.invalid", "--port", 0);
    }

    @Test
    void aStoreThatIsNotOne() {
        for (String command : new String[] {"serve", "validate"}) {
            refuses("not a Jiaotu store", command, "--store", folder);
            refuses("no such store", command, "--store", folder.resolve("absent"));
        }
        refuses("not a Jiaotu store", "query", "gaps", "--store", folder);
    }

    @Test
    void aFolderWithOtherFilesAsStore() throws IOException {
        refuses("not empty and not a Jiaotu store", "build", article, "--store", folder);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(article);
        }
    }

    @Test
    void anUnknownQuery() {
        refuses("nothing: no such file or query; give a .rq file or one of programme-outcomes,", query("nothing"));
    }

    @Test
    void aQueryThatIsNotSparql() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.rq"), "SELECT ?s {\n ?s ?p }");
        refuses("broken.rq: is not SPARQL: ", query(broken));
        refuses("line 2", query(broken));
        Path prefix = Files.writeString(folder.resolve("prefix.rq"), "SELECT ?s {\n ?s no:such ?o }");
        refuses("prefix.rq: is not SPARQL: ", query(prefix));
    }

    @Test
    void goldThatIsNotThere() {
        refuses("absent: no such folder", "evaluate", folder.resolve("absent"), article);
    }

    @Test
    void aStoreStaysAsItWas() throws IOException {
        Path store = folder.resolve("store");
        assertThat(Command.run("build", article, "--store", store).code()).isZero();
        String before = StoreDump.nquads(store);
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "nonsense");
        Path empty = Files.writeString(folder.resolve("b.txt"), "");
        refuses("holds no text", "build", empty, "--store", store);
        refuses("broken.ttl", "build", article, "--store", store, "--vocabulary", broken);
        refuses("absent", "build", folder.resolve("absent"), "--store", store);
        assertThat(StoreDump.nquads(store)).isEqualTo(before);
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Path store = folder.resolve("store");
        Path empty = Files.writeString(folder.resolve("b.txt"), "");
        Command built = Command.run("build", article, empty, "--store", store);
        assertThat(built.code()).isZero();
        assertThat(built.out()).contains("1 read, 1 left out");
        assertThat(built.err().lines()).singleElement().asString().contains("left out: ", "b.txt: holds no text");
    }

    private Object[] query(Object query) {
        Path store = folder.resolve("store");
        if (!Files.exists(store)) {
            assertThat(Command.run("build", article, "--store", store).code()).isZero();
        }
        return new Object[] {"query", query, "--store", store};
    }

    private static void refuses(String why, Object... args) {
        Command command = Command.run(args);
        assertThat(command.err().lines().toList())
                .as("standard error of %s", command)
                .singleElement()
                .asString()
                .startsWith("jiaotu: ")
                .contains(why);
        assertThat(command.code()).isEqualTo(1);
        assertThat(command.out()).isEmpty();
    }
}
