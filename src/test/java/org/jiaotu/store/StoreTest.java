package org.jiaotu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateExecution;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jiaotu.document.UserException;
import org.jiaotu.graph.Jt;
import org.jiaotu.graph.PinyinReader;
import org.jiaotu.graph.Sample;
import org.jiaotu.graph.SortedNQuads;
import org.jiaotu.store.text.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
    @TempDir
    Path folder;

    @Test
    void aStoreHoldsWhatWasBuilt() {
        build("one", "two");
        assertThat(read()).containsExactly("one", "two");
    }

    @Test
    void theDefaultGraphIsTheUnion() {
        build("one", "two");
        try (Store store = Store.open(path())) {
            DatasetGraph dataset = store.dataset();
            dataset.executeRead(() -> {
                assertThat(dataset.getDefaultGraph().size()).isEqualTo(2);
                assertThat(count(dataset, "SELECT * { ?s ?p ?o }")).isEqualTo(2);
                assertThat(count(dataset, "SELECT * { GRAPH ?g { ?s ?p ?o } }")).isEqualTo(2);
                assertThat(dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY))
                        .toIterable()
                        .hasSize(2);
                assertThat(dataset.find()).toIterable().hasSize(2);
            });
        }
    }

    @Test
    void aTripleOfTwoGraphsComesOnceAndBesideThoseOfItsSubject() {
        Node[] names = Stream.of("a", "b", "p")
                .map(name -> NodeFactory.createURI("https://example.org/" + name))
                .toArray(Node[]::new);
        try (StoreBuilder builder = StoreBuilder.begin(path())) {
            builder.write(out -> Stream.of("g", "h").forEach(graph -> {
                Node g = NodeFactory.createURI("https://example.org/" + graph);
                out.quad(Quad.create(g, names[0], names[2], names[1]));
                out.quad(Quad.create(g, names[1], names[2], NodeFactory.createLiteralString(graph)));
            }));
            builder.commit();
        }
        try (Store store = Store.open(path())) {
            DatasetGraph dataset = store.dataset();
            dataset.executeRead(() -> assertThat(dataset.find(Quad.defaultGraphIRI, null, null, null))
                    .toIterable()
                    .extracting(quad -> quad.getSubject().getURI())
                    .containsExactly("https://example.org/a", "https://example.org/b", "https://example.org/b"));
        }
    }

    /** Databases may keep numbers as numbers: {@code 1200} comes back as {@code 1200.0}, so we write that. */
    @Test
    void whatComesOutIsWhatWentInToTheByte() throws IOException {
        SortedNQuads in = new SortedNQuads();
        Sample.write(Sample.facts(), in);
        try (StoreBuilder builder = StoreBuilder.begin(path())) {
            builder.write(out -> Sample.write(Sample.facts(), out));
            builder.commit();
        }
        SortedNQuads back = new SortedNQuads();
        try (Store store = Store.open(path())) {
            store.dataset().executeRead(() -> store.dataset().find().forEachRemaining(back::quad));
        }
        assertThat(text(back)
                        .lines()
                        .filter(Predicate.not(Set.copyOf(text(in).lines().toList())::contains)))
                .isEmpty();
        assertThat(text(back)).hasSameSizeAs(text(in));
    }

    @Test
    void aNewBuildReplacesTheOldWhole() throws IOException {
        build("one");
        build("two");
        assertThat(read()).containsExactly("two");
        assertThat(generations()).hasSize(1);
    }

    @Test
    void aBuildThatFailsLeavesTheStore() throws IOException {
        build("one");
        assertThatThrownBy(() -> {
                    try (StoreBuilder builder = StoreBuilder.begin(path())) {
                        builder.write(out -> out.quad(quad("two")));
                        throw new IllegalStateException("in the middle");
                    }
                })
                .hasMessage("in the middle");
        assertThat(read()).containsExactly("one");
        assertThat(generations()).hasSize(1);
    }

    @Test
    void aWriterThatFailsWritesNothing() {
        try (StoreBuilder builder = StoreBuilder.begin(path())) {
            builder.write(out -> out.quad(quad("one")));
            assertThatThrownBy(() -> builder.write(out -> {
                        out.quad(quad("two"));
                        throw new IllegalStateException("in the middle");
                    }))
                    .hasMessage("in the middle");
            builder.commit();
        }
        assertThat(read()).containsExactly("one");
    }

    @Test
    void whatABuildHasWrittenCanBeCheckedBeforeItCounts() {
        try (StoreBuilder builder = StoreBuilder.begin(path())) {
            builder.write(out -> out.quad(quad("one")));
            DatasetGraph dataset = builder.dataset();
            assertThat(Txn.calculateRead(
                            dataset, () -> dataset.getDefaultGraph().size()))
                    .isEqualTo(1);
        }
        assertThatThrownBy(() -> Store.open(path())).hasMessageContaining("no such store");
    }

    @Test
    void aFirstBuildThatFailsLeavesNothing() throws IOException {
        StoreBuilder.begin(path()).close();
        assertThat(path()).doesNotExist();
        Files.createDirectory(path());
        StoreBuilder.begin(path()).close();
        assertThat(path()).isEmptyDirectory();
    }

    @Test
    void aStoreThatLostTheNameOfItsBuildIsToldWhenOpened() throws IOException {
        build("one");
        Files.writeString(path().resolve("current"), "");
        assertThatThrownBy(() -> Store.open(path()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("current names no build");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nodes-data.obj", "SPO.dat", "nodes.idn", "GSPO.idn"})
    void aDamagedStoreIsToldWhenOpened(String name) throws IOException {
        build("one");
        Path file = generations().get(0).resolve("Data-0001").resolve(name);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Store.open(path()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(name + " is missing or cut short");
        Files.delete(file);
        assertThatThrownBy(() -> Store.open(path()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(name + " is missing or cut short");
    }

    @Test
    void theTextIndexIsPartOfTheStore() throws IOException {
        buildIndexed("甲");
        try (Store first = Store.open(path());
                Store second = Store.open(path())) {
            buildIndexed("乙");
            assertThat(List.of(found(first, "甲"), found(second, "甲"), found(first, "乙")))
                    .containsExactly(1, 1, 0);
        }
        try (Store store = Store.open(path())) {
            assertThat(List.of(found(store, "甲"), found(store, "乙"))).containsExactly(0, 1);
        }
        assertThat(path().resolve("readers")).isEmptyDirectory();
        try (Stream<Path> files = Files.list(generations().get(0).resolve("text"))) {
            Files.delete(files.filter(file -> file.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow());
        }
        assertThatThrownBy(() -> Store.open(path()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(".cfs is missing or cut short");
    }

    @Test
    void theTextIndexFollowsAChange() {
        buildIndexed("甲");
        Node thing = quad("s").getSubject();
        StoreChange.apply(path(), graphs -> {
            graphs.deleteAny(thing, thing, RDFS.Nodes.label, Node.ANY);
            graphs.add(thing, thing, RDFS.Nodes.label, NodeFactory.createLiteralLang("乙", "zh"));
            return graphs;
        });
        try (Store store = Store.open(path())) {
            assertThat(List.of(found(store, "甲"), found(store, "乙"))).containsExactly(0, 1);
            assertThat(store.search().find("甲", Kind.ORGANISATION, false, 10).total())
                    .isZero();
            assertThat(store.search().find("乙", Kind.ORGANISATION, false, 10).total())
                    .isEqualTo(1);
        }
    }

    @Test
    void aChangeCannotSearch() {
        buildIndexed("甲");
        String update =
                "DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s <http://jena.apache.org/text#query> \"乙\" ; ?p ?o } }";
        assertThatThrownBy(() -> StoreChange.apply(path(), graphs -> {
                    UpdateExecution.dataset(DatasetFactory.wrap(graphs))
                            .update(update)
                            .execute();
                    return graphs;
                }))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("text:query is for queries");
        try (Store store = Store.open(path())) {
            assertThat(found(store, "甲")).isEqualTo(1);
        }
    }

    /** Of the same length, so that only the checksum tells. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "search"})
    void aDamagedTextIndexIsTold(String index) throws IOException {
        buildIndexed("甲");
        try (Stream<Path> files = Files.list(generations().get(0).resolve(index))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".cfs")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        assertThatThrownBy(() -> Store.open(path()))
                .isInstanceOf(UserException.class)
                .hasMessageEndingWith("(its text index cannot be read); remove the folder and build it again");
        assertThat(path().resolve("readers")).isEmptyDirectory();
    }

    private void buildIndexed(String label) {
        try (StoreBuilder builder = StoreBuilder.begin(path())) {
            Node thing = quad("s").getSubject();
            builder.write(out -> {
                out.quad(Quad.create(thing, thing, RDFS.Nodes.label, NodeFactory.createLiteralLang(label, "zh")));
                out.quad(Quad.create(thing, thing, RDF.Nodes.type, Jt.ORGANISATION));
            });
            builder.index(PinyinReader.bundled());
            builder.commit();
        }
    }

    private static int found(Store store, String label) {
        String query = "SELECT * { ?s <http://jena.apache.org/text#query> \"" + label + "\" }";
        return Txn.calculateRead(store.dataset(), () -> count(store.dataset(), query));
    }

    @Test
    void leftoversOfADeadBuildAreCleaned() throws IOException {
        build("one");
        Path dead = Files.createDirectories(path().resolve("generation-dead/Data-0001"));
        Files.writeString(dead.resolve("nodes.dat"), "half");
        Path reader = Files.createDirectories(path().resolve("readers/dead"));
        Files.createFile(path().resolve("readers/dead.lock"));
        build("two");
        assertThat(generations()).hasSize(1);
        assertThat(reader).doesNotExist();
        assertThat(read()).containsExactly("two");
    }

    @Test
    void aReaderKeepsWhatItOpened() throws IOException {
        build("one");
        try (Store old = Store.open(path())) {
            build("two");
            build("three");
            assertThat(subjects(old)).containsExactly("one");
            assertThat(read()).containsExactly("three");
        }
        assertThat(path().resolve("readers")).isEmptyDirectory();
    }

    @Test
    void twoReadersCloseEachForItself() {
        build("one");
        try (Store first = Store.open(path())) {
            try (Store second = Store.open(path())) {
                assertThat(subjects(second)).containsExactly("one");
            }
            assertThat(subjects(first)).containsExactly("one");
        }
    }

    @Test
    void anotherProcessReadsAndBuildsBesideUs() throws Exception {
        build("one");
        try (Store ours = Store.open(path())) {
            assertThat(otherProcess("read")).isEqualTo("one");
            assertThat(otherProcess("build")).isEqualTo("built");
            assertThat(subjects(ours)).containsExactly("one");
        }
        assertThat(read()).containsExactly("other");
    }

    @Test
    void aKilledProcessLeavesTheStoreUsable() throws Exception {
        build("one");
        assertThat(otherProcess("die")).isEqualTo("dying");
        assertThat(read()).containsExactly("one");
        build("two");
        assertThat(generations()).hasSize(1);
        assertThat(path().resolve("readers")).isEmptyDirectory();
    }

    @Test
    void twoBuildsAtOnceAreRefused() {
        try (StoreBuilder first = StoreBuilder.begin(path())) {
            assertThatThrownBy(() -> StoreBuilder.begin(path()))
                    .isInstanceOf(UserException.class)
                    .hasMessage(
                            path() + ": another build is writing to this store; wait for it, or give another folder");
            first.commit();
        }
        build("after");
        assertThat(read()).containsExactly("after");
    }

    @Test
    void aStoreCannotBeWritten() {
        build("one");
        try (Store store = Store.open(path())) {
            assertThatThrownBy(() -> UpdateExecution.dataset(DatasetFactory.wrap(store.dataset()))
                            .update("INSERT DATA { <urn:s> <urn:p> <urn:o> }")
                            .execute())
                    .isInstanceOf(TransactionException.class);
            assertThatThrownBy(() -> store.dataset().executeWrite(() -> {}))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "current", "Data-0001"})
    void aFolderOfSomethingElseIsLeftAlone(String file) throws IOException {
        Files.createDirectories(path());
        Files.writeString(path().resolve(file), "mine");
        assertThatThrownBy(() -> StoreBuilder.begin(path()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("not empty and not a Jiaotu store");
        assertThatThrownBy(() -> Store.open(path()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("not a Jiaotu store");
        assertThat(path().resolve(file)).hasContent("mine");
        assertThat(path().toFile().list()).hasSize(1);
    }

    @Test
    void aFileIsNoStore() throws IOException {
        Files.writeString(path(), "mine");
        assertThatThrownBy(() -> StoreBuilder.begin(path())).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> Store.open(path())).isInstanceOf(UserException.class);
    }

    @Test
    void aStoreOfAnotherFormatIsRefused() throws IOException {
        build("one");
        Files.writeString(path().resolve("jiaotu-store"), "jiaotu-store 99\n");
        for (Runnable use : List.<Runnable>of(() -> Store.open(path()), () -> StoreBuilder.begin(path()))) {
            assertThatThrownBy(use::run).isInstanceOf(UserException.class).hasMessageContaining("another version");
        }
    }

    @Test
    void noStoreAtAll() {
        assertThatThrownBy(() -> Store.open(path()))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith(path() + ": no such store");
    }

    private static String text(SortedNQuads quads) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        quads.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private Path path() {
        return folder.resolve("store");
    }

    private void build(String... names) {
        build(path(), names);
    }

    static void build(Path path, String... names) {
        try (StoreBuilder builder = StoreBuilder.begin(path)) {
            builder.write(out -> Stream.of(names).forEach(name -> out.quad(quad(name))));
            builder.commit();
        }
    }

    private List<String> read() {
        try (Store store = Store.open(path())) {
            return subjects(store);
        }
    }

    static List<String> subjects(Store store) {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(
                dataset,
                () ->
                        dataset
                                .getDefaultGraph()
                                .find()
                                .mapWith(triple -> triple.getSubject().getLocalName())
                                .toList()
                                .stream()
                                .sorted()
                                .toList());
    }

    static Quad quad(String name) {
        Node subject = NodeFactory.createURI("https://example.org/" + name);
        return Quad.create(subject, subject, NodeFactory.createURI("https://example.org/p"), subject);
    }

    private static int count(DatasetGraph dataset, String query) {
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(dataset))
                .query(query)
                .build()) {
            return ResultSetFormatter.consume(execution.execSelect());
        }
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> entries = Files.list(path())) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("generation-"))
                    .toList();
        }
    }

    private String otherProcess(String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        what,
                        path().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }
}
