package org.jiaotu.serve.explore.graph;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.jiaotu.document.UserException;
import org.jiaotu.serve.data.Addresses;
import org.jiaotu.serve.http.Messages;
import org.jiaotu.serve.sparql.GraphQueries;

/**
 * {@code /graph/…}, the data of the graph view as JSON, by GET or, where the address would be long, by POST:
 *
 * <ul>
 *   <li>{@code neighbours?of=IRI&kind=…&limit=…&confidence=…&without=IRI…}: see {@link NeighbourQuestion}
 *   <li>{@code nodes?iri=IRI…}: things, and the edges between them
 *   <li>{@code facts?one=IRI&other=IRI}: the facts behind an edge
 * </ul>
 *
 * <p>400 for what cannot stand, 404 for a thing that the graph does not know, 503 when the time-out cuts it.
 */
public final class GraphData extends HttpServlet {
    private static final int MOST_NODES = 2000;

    private final transient GraphQueries graph;
    private final transient NeighbourReader neighbours;
    private final transient FactReader facts;
    private final transient Map<String, Answer> answers =
            Map.of("/neighbours", this::neighbours, "/nodes", this::nodes, "/facts", this::facts);

    private interface Answer {
        JsonObject to(HttpServletRequest request);
    }

    public GraphData(GraphQueries graph, Addresses addresses) {
        this.graph = graph;
        this.neighbours = new NeighbourReader(graph, addresses);
        this.facts = new FactReader(graph, addresses);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = answers.get(request.getPathInfo());
        if (answer == null) {
            GraphJson.write(GraphJson.error(Messages.of("no-such-path")), HttpServletResponse.SC_NOT_FOUND, response);
            return;
        }
        try {
            GraphJson.write(answer.to(request), HttpServletResponse.SC_OK, response);
        } catch (UnknownThing e) {
            GraphJson.write(GraphJson.error(e.getMessage()), HttpServletResponse.SC_NOT_FOUND, response);
        } catch (UserException e) {
            GraphJson.write(GraphJson.error(e.getMessage()), HttpServletResponse.SC_BAD_REQUEST, response);
        } catch (QueryCancelledException e) {
            String cut = graph.limits().message();
            GraphJson.write(GraphJson.error(cut), HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private JsonObject neighbours(HttpServletRequest request) {
        NeighbourQuestion question = NeighbourQuestion.of(request);
        known(question.of());
        return GraphJson.of(neighbours.of(question));
    }

    private JsonObject nodes(HttpServletRequest request) {
        Set<Node> things = NeighbourQuestion.nodes(request, "iri");
        if (things.size() > MOST_NODES) {
            throw new UserException(Messages.of("batch-too-large", MOST_NODES));
        }
        return GraphJson.of(
                neighbours.among(things.stream().filter(graph::knows).toList()));
    }

    private JsonObject facts(HttpServletRequest request) {
        Set<Node> ends = NeighbourQuestion.nodes(request, "one");
        Set<Node> others = NeighbourQuestion.nodes(request, "other");
        if (ends.size() != 1 || others.size() != 1) {
            throw new UserException(Messages.of("graph-two-things"));
        }
        return facts.between(
                known(ends.iterator().next()), known(others.iterator().next()));
    }

    private Node known(Node thing) {
        if (!neighbours.shows(thing) || !graph.knows(thing)) {
            throw new UnknownThing(thing);
        }
        return thing;
    }

    /** A thing that the graph does not know, or that the graph view does not show. */
    private static final class UnknownThing extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnknownThing(Node thing) {
            super(Messages.of("graph-unknown", thing.getURI()));
        }
    }
}
