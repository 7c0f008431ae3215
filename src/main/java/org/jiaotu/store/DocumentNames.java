package org.jiaotu.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names for documents, no two the same: {@code zunyi}, or {@code 2024/zunyi.txt} beside {@code 2025/zunyi.txt}. */
final class DocumentNames {
    private DocumentNames() {}

    /** A name for each file; it depends on nothing but the set of the files. */
    static Map<Path, String> of(Collection<Path> files) {
        Map<Path, String> names = new HashMap<>();
        groups(files, DocumentNames::stem).forEach((stem, same) -> {
            if (same.size() == 1) {
                names.put(same.get(0), stem);
            } else {
                addLonger(same, 1, names);
            }
        });
        return names;
    }

    private static void addLonger(List<Path> files, int parts, Map<Path, String> names) {
        groups(files, file -> tail(file, parts)).forEach((name, same) -> {
            if (same.size() == 1) {
                names.put(same.get(0), name);
            } else if (same.stream().allMatch(file -> file.getNameCount() <= parts)) {
                same.forEach(file -> names.put(file, file.toString())); // they differ in their roots alone
            } else {
                addLonger(same, parts + 1, names);
            }
        });
    }

    private static Map<String, List<Path>> groups(Collection<Path> files, Function<Path, String> name) {
        return files.stream().collect(Collectors.groupingBy(name));
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String tail(Path file, int parts) {
        int count = file.getNameCount();
        return file.subpath(Math.max(0, count - parts), count).toString().replace('\\', '/');
    }
}
