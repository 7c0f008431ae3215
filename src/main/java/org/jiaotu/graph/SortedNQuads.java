package org.jiaotu.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;

/**
 * Collects quads and writes them as N-Quads, each once, in the order of their bytes ({@code LC_ALL=C sort -u}): the same
 * quads give the same bytes, whatever their order. Holds all lines in memory. Not for several threads at once.
 */
public final class SortedNQuads extends StreamRDFBase {
    private final List<byte[]> lines = new ArrayList<>();

    @Override
    public void quad(Quad quad) {
        IndentedLineBuffer line = new IndentedLineBuffer();
        new WriterStreamRDFPlain(line, CharSpace.UTF8).quad(quad);
        lines.add(line.asString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes all quads so far; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        lines.sort(Arrays::compareUnsigned);
        byte[] last = null;
        for (byte[] line : lines) {
            if (!Arrays.equals(line, last)) {
                out.write(line);
            }
            last = line;
        }
    }
}
