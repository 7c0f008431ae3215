/** A file as the user has it, read into articles, sections, paragraphs and sentences that know where they stand in it. */
package org.jiaotu.document;
