package org.jiaotu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiaotu.document.Source;

/**
 * The articles that come with Jiaotu, {@code data/corpus/zunyi.txt} (遵义市) among them.
 *
 * <p>A file names them because a jar cannot be listed; a test holds that it names every article and nothing else.
 */
public final class BundledCorpus {
    private static final String INDEX = "/org/jiaotu/store/corpus.txt";

    private BundledCorpus() {}

    /** The articles' documents, by name. */
    public static List<Input> inputs() {
        return text(INDEX).lines().map(BundledCorpus::input).toList();
    }

    private static Input input(String name) {
        String file = "data/corpus/" + name + ".txt";
        return new Input(file, () -> new Source(name, text("/" + file)));
    }

    private static String text(String resource) {
        try (InputStream in = BundledCorpus.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the classpath");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
