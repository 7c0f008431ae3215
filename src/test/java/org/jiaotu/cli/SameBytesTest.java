package org.jiaotu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same bytes, in whatever order and with however many threads; no two articles become one. */
class SameBytesTest {
    private static final Path ZUNYI = Path.of("data/corpus/zunyi.txt");
    private static final Path PUER = Path.of("data/corpus/puer.txt");
    private static final Path WUHAI = Path.of("data/corpus/wuhai.txt");

    @TempDir
    Path folder;

    @Test
    void twoBuildsAreTheSameWhateverTheThreadsAndTheOrder() throws IOException {
        String one = build("one", 1, ZUNYI, PUER, WUHAI);
        assertThat(one.lines().count()).isGreaterThan(20_000);
        assertThat(build("two", 4, WUHAI, ZUNYI, PUER)).isEqualTo(one);
    }

    @Test
    void articlesOfOneNameInTwoFoldersStayTwo() throws IOException {
        Path a = write("a/x.txt", "遵义市教育综述\n\n2024年，遵义市建成幼儿园20所。\n");
        Path b = write("b/x.txt", "普洱市教育综述\n\n2024年，普洱市建成幼儿园30所。\n");
        String both = build("both", 2, a, b);
        assertThat(both).contains("article/a-x-txt.").contains("article/b-x-txt.");
        assertThat(Command.run("extract", a.getParent().getParent().resolve("a"), b)
                        .out())
                .contains("\"doc\":\"a/x.txt\"")
                .contains("\"doc\":\"b/x.txt\"");
    }

    private String build(String store, int threads, Path... articles) throws IOException {
        Object[] args = new Object[articles.length + 5];
        System.arraycopy(articles, 0, args, 1, articles.length);
        args[0] = "build";
        args[articles.length + 1] = "--store";
        args[articles.length + 2] = folder.resolve(store);
        args[articles.length + 3] = "--threads";
        args[articles.length + 4] = threads;
        Command built = Command.run(args);
        assertThat(built.code()).as(built.err()).isZero();
        return StoreDump.nquads(folder.resolve(store));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("articles").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
