package org.jiaotu.serve.sparql;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jiaotu.document.UserException;

/**
 * The hosts that {@code SERVICE} may ask, as the operator names them: {@code query.wikidata.org}, or with a port {@code
 * localhost:3031}. A host without a port stands for the usual ports of http and https alone.
 *
 * @param names in small letters
 */
public record ServiceHosts(Set<String> names) {
    private static final Pattern NAME =
            Pattern.compile("([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?");
    private static final Set<Integer> USUAL = Set.of(-1, 80, 443);

    public ServiceHosts {
        names = Set.copyOf(names);
    }

    /** No host: {@code SERVICE} is refused. */
    public static ServiceHosts none() {
        return new ServiceHosts(Set.of());
    }

    /**
     * The hosts with these names.
     *
     * @throws UserException when one is no host
     */
    public static ServiceHosts of(Collection<String> hosts) {
        Set<String> names = new TreeSet<>();
        for (String host : hosts) {
            if (!NAME.matcher(host).matches()) {
                throw new UserException(
                        host + ": no host; give its name as in query.wikidata.org or localhost:3031, without https://");
            }
            names.add(host.toLowerCase(Locale.ROOT));
        }
        return new ServiceHosts(names);
    }

    /** Whether an endpoint with this IRI may be asked. */
    boolean allow(String iri) {
        try {
            URI uri = new URI(iri);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || !Set.of("http", "https").contains(scheme)) {
                return false;
            }
            String host = uri.getHost().toLowerCase(Locale.ROOT);
            return names.contains(host + ":" + uri.getPort()) || names.contains(host) && USUAL.contains(uri.getPort());
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }
}
