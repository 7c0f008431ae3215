package org.jiaotu.link;

import java.util.List;

/**
 * What Wikidata says of an item with a code.
 *
 * @param code the code, P442: 520300
 * @param iri the item: {@code http://www.wikidata.org/entity/Q571949}
 * @param labels its labels in Chinese and English
 * @param ended when it was dissolved, P576; null when it was not
 */
record WikidataItem(String code, String iri, List<Label> labels, String ended) {
    WikidataItem {
        labels = List.copyOf(labels);
    }

    /**
     * @param language for example {@code zh-hans}
     * @param text for example 遵义市
     */
    record Label(String language, String text) {}

    /** The label to show, a Chinese one if there is any; empty when it has none. */
    String shown() {
        return labels.stream()
                .filter(label -> label.language().startsWith("zh"))
                .findFirst()
                .or(() -> labels.stream().findFirst())
                .map(Label::text)
                .orElse("");
    }
}
