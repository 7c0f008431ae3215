package org.jiaotu.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Bytes to text: a byte order mark decides; else what is valid UTF-8 is UTF-8, and what is not must be GB18030. */
final class SourceDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private SourceDecoder() {}

    static String decode(byte[] bytes, Path file) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, bytes).orElseThrow(() -> binary(file));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, bytes).orElseThrow(() -> binary(file));
        }
        // A PDF begins with plain ASCII, and its streams may happen to be valid GB18030.
        if (startsWith(bytes, '%', 'P', 'D', 'F') || hasZero(bytes)) {
            throw binary(file);
        }
        return strictly(StandardCharsets.UTF_8, bytes)
                .or(() -> strictly(GB18030, bytes))
                .orElseThrow(() -> binary(file));
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static UserException binary(Path file) {
        return new UserException(file + ": is not a text file; save it as plain text in UTF-8 or GB18030");
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
