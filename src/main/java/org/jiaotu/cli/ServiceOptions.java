package org.jiaotu.cli;

import java.util.ArrayList;
import java.util.List;
import org.jiaotu.serve.sparql.ServiceHosts;
import picocli.CommandLine.Option;

/** Whom a query may ask. */
final class ServiceOptions {
    @Option(
            names = "--service-host",
            paramLabel = "HOST[:PORT]",
            description =
                    "A host that SERVICE in a query may ask, as in query.wikidata.org; may be repeated (default: none).")
    private List<String> hosts = new ArrayList<>();

    ServiceHosts hosts() {
        return ServiceHosts.of(hosts);
    }
}
