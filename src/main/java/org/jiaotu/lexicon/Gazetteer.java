package org.jiaotu.lexicon;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The provinces, prefectures and counties of China, by code and by the names that texts use. Immutable.
 *
 * <p>A name is not a region: {@code named("海南")} gives the province, the prefecture 海南藏族自治州 and 海南区 in 乌海市. Which
 * of them a text means is for its reader to tell.
 */
public final class Gazetteer {
    private static final String RESOURCE = "data/gazetteer/regions.tsv";

    private final Map<String, Region> byCode;
    private final Map<String, RegionKeys> keys;
    private final Map<String, List<Region>> byLabel;
    private final List<Region> regions;
    private final Set<String> labels;

    private Gazetteer(Collection<GazetteerReader.Row> rows) {
        byCode = new HashMap<>();
        keys = new HashMap<>();
        byLabel = new HashMap<>();
        for (GazetteerReader.Row row : rows) {
            byCode.put(row.region().code(), row.region());
            keys.put(row.region().code(), row.keys());
        }
        regions = byCode.values().stream().sorted(comparing(Region::code)).toList();
        for (Region region : regions) {
            addLabel(region.name(), region);
            region.shortNames().forEach(label -> addLabel(label, region));
        }
        byLabel.replaceAll((label, named) -> List.copyOf(named));
        labels = Collections.unmodifiableSet(new TreeSet<>(byLabel.keySet()));
    }

    private void addLabel(String label, Region region) {
        byLabel.computeIfAbsent(label, unseen -> new ArrayList<>()).add(region);
    }

    /** The gazetteer that comes with Jiaotu. */
    public static Gazetteer bundled() {
        try (Reader reader = new InputStreamReader(
                Gazetteer.class.getClassLoader().getResourceAsStream(RESOURCE), StandardCharsets.UTF_8)) {
            return read(RESOURCE, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table like {@code data/gazetteer/regions.tsv}.
     *
     * @param fileName what to call the table in messages
     * @throws org.jiaotu.document.UserException with file and line when a row cannot stand
     */
    public static Gazetteer read(String fileName, Reader reader) throws IOException {
        return new Gazetteer(new GazetteerReader(fileName).read(reader));
    }

    /** The region of a code (520300: 遵义市). */
    public Optional<Region> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * All regions of a name, sorted by code: an official name (遵义市), a short name (遵义), or a path of names from the
     * outside in, in which levels may be left out (贵州省遵义市汇川区, 遵义汇川, 贵州赤水). Empty when there is none.
     */
    public List<Region> named(String label) {
        List<Region> named = byLabel.get(label);
        return named != null ? named : namedByPath(label);
    }

    private List<Region> namedByPath(String path) {
        Set<Region> named = new TreeSet<>(comparing(Region::code));
        for (int end = 1; end < path.length(); end++) {
            List<Region> outer = byLabel.getOrDefault(path.substring(0, end), List.of());
            if (!outer.isEmpty()) {
                named(path.substring(end)).stream()
                        .filter(inner -> outer.stream().anyMatch(region -> leads(region, inner)))
                        .forEach(named::add);
            }
        }
        return List.copyOf(named);
    }

    /** The country begins no path: 全国 before a name is a word of the sentence. */
    private boolean leads(Region outer, Region inner) {
        return outer.type() != Region.Type.COUNTRY && !outer.code().equals(inner.code()) && within(inner, outer);
    }

    /**
     * The region that a region belongs to: 遵义市 for 汇川区, 湖北省 for 仙桃市.
     *
     * @throws NoSuchElementException for the country, which belongs to none
     */
    public Region parent(Region region) {
        return byCode(region.parentCode() == null ? "" : region.parentCode())
                .orElseThrow(() -> new NoSuchElementException(region.name() + " has no parent"));
    }

    /** Whether one region lies in another, or is it: 汇川区 in 贵州省. */
    public boolean within(Region inner, Region outer) {
        return inner.code().equals(outer.code()) || inner.parentCode() != null && within(parent(inner), outer);
    }

    /** The province-level division that a region lies in or is (汇川区: 贵州省); the country for the country. */
    public Region province(Region region) {
        return region.type().level().compareTo(Region.Level.PROVINCE) <= 0 ? region : province(parent(region));
    }

    /** All regions, sorted by code. */
    public Stream<Region> regions() {
        return regions.stream();
    }

    /** What other datasets call a region. */
    public RegionKeys keys(Region region) {
        return keys.get(region.code());
    }

    /**
     * All official and short names, sorted, none of a single character. Paths are not among them: adjacent names make a
     * path, which {@link #named} understands.
     */
    public Set<String> labels() {
        return labels;
    }
}
