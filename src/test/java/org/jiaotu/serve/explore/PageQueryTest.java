package org.jiaotu.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageQueryTest {
    private static final PageQuery QUERY = new PageQuery("SELECT * {\n  VALUES ?thing { }\n  ?thing ?p ?o\n}");

    @Test
    void holdsWhatItIsAbout() {
        PageQuery about = QUERY.with(
                "thing", List.of(NodeFactory.createURI("urn:遵义"), NodeFactory.createLiteralString("a } \"b\"")));
        assertThat(about.text()).contains("VALUES ?thing { <urn:遵义> \"a } \\\"b\\\"\" }");
        assertThat(about.editor()).startsWith("/query?query=SELECT%20*%20%7B%0A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:a> } SERVICE <urn:b", "urn:a b", "urn:a\nb", "urn:{a}", "urn:\\u003E"})
    void leavesOutWhatIsMoreThanAName(String iri) {
        assertThat(QUERY.with("thing", NodeFactory.createURI(iri)).text()).contains("VALUES ?thing {  }");
    }

    @Test
    void aQueryWithoutTheLineIsAMistakeOfOurs() {
        assertThatThrownBy(() -> QUERY.with("region", NodeFactory.createURI("urn:a")))
                .hasMessageContaining("no VALUES ?region");
    }
}
