package org.jiaotu.serve.explore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jiaotu.serve.JiaotuServer;
import org.jiaotu.serve.SampleDataset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Asks a server and reads its pages as a Chinese reader sees them. */
public record PageReader(JiaotuServer server) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The ontology and figures made up. */
    public static DatasetGraph rankings() {
        DatasetGraph dataset = SampleDataset.create();
        RDFDataMgr.read(
                DatasetFactory.wrap(dataset),
                PageReader.class.getResource("rankings.ttl").toString());
        return dataset;
    }

    /** A page of any status, without what only readers of English see. */
    public Document page(String path) throws Exception {
        Document page = Jsoup.parse(get(path).body());
        page.select(".en").remove();
        return page;
    }

    public HttpResponse<String> get(String path) throws Exception {
        URI uri = server.uri().resolve(path.replace("<", "%3C").replace(">", "%3E"));
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString(UTF_8));
    }

    /** The rows of all tables of some elements, each as one text. */
    public static List<String> rows(Element page, String css) {
        return page.select(css + " tbody tr").stream().map(Element::text).toList();
    }

    /** The texts of some elements. */
    public static List<String> texts(Element page, String css) {
        return page.select(css).eachText();
    }

    /** A value of the first row of a query's answer. */
    public String first(String query) throws Exception {
        String answer = get("/sparql?output=csv&query=" + URLEncoder.encode(query, UTF_8))
                .body();
        return answer.lines().skip(1).findFirst().orElse("");
    }
}
