package org.jiaotu.serve.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.logging.LogType;

/** What pages asked the network for, as the browser's own log tells it: also what was refused or came to nothing. */
final class Traffic {
    /** Asking for anything else, as {@code data:}, needs no host. */
    private static final Set<String> SCHEMES = Set.of("http:", "https:", "ws:", "wss:");

    private final WebDriver driver;
    private final Set<String> allowed = new HashSet<>();

    Traffic(WebDriver driver) {
        this.driver = driver;
    }

    void allow(URI server) {
        allowed.add(server.getAuthority());
    }

    /** The addresses at hosts, or ports, that are not allowed, since this was last asked. */
    List<String> strangers() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .flatMap(entry -> requested(entry.getMessage()))
                .filter(this::strange)
                .toList();
    }

    private static Stream<String> requested(String entry) {
        JsonObject message = JsonParser.parseString(entry).getAsJsonObject().getAsJsonObject("message");
        JsonObject about = message.getAsJsonObject("params");
        return switch (message.get("method").getAsString()) {
            case "Network.requestWillBeSent" -> url(about.getAsJsonObject("request"));
            case "Network.webSocketCreated", "Network.webTransportCreated" -> url(about);
            default -> Stream.empty();
        };
    }

    private static Stream<String> url(JsonObject request) {
        return Stream.ofNullable(request.get("url")).map(JsonElement::getAsString);
    }

    /** The browser writes addresses in full: {@code http://host:port/path}. */
    private boolean strange(String address) {
        String[] parts = address.split("/", 4);
        return SCHEMES.contains(parts[0]) && !allowed.contains(parts[2]);
    }
}
