package org.jiaotu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            双减            | “双减”
            双减            | 「双减」
            双减            | "双 减"
            双师型教师占比(%) | ‘双师型’　教师占比（％）
            人工智能+教育     | 人工智能＋教育
            1+X证书         | １＋Ｘ证书
            县管校聘         | 县管校聘
            """)
    void writesLabelsOneWay(String normal, String label) {
        assertThat(Labels.normal(label)).isEqualTo(normal);
    }
}
