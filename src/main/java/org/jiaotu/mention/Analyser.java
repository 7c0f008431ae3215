package org.jiaotu.mention;

import java.util.List;

/** What the rest of Jiaotu needs from a Chinese language library. */
public interface Analyser {
    /** The words of a text in order; together they cover it but for white space. */
    List<Token> tokens(String text);

    /** The syllables of a text in pinyin without tones, one a char: 县管校聘 gives xian, guan, xiao, pin; other chars as they are. */
    List<String> pinyin(String text);

    /** The text in simplified characters, of the same length: 縣管校聘 gives 县管校聘. */
    String simplified(String text);
}
