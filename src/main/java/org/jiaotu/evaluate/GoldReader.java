package org.jiaotu.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiaotu.document.UserException;

/** Reads gold: a folder of {@code NAME.jsonl}, and the documents' texts {@code NAME.txt} for their dates. */
public final class GoldReader {
    private final Likeness likeness = Likeness.load();

    /** The gold of a folder, the texts being in the folder {@code docs} beside it; documents by name. */
    public List<GoldDocument> read(Path folder) {
        return read(folder, folder.resolve("..").resolve("docs"));
    }

    /** The gold of a folder, the texts being in another. */
    public List<GoldDocument> read(Path folder, Path texts) {
        TreeMap<String, List<FactLine>> facts = new TreeMap<>();
        for (Path file : files(folder)) {
            for (FactLine fact : new FactLineReader().read(file)) {
                facts.computeIfAbsent(fact.text("doc"), doc -> new ArrayList<>())
                        .add(fact);
            }
        }
        return facts.entrySet().stream()
                .map(doc -> new GoldDocument(doc.getKey(), published(texts, doc.getKey()), doc.getValue()))
                .toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserException(folder + ": no such folder; give the folder of the gold's .jsonl files");
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UserException(folder + ": no gold in this folder; put .jsonl files there");
            }
            return files;
        } catch (IOException e) {
            throw new UserException(folder + ": cannot be listed; check that you may open it", e);
        }
    }

    private String published(Path texts, String doc) {
        Path file = texts.resolve(doc + ".txt");
        try {
            return likeness.published(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UserException(file + ": cannot be read; put the text of the gold's document there", e);
        }
    }
}
