package org.jiaotu.serve.data;

import jakarta.servlet.http.HttpServletResponse;

/** The forms that a thing's description comes in, and the Link header (RFC 8288) that tells of them. */
public final class Alternates {
    private Alternates() {}

    /** Where a description lies: {@code /data/region/520300.ttl}. */
    static String path(String name, DataFormat format) {
        return format == DataFormat.HTML ? "/page/" + name : "/data/" + name + "." + format.extension();
    }

    public static void put(String name, HttpServletResponse response) {
        response.addHeader("Link", "</id/" + name + ">; rel=\"http://xmlns.com/foaf/0.1/primaryTopic\"");
        response.addHeader(
                "Link", "<" + path(name, DataFormat.TURTLE) + ">; rel=\"describedby\"; type=\"text/turtle\"");
        for (DataFormat format : DataFormat.values()) {
            response.addHeader(
                    "Link", "<" + path(name, format) + ">; rel=\"alternate\"; type=\"" + format.type() + "\"");
        }
    }
}
