package org.jiaotu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {
    private static final String TEXT = "青禾市教育综述\r\n全市有学校12所。\r𠮷镇1所。\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "GB18030, ''", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF"})
    void readsTextAsItStandsInEveryEncoding(String charset, String mark) throws IOException {
        Path file = write("青禾.txt", (mark + TEXT).getBytes(Charset.forName(charset)));

        assertThat(new SourceReader().read(file)).isEqualTo(new Source("青禾", mark + TEXT));
    }

    @ParameterizedTest
    @CsvSource({
        "empty.txt, '', holds no text",
        "blank.md, ' \t\u3000\r\n', holds no text",
        "mark.txt, '\uFEFF', holds no text",
        "zero.txt, 'ab\0cd', is not a text file",
        "really.txt, '%PDF-1.7 ...', is not a text file",
        "article.docx, 'x', cannot be read; save it as plain text",
        "noending, 'x', cannot be read; save it as plain text",
    })
    void refusesInOneLineThatNamesTheFile(String name, String text, String complaint) throws IOException {
        Path file = write(name, text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> new SourceReader().read(file))
                .isInstanceOf(UserException.class)
                .hasMessageContainingAll(name, complaint)
                .message()
                .hasLineCount(1);
    }

    @Test
    void refusesPicturesArchivesAndBytesOfNoEncoding() throws IOException {
        byte[][] binaries = {
            {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13},
            {'P', 'K', 3, 4, 20, 0, 8, 8},
            {'a', (byte) 0xFF, (byte) 0xFF, 'b'},
            {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8, 'a', 0},
        };
        for (byte[] bytes : binaries) {
            Path file = write("x.txt", bytes);
            assertThatThrownBy(() -> new SourceReader().read(file)).hasMessageContaining("is not a text file");
        }
    }

    @Test
    void refusesWhatIsNotThereOrIsAFolder() {
        assertThatThrownBy(() -> new SourceReader().read(folder.resolve("无.txt")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("no such file");
        assertThatThrownBy(() -> new SourceReader().read(folder)).hasMessageContaining("is a folder");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
