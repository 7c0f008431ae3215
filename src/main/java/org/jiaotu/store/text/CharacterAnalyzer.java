package org.jiaotu.store.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Every Chinese character is a token, every Latin word and every number another: {@code 5G教室占94.41％} is 5g, 教, 室, 占, 94.41.
 * Traditional characters are their simplified ones, 縣 is 县.
 *
 * <p>With phrases for what is searched, a text is found exactly when it holds the characters, side by side; no dictionary
 * decides. See docs/adr/text-search.md.
 */
final class CharacterAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        return new TokenStreamComponents(tokens, normalize(field, tokens));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream tokens) {
        return new SimplifiedCharacters(new LowerCaseFilter(new CJKWidthFilter(tokens)));
    }
}
