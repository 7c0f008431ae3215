package org.jiaotu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledCorpusTest {
    @Test
    void theIndexNamesEveryArticleAndNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/corpus"))) {
            assertThat(BundledCorpus.inputs().stream().map(Input::name))
                    .containsExactlyElementsOf(files.map(file -> file.toString().replace('\\', '/'))
                            .filter(file -> file.endsWith(".txt"))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void articlesAreReadAsTheyStand() throws IOException {
        Input zunyi = BundledCorpus.inputs().stream()
                .filter(input -> input.name().endsWith("zunyi.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(zunyi.source().get().name()).isEqualTo("zunyi");
        assertThat(zunyi.source().get().text()).isEqualTo(Files.readString(Path.of("data/corpus/zunyi.txt")));
    }
}
