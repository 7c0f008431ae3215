package org.jiaotu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFinderTest {
    @TempDir
    Path folder;

    @Test
    void findsWhatCanBeReadBelowAFolderSortedAndOnce() throws IOException {
        touch(
                "b.txt",
                "a/2.MD",
                "a/1.txt",
                "a/picture.png",
                ".hidden.txt",
                ".git/x.txt",
                "README",
                "a/Readme.md",
                "README-zh.md");

        assertThat(find(folder)).containsExactly("a/1.txt", "a/2.MD", "b.txt");
        assertThat(find(folder.resolve("b.txt"), folder)).containsExactly("b.txt", "a/1.txt", "a/2.MD");
        assertThat(find(folder.resolve(".hidden.txt"))).containsExactly(".hidden.txt");
    }

    @Test
    void refusesAFolderWithoutArticlesAnUnknownEndingAndWhatIsNotThere() throws IOException {
        touch("empty/x.pdf");

        assertThatThrownBy(() -> find(folder.resolve("empty")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("no article in this folder");
        assertThatThrownBy(() -> find(folder.resolve("empty/x.pdf")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("x.pdf: cannot be read");
        assertThatThrownBy(() -> find(folder.resolve("nowhere")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("nowhere: no such file or folder");
    }

    private List<String> find(Path... paths) {
        return new SourceFinder()
                .find(List.of(paths)).stream()
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .toList();
    }

    private void touch(String... names) throws IOException {
        for (String name : Stream.of(names).toList()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }
}
