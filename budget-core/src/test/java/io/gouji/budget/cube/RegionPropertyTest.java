package io.gouji.budget.cube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.Copies;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Regions.class)
class RegionPropertyTest {

    @Property
    void parseUndoesToString(@ForAll Region region, @ForAll Node node) {
        assertEquals(region, Region.parse(region.toString()));
        assertEquals(node, Node.parse(node.toString()));
    }

    @Property
    void containsIsAPartialOrder(@ForAll Region one, @ForAll Region two, @ForAll Region three) {
        assertTrue(one.contains(one));
        assertEquals(one.equals(two), one.contains(two) && two.contains(one));
        if (one.contains(two) && two.contains(three)) {
            assertTrue(one.contains(three));
        }
    }

    @Property
    void aNarrowerRegionIsContained(@ForAll Region region, @ForAll Node node) {
        Region narrower = region.isRoot(node.dimension()) ? region.with(node) : region;
        assertTrue(region.contains(narrower));
        assertTrue(Region.everything().contains(region));
        assertTrue(region.without(node.dimension()).contains(region));
    }

    @Property
    void containsOfNodesIsAPartialOrder(@ForAll Node one, @ForAll Node two, @ForAll Node three) {
        assertTrue(one.contains(one));
        assertEquals(one.equals(two), one.contains(two) && two.contains(one));
        if (one.contains(two) && two.contains(three)) {
            assertTrue(one.contains(three));
        }
    }

    @Property
    void whatContainsIsNotDisjointAndWhatIsDisjointDoesNotContain(@ForAll Region one, @ForAll Region two) {
        assertEquals(one.isDisjointFrom(two), two.isDisjointFrom(one));
        assertFalse(one.contains(two) && one.isDisjointFrom(two));
        assertFalse(one.isDisjointFrom(one));
    }

    @Property
    void aRegionInsideOneOfTwoDisjointOnesIsDisjointFromTheOther(
            @ForAll Region one, @ForAll Region two, @ForAll Region inner) {
        if (one.isDisjointFrom(two) && two.contains(inner)) {
            assertTrue(one.isDisjointFrom(inner));
        }
    }

    @Property
    void disjointNodesShareNoNode(@ForAll Node one, @ForAll Node two, @ForAll Node inner) {
        assertEquals(one.isDisjointFrom(two), two.isDisjointFrom(one));
        assertFalse(one.isDisjointFrom(two) && one.contains(inner) && two.contains(inner));
    }

    @Property
    void andOverridesDimensionByDimension(@ForAll Region one, @ForAll Region two) {
        Region both = one.and(two);
        for (Dimension dimension : Dimension.values()) {
            assertEquals(two.isRoot(dimension) ? one.node(dimension) : two.node(dimension), both.node(dimension));
        }
        assertEquals(one, Region.everything().and(one));
        assertEquals(one, one.and(Region.everything()));
        assertTrue(two.contains(both));
    }

    @Property
    void andIsAssociative(@ForAll Region one, @ForAll Region two, @ForAll Region three) {
        assertEquals(one.and(two).and(three), one.and(two.and(three)));
    }

    @Property
    void whatIsAboveContainsTheRegionAndDiffersInOneDimension(@ForAll Region region) {
        for (Region above : region.above()) {
            assertTrue(above.contains(region));
            assertFalse(region.contains(above));
            assertTrue(above.node(Dimension.SIDE).equals(region.node(Dimension.SIDE)));
        }
    }

    @Property
    void aParentContainsItsNodeAndNothingOnTheWayIsTheNode(@ForAll Node node) {
        node.parent().ifPresent(parent -> {
            assertTrue(parent.contains(node));
            assertFalse(node.contains(parent));
        });
        assertTrue(node.members().stream().allMatch(node::contains));
        assertEquals(node.isUnion(), node.members().size() > 1);
        assertFalse(node.isUnion() && node.parent().isPresent());
    }

    @Property
    void orderAgreesWithEquals(@ForAll Region one, @ForAll Region two, @ForAll Region three) {
        assertEquals(one.equals(two), one.compareTo(two) == 0);
        assertEquals(Integer.signum(one.compareTo(two)), -Integer.signum(two.compareTo(one)));
        if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
            assertTrue(one.compareTo(three) <= 0);
        }
        if (one.equals(two)) {
            assertEquals(one.hashCode(), two.hashCode());
        }
    }

    @Property
    void aNodeStandsBeforeTheNodesBelowIt(@ForAll Node one, @ForAll Node two) {
        if (!one.equals(two) && one.contains(two) && !one.isUnion()) {
            assertTrue(one.compareTo(two) < 0);
        }
    }

    @Property
    void withoutTakesAwayWhatWithPuts(@ForAll Region region, @ForAll Node node) {
        assertEquals(region.without(node.dimension()), region.with(node).without(node.dimension()));
        Region bare = region.without(node.dimension());
        assertSame(bare, bare.without(node.dimension()));
    }

    @Property(tries = 200)
    void survivesSerialization(@ForAll Region region) {
        assertEquals(region, Copies.serialized(region));
        assertEquals(region.hashCode(), Copies.serialized(region).hashCode());
    }
}
