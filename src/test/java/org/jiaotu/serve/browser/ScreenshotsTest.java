package org.jiaotu.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures in {@code docs/screenshots}, drawn anew with {@code -Dscreenshots.write=true}. */
@InBrowser
class ScreenshotsTest {
    private static final Path FOLDER = Path.of("docs/screenshots");
    private static final int LARGEST = 300_000;

    static Stream<Pages.Shot> shots() {
        return Pages.SHOTS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shots")
    void isSmallAndInTheDocs(Pages.Shot shot, Browser browser) throws IOException {
        Path file = FOLDER.resolve(shot.name() + ".png");
        browser.resize(1280, 900).dark(false).open(shot.path());
        browser.waitUntil(shot.drawn(), () -> !browser.all(shot.drawn()).isEmpty());
        byte[] picture = browser.screenshot();
        assertThat(browser.status()).isEqualTo(200);
        assertThat(picture.length).as("bytes").isLessThan(LARGEST);
        if (Boolean.getBoolean("screenshots.write")) {
            Files.createDirectories(FOLDER);
            Files.write(file, picture);
        }
        assertThat(file).isRegularFile();
    }
}
