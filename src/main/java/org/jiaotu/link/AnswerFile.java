package org.jiaotu.link;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiaotu.document.UserException;

/**
 * The answers of an endpoint so far, in a file of JSON lines, so that what was answered is never asked again. A line that an
 * interruption cut is dropped.
 */
final class AnswerFile {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Path file;
    private final List<Answer> answers = new ArrayList<>();

    /**
     * One answer.
     *
     * @param endpoint who gave it
     * @param codes what was asked about
     * @param items what there is
     */
    private record Answer(String endpoint, List<String> codes, List<WikidataItem> items) {}

    private AnswerFile(Path file) {
        this.file = file;
    }

    /**
     * Opens the file, or makes it.
     *
     * @throws UserException when its answers are another endpoint's, or it cannot be read or written
     */
    static AnswerFile open(Path file, String endpoint) {
        AnswerFile answers = new AnswerFile(file);
        try {
            answers.read(endpoint);
            return answers;
        } catch (IOException e) {
            throw new UserException(file + ": cannot be read or written (" + e.getMessage() + ")", e);
        }
    }

    Set<String> codes() {
        return answers.stream().flatMap(answer -> answer.codes().stream()).collect(Collectors.toSet());
    }

    List<WikidataItem> items() {
        return answers.stream().flatMap(answer -> answer.items().stream()).toList();
    }

    /** Keeps an answer; it is in the file when this returns. */
    void add(String endpoint, List<String> codes, List<WikidataItem> items) {
        Answer answer = new Answer(endpoint, codes, items);
        try {
            Files.writeString(file, GSON.toJson(answer) + "\n", StandardOpenOption.APPEND, StandardOpenOption.CREATE);
        } catch (IOException e) {
            throw new UserException(file + ": cannot be written (" + e.getMessage() + ")", e);
        }
        answers.add(answer);
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UserException(file + ": cannot be removed (" + e.getMessage() + ")", e);
        }
    }

    private void read(String endpoint) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        for (String line : whole.lines().toList()) {
            answers.add(answer(line, endpoint));
        }
        if (whole.length() < text.length()) {
            Files.writeString(file, whole);
        }
    }

    private Answer answer(String line, String endpoint) {
        try {
            Answer answer = GSON.fromJson(line, Answer.class);
            if (answer != null && endpoint.equals(answer.endpoint())) {
                return answer;
            }
        } catch (JsonSyntaxException e) {
            throw new UserException(file + ": no answers of an endpoint; remove it to begin anew", e);
        }
        throw new UserException(file + ": answers of another endpoint than " + endpoint + "; remove it to begin anew");
    }
}
