package org.jiaotu.serve.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.jiaotu.export.JsonLdWriter;
import org.jiaotu.export.Prefixes;
import org.jiaotu.serve.http.Tagged;

/** Sends a graph in a format, or 304 to a client that has it already. */
final class Representation {
    private Representation() {}

    static void send(Graph graph, DataFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Tagged.send(
                bytes(graph, format),
                format.type() + (format == DataFormat.N_TRIPLES ? "" : "; charset=utf-8"),
                request,
                response);
    }

    private static byte[] bytes(Graph graph, DataFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (format == DataFormat.JSON_LD) {
            Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            JsonLdWriter.write(graph, writer);
            writer.flush();
        } else {
            graph.getPrefixMapping().setNsPrefixes(Prefixes.mapping());
            RDFWriter.source(graph).format(format.rdf()).output(bytes);
        }
        return bytes.toByteArray();
    }
}
