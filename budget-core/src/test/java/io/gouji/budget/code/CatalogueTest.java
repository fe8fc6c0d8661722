package io.gouji.budget.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.Serialized;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final Catalogue STANDARD = Catalogue.standard();

    @ParameterizedTest
    @CsvSource({"206, 科学技术支出", "20607, 科学技术普及", "2060702, 科普活动", "202, 外交支出", "234, 抗疫特别国债安排的支出"})
    void namesFunctionCodes(String code, String name) {
        assertEquals(Optional.of(name), STANDARD.name(FunctionCode.of(code)));
        assertEquals(List.of(name), STANDARD.names(FunctionCode.of(code)));
    }

    @Test
    void saysNothingOfCodesThatItDoesNotList() {
        assertEquals(Optional.empty(), STANDARD.name(FunctionCode.of("2990101")));
        assertEquals(List.of(), STANDARD.names(FunctionCode.of("2990101")));
        assertEquals(Optional.empty(), STANDARD.name(EconomicCode.of("39901")));
    }

    @Test
    void economicNamesChangedIn2018() {
        EconomicCode code = EconomicCode.of("30311");
        assertEquals(Optional.of("住房公积金"), Catalogue.ofYear(2017).name(code));
        assertEquals(Optional.of("代缴社会保险费"), Catalogue.ofYear(2018).name(code));
    }

    @Test
    void functionNamesChangedOverTheYears() {
        FunctionCode code = FunctionCode.of("210");
        assertEquals(Optional.of("医疗卫生"), Catalogue.ofYear(2009).name(code));
        assertEquals(Optional.of("卫生健康支出"), Catalogue.ofYear(2010).name(code));
        assertEquals(Optional.of("卫生健康支出"), Catalogue.ofYear(2024).name(code));
    }

    @Test
    void refusesYearsBeforeTheReform() {
        var ex = assertThrows(IllegalArgumentException.class, () -> Catalogue.ofYear(2006));
        assertEquals("Year must be 2007 or later, such as '2024', but was '2006'", ex.getMessage());
    }

    @Test
    void listsTheClassesInOrder() {
        List<FunctionCode> classes = STANDARD.functionClasses();
        assertEquals(30, classes.size());
        assertEquals(FunctionCode.of("201"), classes.get(0));
        assertEquals(FunctionCode.of("234"), classes.get(29));
        assertTrue(classes.stream().allMatch(code -> code.level() == Level.CLASS));
        assertEquals(20, Catalogue.ofYear(2008).functionClasses().size());
    }

    @ParameterizedTest
    @CsvSource({
        "201, 一、一般公共服务支出", "203, 二、国防支出", "204, 公共安全支出", "205, 教育支出", "206, （五）科学技术支出",
        "207, 文化旅游体育与传媒支出", "208, 社会保障和就业支出", "210, 卫生健康支出", "211, 节能环保支出", "212, 城乡社区支出",
        "213, 农林水支出", "214, 交通运输支出", "215, 资源勘探工业信息等支出", "216, 商业服务业等支出", "217, 金融支出",
        "219, 援助其他地区支出", "220, 自然资源海洋气象等支出", "221, 住房保障支出", "222, 粮油物资储备支出",
        "223, 国有资本经营预算支出", "224, 廿一、灾害防治及应急管理支出", "229, （廿二）其他支出", "231, 廿三、债务还本支出",
        "232, 债务付息支出", "233, 廿五、债务发行费用支出", "227, 预备费", "234, 抗疫特别国债安排的支出"})
    void findsTheClassesOfTheForms(String code, String label) {
        assertEquals(Optional.of(FunctionCode.of(code)), STANDARD.functionClassNamed(label));
    }

    @ParameterizedTest
    @CsvSource({
        "207, 文化体育与传媒支出", "210, 九、医疗卫生与计划生育支出", "210, 医疗卫生支出", "210, 医疗卫生", "211, 环境保护",
        "215, 资源勘探信息等支出", "215, 采掘电力信息等事务", "215, 资源勘探电力信息等事务支出", "220, 国土海洋气象等支出",
        "220, 国土资源气象等事务", "212, 城乡社区事务", "213, 农林水事务支出", "201, 基本公共管理与服务"})
    void findsClassesByTheirFormerNames(String code, String label) {
        assertEquals(Optional.of(FunctionCode.of(code)), STANDARD.functionClassNamed(label));
        assertEquals(Optional.of(FunctionCode.of(code)), Catalogue.ofYear(2008).functionClassNamed(label));
    }

    @ParameterizedTest
    @CsvSource({"206, 科学 技术", "229, 其他", "227, 预备费支出", "208, '社会保障和\n就业支出'", "234, 抗疫特别国债安排的"})
    void looksPastBlanksAndAMissingOrExtraSuffix(String code, String label) {
        assertEquals(Optional.of(FunctionCode.of(code)), STANDARD.functionClassNamed(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "支出", "科普活动", "行政运行", "本年支出合计", "支出总计", "二、"})
    void findsNoClassUnderOtherLabels(String label) {
        assertEquals(Optional.empty(), STANDARD.functionClassNamed(label));
    }

    @Test
    void noTwoClassesEverShareAName() {
        Map<String, String> codes = new HashMap<>();
        for (CatalogueFile file : CatalogueFile.values()) {
            file.names().forEach((code, names) -> names.forEach(name -> {
                String other = code.matches("2..") ? codes.putIfAbsent(name.replaceAll("支出$", ""), code) : null;
                assertTrue(other == null || other.equals(code), () -> name + " " + code + " " + other);
            }));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyListSaysWhatItIsAndHasWellFormedCodes(CatalogueFile file) {
        assertTrue(file.note().contains("分类"), file.note());
        assertFalse(file.names().isEmpty());
        file.names().forEach((code, names) -> {
            assertTrue(code.matches("[0235](\\d\\d){1,3}"), code);
            assertFalse(names.isEmpty() || names.contains(""), code);
        });
    }

    @Test
    void everyNamedItemHasANamedSectionAndClass() {
        parentsAreNamed(CatalogueFile.FUNCTION_2024_PRINTED, STANDARD);
        parentsAreNamed(CatalogueFile.FUNCTION_2009, Catalogue.ofYear(2008));
    }

    private static void parentsAreNamed(CatalogueFile file, Catalogue catalogue) {
        file.names().keySet().stream().map(FunctionCode::of).flatMap(code -> code.parent().stream())
            .forEach(parent -> assertTrue(catalogue.name(parent).isPresent(), parent.value()));
    }

    @Test
    void tellsWhereItsNamesComeFrom() {
        assertEquals("支出功能分类, about the 2009 edition: a complete tree, outdated content; good for old documents,"
            + " hierarchy and scale tests; never the current catalogue; 支出经济分类, edition before the 2018 reform",
            Catalogue.ofYear(2007).edition());
        assertTrue(STANDARD.edition().contains("trustworthy but not complete"));
        assertTrue(STANDARD.edition().contains("7 of 110 rows not confirmed"));
        assertEquals("Catalogue (" + STANDARD.edition() + ")", STANDARD.toString());
    }

    @Test
    void isEqualByEdition() {
        assertEquals(STANDARD, Catalogue.ofYear(2030));
        assertEquals(STANDARD.hashCode(), Catalogue.ofYear(2018).hashCode());
        assertNotEquals(STANDARD, Catalogue.ofYear(2017));
        assertFalse(STANDARD.equals(new Object()));
        assertEquals(STANDARD, Serialized.copy(STANDARD));
    }
}
