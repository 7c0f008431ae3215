package org.jiaotu.graph;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jiaotu.document.Article;
import org.jiaotu.document.UserException;
import org.jiaotu.lexicon.Concept;
import org.jiaotu.lexicon.Region;
import org.jiaotu.mention.Period;

/**
 * The IRIs of things: ASCII, and the same from build to build, since each depends on nothing but the thing.
 *
 * <p>遵义市 is {@code https://w3id.org/jiaotu/id/region/520300}; 县管校聘, which the vocabulary knows, {@code
 * …/id/programme/xian-guan-xiao-pin}; 蓝青工程, which it does not, {@code …/id/programme/lan-qing-gong-cheng.} and six
 * digits; the figure at 210 to 218 in the second article of a file {@code zongshu} {@code
 * …/id/observation/zongshu/2/210-218}.
 *
 * <p>Immutable and safe to share between threads if the romaniser is.
 */
public final class Iris {
    /** The base of the IRIs that the vocabularies are written with. */
    public static final String DEFAULT_BASE = "https://w3id.org/jiaotu/id/";

    private static final Pattern BASE = Pattern.compile("https?://[!-~&&[^<>\"{}|\\\\^`#?]]+/");

    private final String base;
    private final Slug slug;

    /** With the default base. */
    public Iris(Romaniser romaniser) {
        this(DEFAULT_BASE, romaniser);
    }

    /**
     * @param base what every IRI starts with: an http or https address that ends in a slash
     * @throws UserException when it is not one
     */
    public Iris(String base, Romaniser romaniser) {
        if (!BASE.matcher(base).matches()) {
            throw new UserException(
                    base + ": cannot be the base of IRIs; give an ASCII http(s) address that ends in a slash");
        }
        this.base = base;
        this.slug = new Slug(romaniser);
    }

    /** What every IRI starts with. */
    public String base() {
        return base;
    }

    /** The IRI of an article, of its named graph too. */
    public Node article(Article article) {
        return thing("article", article(article.source().name(), article.number()));
    }

    /** The part of an IRI that names an article. */
    String article(String document, int number) {
        return slug.ofDocument(document) + "/" + number;
    }

    /** The IRI of a region; {@code jt:UnknownRegion} for null. */
    public Node region(Region region) {
        return region == null ? Jt.UNKNOWN_REGION : region(region.code());
    }

    /** The IRI of the region with a code. */
    public Node region(String code) {
        return thing("region", code);
    }

    /** The IRI of a concept of the vocabularies. */
    public Node concept(Concept concept) {
        return rebased(concept.iri());
    }

    /** The IRI of an indicator that the vocabulary does not know. */
    public Node indicator(String name) {
        return thing("indicator", slug.ofName(name, ""));
    }

    /** The IRI of a programme that the vocabulary does not know. */
    public Node programme(String name) {
        return thing("programme", slug.ofName(name, ""));
    }

    /** The IRI of a unit that the vocabulary does not know. */
    public Node unit(String name) {
        return thing("unit", slug.ofName(name, ""));
    }

    /**
     * The IRI of a school or other organisation.
     *
     * @param region the region it stands in, for every county has a 第一中学; null for one known by its name alone
     */
    public Node organisation(String name, Region region) {
        return thing("organisation", slug.ofName(name, region == null ? "" : region.code()));
    }

    /** The IRI of a period; {@code jt:UnknownPeriod} for null. */
    public Node period(Period period) {
        return period == null
                ? Jt.UNKNOWN_PERIOD
                : thing("period", period.toString().replace("/", "--"));
    }

    /** The IRI of a level of honours: national, provincial, municipal, international. */
    public Node level(String name) {
        return thing("level", name);
    }

    /** The IRI of a named graph that is not an article's: vocabulary, regions, ontology, provenance, links. */
    public Node graph(String name) {
        return thing("graph", name);
    }

    /** The IRI of a thing of a kind, named by an ASCII slug. */
    public Node thing(String kind, String slug) {
        return NodeFactory.createURI(base + kind + "/" + slug);
    }

    /** An IRI, with the default base changed for this one. */
    public Node rebased(String iri) {
        return NodeFactory.createURI(iri.startsWith(DEFAULT_BASE) ? base + iri.substring(DEFAULT_BASE.length()) : iri);
    }
}
