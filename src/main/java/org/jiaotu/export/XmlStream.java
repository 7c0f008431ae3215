package org.jiaotu.export;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML 1.0 in UTF-8, an element at a time. A character that XML cannot hold, such as a control character from a broken PDF,
 * becomes U+FFFD.
 */
final class XmlStream {
    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter out;

    XmlStream(OutputStream stream) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("every Java writes UTF-8", e);
        }
    }

    /** The declaration and the root, in a namespace. */
    void root(String name, String namespace, String... attributes) {
        writing(() -> {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement(name);
            out.writeDefaultNamespace(namespace);
        });
        attributes(attributes);
    }

    /** Opens an element; attributes are names and values by turns. */
    void open(String name, String... attributes) {
        writing(() -> {
            out.writeCharacters("\n");
            out.writeStartElement(name);
        });
        attributes(attributes);
    }

    /** An element without content. */
    void empty(String name, String... attributes) {
        writing(() -> {
            out.writeCharacters("\n");
            out.writeEmptyElement(name);
        });
        attributes(attributes);
    }

    void text(String text) {
        writing(() -> out.writeCharacters(safe(text)));
    }

    void close() {
        writing(out::writeEndElement);
    }

    /** Closes all that is open; the stream is flushed and stays open. */
    void end() {
        writing(() -> {
            out.writeEndDocument();
            out.writeCharacters("\n");
            out.flush();
        });
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = safe(attributes[i + 1]);
            writing(() -> out.writeAttribute(name, value));
        }
    }

    private static String safe(String text) {
        return text.codePoints()
                .map(c -> isXml(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The production Char of XML 1.0. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c <= REPLACEMENT
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    private static void writing(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new java.io.IOException(e));
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }
}
