package org.jiaotu.store;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaotu.document.Source;
import org.jiaotu.document.SourceFinder;
import org.jiaotu.document.SourceReader;
import org.jiaotu.document.UserException;

/**
 * Finds the documents in the paths a user gives, each file once, however it is reached, in the order of the paths.
 *
 * <p>A document has its file's name without the ending; where two files share one, enough of their paths to tell them
 * apart: {@code 遵义/综述.txt} and {@code 德州/综述.txt} do not become one document.
 */
public final class InputFinder {
    private static final String UNDECODABLE = "\uFFFD";

    private final SourceFinder finder = new SourceFinder();
    private final SourceReader reader = new SourceReader();

    /**
     * The documents, not read yet.
     *
     * @throws UserException when a path is not there, is no document, is an empty folder, or is given twice
     */
    public List<Input> find(List<Path> paths) {
        refuseRepeated(paths);
        Map<Path, Path> files = new LinkedHashMap<>();
        finder.find(paths).forEach(file -> files.putIfAbsent(absolute(spelt(file)), file));
        Map<Path, String> names = DocumentNames.of(files.keySet());
        return files.entrySet().stream()
                .map(file -> input(file.getValue(), names.get(file.getKey())))
                .toList();
    }

    private Input input(Path file, String name) {
        return new Input(
                file.toString(), () -> new Source(name, reader.read(file).text()));
    }

    private static void refuseRepeated(List<Path> paths) {
        Set<Path> seen = new HashSet<>();
        paths.stream().filter(path -> !seen.add(absolute(path))).findFirst().ifPresent(path -> {
            throw new UserException(path + ": given twice; give each file or folder once");
        });
    }

    /** Java reads names in the locale's charset: in one without Chinese, all names of a length look the same. */
    private static Path spelt(Path file) {
        if (file.toString().contains(UNDECODABLE)) {
            throw new UserException(file + ": this locale cannot spell the path; set LC_ALL=C.UTF-8 and try again");
        }
        return file;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
