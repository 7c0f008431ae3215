package org.jiaotu.store.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jiaotu.mention.HanLpCharacters;

/** Puts simplified characters for traditional ones, char by char: who types 遵義 finds 遵义, and the other way round. */
final class SimplifiedCharacters extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SimplifiedCharacters(TokenStream tokens) {
        super(tokens);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] chars = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            chars[i] = HanLpCharacters.simplified(chars[i]);
        }
        return true;
    }
}
