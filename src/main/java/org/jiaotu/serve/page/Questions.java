package org.jiaotu.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.http.Name;
import org.jiaotu.serve.http.Resources;
import org.jiaotu.serve.sparql.ShippedQueries;
import org.jiaotu.serve.sparql.ShippedQuery;

/** The shipped queries under headings, as {@code questions.txt} has them. */
final class Questions {
    private static final String FILE = "questions.txt";

    private Questions() {}

    /** A heading and what stands under it. */
    public record Group(Name heading, List<ShippedQuery> queries) {}

    /**
     * All shipped queries.
     *
     * @throws IllegalArgumentException when the file leaves one out, names one twice or names one that there is not
     */
    static List<Group> of(ShippedQueries shipped) {
        List<ShippedQuery> left = new ArrayList<>(shipped.all());
        List<Group> groups = Resources.text(Questions.class, FILE)
                .lines()
                .filter(Predicate.not(line -> line.startsWith("#")))
                .map(line -> group(line, left))
                .toList();
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(
                    FILE + " leaves out " + left.get(0).name());
        }
        return groups;
    }

    private static Group group(String line, List<ShippedQuery> left) {
        String[] parts = line.split(": ");
        List<ShippedQuery> queries = new ArrayList<>();
        for (String name : parts[1].split(" ")) {
            ShippedQuery query = left.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(FILE + ": no query " + name + ", or twice"));
            left.remove(query);
            queries.add(query);
        }
        String heading = "start-group-" + parts[0];
        return new Group(new Name(Messages.chinese(heading), Messages.english(heading)), List.copyOf(queries));
    }
}
