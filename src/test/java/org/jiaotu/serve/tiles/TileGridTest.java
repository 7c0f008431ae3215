package org.jiaotu.serve.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileGridTest {
    private static final String HEADING = "code\tcolumn\trow\tzh\ten\tletters\n";

    @Test
    void holdsAllDivisionsOfProvinceLevel() {
        assertThat(TileGrid.load().places())
                .hasSize(34)
                .allMatch(place -> place.code().endsWith("0000") && place.column() <= 8 && place.row() <= 8)
                .extracting(TileGrid.Place::letters)
                .contains("BJ", "GZ", "TW", "HK", "MO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            110000,1,1,京,Beijing          | tile-grid.tsv:3: not a code
            11000,1,1,京,Beijing,BJ        | tile-grid.tsv:3: not a code
            110000,0,1,京,Beijing,BJ       | tile-grid.tsv:3: not a code
            520000,2,2,黔,Guizhou,GZ       | tile-grid.tsv:3: code or place is taken
            530000,1,1,滇,Yunnan,YN        | tile-grid.tsv:3: code or place is taken
            """)
    void tellsTheLineThatIsWrong(String line, String message) {
        String text = HEADING + "520000\t1\t1\t黔\tGuizhou\tGZ\n" + line.replace(',', '\t') + "\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TileGrid.read(text))
                .withMessageStartingWith(message);
    }
}
