package org.jiaotu.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiaotu.document.UserException;

/** Finds vocabulary files: the bundled ones on the classpath, the user's on the disk. */
final class VocabularyFiles {
    private VocabularyFiles() {}

    static Stream<VocabularyFile> bundled() {
        return Arrays.stream(Scheme.values()).map(Scheme::file).map(VocabularyFiles::resource);
    }

    static Stream<VocabularyFile> of(List<Path> paths) {
        return paths.stream().flatMap(VocabularyFiles::turtle).map(VocabularyFiles::file);
    }

    private static VocabularyFile resource(String name) {
        return VocabularyFile.parse(name, text(name));
    }

    /** The text of a file on the classpath. */
    static String text(String resource) {
        try (InputStream in = VocabularyFiles.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the classpath");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> turtle(Path path) {
        if (!Files.exists(path)) {
            throw new UserException(path + ": there is no such vocabulary; give a .ttl file or a folder of them");
        }
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(file -> file.toString().endsWith(".ttl")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UserException(path + ": cannot be read; give a folder of .ttl files that you may read", e);
        }
    }

    private static VocabularyFile file(Path path) {
        try {
            return VocabularyFile.parse(path.toString(), Files.readString(path));
        } catch (CharacterCodingException e) {
            throw new UserException(path + ": is not UTF-8; save it in UTF-8", e);
        } catch (IOException e) {
            throw new UserException(path + ": cannot be read; give a .ttl file that you may read", e);
        }
    }
}
