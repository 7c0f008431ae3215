package org.jiaotu.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** Sends bytes with an entity tag (RFC 9110), or 304 to a client that has them already. */
public final class Tagged {
    private Tagged() {}

    /** The tag is that of the bytes: another build that says the same keeps it. */
    public static void send(byte[] bytes, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + DigestUtils.sha256Hex(bytes).substring(0, 32) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        if (isKnown(tag, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean isKnown(String tag, String header) {
        return header != null
                && List.of(header.strip().split("\\s*,\\s*")).stream()
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .anyMatch(known -> known.equals("*") || known.equals(tag));
    }
}
