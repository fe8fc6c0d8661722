package io.gouji.budget.cube;

import io.gouji.budget.code.EconomicCode;
import io.gouji.budget.code.FunctionCode;
import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.Dimension.Member;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Nodes of every dimension, close enough to each other that many contain others, and regions made of them. */
class Regions extends DomainContextBase {

    private static final List<String> FUNCTIONS =
            List.of("206", "20607", "2060701", "2060702", "208", "20805", "2080505");
    private static final List<String> ECONOMICS =
            List.of("301", "30108", "302", "30212", "30217", "30231", "310", "31013");
    private static final List<String> UNITS = List.of("320", "320001", "320002", "32000101", "321");
    private static final List<String> NAMES = List.of("甲", "乙", "甲/乙", "a+b", "x=y", "科普 活动", "“三公”", "😀", "０１");

    private static final Dimensions OWN = Dimensions.standard()
            .declaring("member fund TAX under GENERAL_PUBLIC 税收收入").declaring("member nature 备用 预备费");

    @Provide
    Arbitrary<Node> nodes() {
        return Arbitraries.oneOf(
                Arbitraries.of(Stream.of(Dimension.values()).map(OWN::members).flatMap(List::stream).map(Member::node)
                        .toList()),
                Arbitraries.of(FUNCTIONS).map(code -> node(Region.everything().with(FunctionCode.of(code)))),
                Arbitraries.of(UNITS).map(code -> node(Region.everything().with(UnitCode.of(code)))),
                Arbitraries.of(ECONOMICS).map(EconomicCode::of).array(EconomicCode[].class).ofMinSize(1).ofMaxSize(3)
                        .map(codes -> node(Region.everything().with(codes))),
                Arbitraries.of(NAMES).list().ofMinSize(1).ofMaxSize(2)
                        .map(names -> node(Region.everything().withProject(names))),
                Arbitraries.of(NAMES).list().ofMinSize(1).ofMaxSize(2)
                        .map(names -> node(Region.everything().withUnitNames(names))),
                Arbitraries.of("year=2023", "year=2024", "year=-1", "year=change").map(Node::parse));
    }

    @Provide
    Arbitrary<Region> regions() {
        return nodes().list().ofMaxSize(5).map(nodes -> {
            Region region = Region.everything();
            for (Node node : nodes) {
                region = region.with(node);
            }
            return region;
        });
    }

    static Node node(Region region) {
        return Stream.of(Dimension.values()).flatMap(each -> region.node(each).stream()).findFirst().orElseThrow();
    }
}
