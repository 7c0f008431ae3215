package org.jiaotu.serve.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;

/** Reads a body that does not say how long it is: keeps what is not too long, and throws away the rest. */
final class CollectedBody {
    private final Content.Source source;
    private final int largest;
    private final long most;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long length;
    private Consumer<ByteBuffer> done;
    private Consumer<Throwable> failed;

    /**
     * @param largest how many bytes to keep
     * @param most after how many to stop reading
     */
    CollectedBody(Content.Source source, int largest, long most) {
        this.source = source;
        this.largest = largest;
        this.most = most;
    }

    /**
     * Reads, waiting for no thread.
     *
     * @param done is told all of the body, or null when it is too long
     */
    void collect(Consumer<ByteBuffer> done, Consumer<Throwable> failed) {
        this.done = done;
        this.failed = failed;
        read();
    }

    private void read() {
        while (true) {
            Content.Chunk chunk = source.read();
            if (chunk == null) {
                source.demand(this::read);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                failed.accept(chunk.getFailure());
                return;
            }
            boolean last = chunk.isLast();
            keep(chunk);
            if (last || length > most) {
                done.accept(length > largest ? null : ByteBuffer.wrap(kept.toByteArray()));
                return;
            }
        }
    }

    private void keep(Content.Chunk chunk) {
        length += chunk.remaining();
        if (length <= largest) {
            kept.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
        }
        chunk.release();
    }
}
