package org.jiaotu.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a file into a {@link Source}: {@code .txt} and {@code .md}, in UTF-8, UTF-16 with a byte order mark, or GB18030.
 *
 * <p>The text is kept as it stands, line breaks and byte order mark included, so that offsets point into the user's own
 * file. Example: {@code 综述.txt} becomes a source named {@code 综述}. Throws {@link UserException} for a file that is
 * missing, unreadable, empty, binary or of another ending. Safe to share between threads.
 */
public final class SourceReader {
    private static final Set<String> ENDINGS = Set.of("txt", "md");

    public Source read(Path file) {
        if (!Files.exists(file)) {
            throw new UserException(file + ": no such file; check the path");
        }
        if (Files.isDirectory(file)) {
            throw new UserException(file + ": is a folder; give a file");
        }
        if (!isSupported(file)) {
            throw new UserException(file + ": cannot be read; save it as plain text (.txt or .md) first");
        }
        String text = SourceDecoder.decode(bytes(file), file);
        if (isBlank(text)) {
            throw new UserException(file + ": holds no text; give a .txt or .md file with an article in it");
        }
        return new Source(stem(file), text);
    }

    /** Whether the file's name has an ending that this reader knows. */
    static boolean isSupported(Path file) {
        String name = name(file);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserException(file + ": cannot be read; check that you may open it", e);
        }
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> c == CharFolding.BYTE_ORDER_MARK || CharFolding.isSpace(c));
    }

    private static String stem(Path file) {
        String name = name(file);
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
