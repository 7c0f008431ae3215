package org.jiaotu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNamesTest {
    @ParameterizedTest
    @CsvSource({
        "/t/遵义.txt, 遵义",
        "/t/a.txt /t/b.txt, a b",
        "/t/a.b.txt, a.b",
        "/t/x/a.txt /t/y/a.txt, x/a.txt y/a.txt",
        "/t/a.txt /t/a.md, a.txt a.md",
        "/t/x/z/a.txt /t/y/z/a.txt /t/y/a.txt, x/z/a.txt y/z/a.txt y/a.txt",
        "/a.txt /x/a.txt, a.txt x/a.txt"
    })
    void noTwoDocumentsHaveOneName(String files, String names) {
        var paths = Stream.of(files.split(" ")).map(Path::of).toList();
        var given = DocumentNames.of(paths);
        assertThat(paths.stream().map(given::get)).containsExactly(names.split(" "));
    }
}
