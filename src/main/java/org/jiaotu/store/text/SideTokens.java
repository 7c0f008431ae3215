package org.jiaotu.store.text;

import java.util.Collection;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Tokens that stand where the text's last one stands: a label found by its pinyin does not count as a longer one. */
final class SideTokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Collection<String> tokens;
    private Iterator<String> rest;

    SideTokens(Collection<String> tokens) {
        this.tokens = tokens;
        this.rest = tokens.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!rest.hasNext()) {
            return false;
        }
        term.append(rest.next());
        position.setPositionIncrement(0);
        return true;
    }

    @Override
    public void reset() {
        rest = tokens.iterator();
    }
}
