package io.gouji.budget.table;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.cube.Dimensions;
import io.gouji.budget.cube.Node;
import io.gouji.budget.cube.Region;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words behind the names of a statement: {@code dimension=member} for what the figures measure, {@code as=} for
 * what the numbers are, {@code of} before what a percentage is compared with, {@code sign=any} where amounts may be
 * negative.
 */
record Attributes(Measure measure, Region region, Region base, boolean isSigned) {

    private static final String MEASURE = "as=";
    private static final String SIGN = "sign=";
    private static final String BASE = "of";

    /** Reads all words from that index on. */
    static Attributes of(DeclarationLine line, int from, Dimensions dimensions) {
        Measure measure = Measure.AMOUNT;
        Region region = Region.everything();
        Region base = Region.everything();
        boolean signed = false;
        boolean compared = false;
        for (int i = from; i < line.size(); i++) {
            String word = line.word(i);
            if (word.startsWith(MEASURE)) {
                measure = line.at(i, () -> measure(word.substring(MEASURE.length())));
            } else if (word.startsWith(SIGN)) {
                signed = line.at(i, () -> sign(word));
            } else if (word.equals(BASE)) {
                compared = true;
            } else if (compared) {
                base = with(line, i, base, dimensions);
            } else {
                region = with(line, i, region, dimensions);
            }
        }
        Attributes read = new Attributes(measure, region, base, signed);
        read.check(compared);
        return read;
    }

    /** Reads words that are nodes only. */
    static Region region(DeclarationLine line, int from, Dimensions dimensions) {
        Region region = Region.everything();
        for (int i = from; i < line.size(); i++) {
            region = with(line, i, region, dimensions);
        }
        return region;
    }

    private static Region with(DeclarationLine line, int index, Region region, Dimensions dimensions) {
        return line.at(index, () -> {
            Node node = dimensions.node(line.word(index));
            if (!region.isRoot(node.dimension())) {
                throw new IllegalArgumentException(
                        "Region must state each dimension once, such as 'side=REVENUE', but was '" + region + " "
                                + line.word(index) + "'");
            }
            return region.with(node);
        });
    }

    private static Measure measure(String name) {
        return Stream.of(Measure.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Measure must be one of " + names() + ", but was '"
                        + name + "'"));
    }

    private static List<String> names() {
        return Stream.of(Measure.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static boolean sign(String word) {
        if (!word.equals("sign=any")) {
            throw new IllegalArgumentException(
                    "Sign must be 'sign=any', where amounts may be negative, but was '" + word + "'");
        }
        return true;
    }

    private void check(boolean compared) {
        if (compared != !base.equals(Region.everything())) {
            throw new IllegalArgumentException(
                    "'of' must stand before what the percentage is compared with, such as 'of phase=BUDGET'");
        }
        if (compared && !measure.isPercentage()) {
            throw new IllegalArgumentException(
                    "'of' must stand in a column of percentages, such as 'as=completion of phase=BUDGET'");
        }
        boolean past = !region.isRoot(Dimension.PHASE) || !region.isRoot(Dimension.YEAR);
        if (measure == Measure.COMPLETION && !compared && !past) {
            throw new IllegalArgumentException(
                    "Completion must say of what, such as 'as=completion of phase=BUDGET', but said nothing");
        }
    }
}
