package org.jiaotu.serve.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jiaotu.serve.BundledStore;
import org.jiaotu.serve.JiaotuServer;
import org.jiaotu.serve.ServerSettings;
import org.jiaotu.store.Store;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a server that gives no query the time it needs. */
class CutPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "page/region/100000", "compare?region=520300&region=620700"})
    void sayWhyTheyAreNotThere(String path) throws Exception {
        ServerSettings hurried = ServerSettings.defaults().withPort(0).withTimeout(Duration.ofMillis(1));
        try (Store store = BundledStore.open();
                JiaotuServer server = JiaotuServer.start(store.dataset(), store.search(), hurried)) {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(server.uri().resolve(path)).build(), BodyHandlers.ofString(UTF_8));
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).contains("页面没有做完", "查询超过", "The query took longer");
        }
    }
}
