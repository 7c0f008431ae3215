package org.jiaotu.store;

import java.util.function.Supplier;
import org.jiaotu.document.Source;

/**
 * A document to be read.
 *
 * @param name what messages call it: a file's path, for example {@code 综述/01-遵义.txt}
 * @param source reads it; throws {@link org.jiaotu.document.UserException} for a document that cannot be read
 */
public record Input(String name, Supplier<Source> source) {}
