package org.jiaotu.serve.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The rows of a table of {@code reconcile}, spaces kept, comments left out. */
final class Rows {
    private Rows() {}

    static List<String[]> of(String file) throws IOException {
        try (InputStream in = Rows.class.getResourceAsStream("/reconcile/" + file)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
