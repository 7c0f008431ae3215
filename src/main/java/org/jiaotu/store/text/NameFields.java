package org.jiaotu.store.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jiaotu.graph.Pinyin;
import org.jiaotu.graph.PinyinReader;

/** The names of a thing as fields of the search page's index: by their words, by their syllables, and as wholes. */
final class NameFields {
    /** In chars: nobody types a longer name whole, and Lucene takes no term of more than 32 KiB. */
    private static final int LONGEST_WHOLE = SearchIndex.LONGEST;

    private final PinyinReader pinyin;

    NameFields(PinyinReader pinyin) {
        this.pinyin = pinyin;
    }

    /** @param outer what the thing lies in, from near to far */
    void add(Thing thing, List<Thing> outer, Document document) {
        Set<String> wholes = new LinkedHashSet<>();
        for (String name : thing.names()) {
            wholes.add(Spelling.plain(name));
            document.add(new TextField(SearchIndex.NAMES, name, Store.YES));
            if (thing.isPronounced(name)) {
                pinyin.read(name).forEach(read -> sound(read, wholes, document));
            }
        }
        terms(SearchIndex.WHOLE, wholes, document);
        terms(SearchIndex.ADDRESS, addresses(thing, outer), document);
    }

    private static void sound(Pinyin read, Collection<String> wholes, Document document) {
        wholes.addAll(read.spellings());
        wholes.add(read.initials());
        document.add(new TextField(SearchIndex.SOUND, read.spaced(), Store.NO));
    }

    /** The names behind those of the places around: 贵州省遵义市, 贵州遵义, {@code guizhouzunyi}; 中国 goes without saying. */
    private Set<String> addresses(Thing thing, List<Thing> outer) {
        Set<String> places = new LinkedHashSet<>(List.of(""));
        for (int far = outer.size() - 1; far >= 0; far--) {
            if (outer.get(far).isPlaceInAnother()) {
                places.addAll(joined(places, outer.get(far).names()));
            }
        }
        places.remove("");
        Set<String> addresses = new LinkedHashSet<>();
        for (String address : joined(places, thing.names())) {
            addresses.add(Spelling.plain(address));
            pinyin.read(address).stream().limit(1).forEach(read -> addresses.add(read.joined()));
        }
        return addresses;
    }

    private static Set<String> joined(Collection<String> heads, Collection<String> tails) {
        Set<String> joined = new LinkedHashSet<>();
        heads.forEach(head -> tails.forEach(tail -> joined.add(head + tail)));
        return joined;
    }

    private static void terms(String field, Set<String> terms, Document document) {
        terms.stream()
                .filter(term -> term.length() <= LONGEST_WHOLE)
                .forEach(term -> document.add(new StringField(field, term, Store.NO)));
    }
}
