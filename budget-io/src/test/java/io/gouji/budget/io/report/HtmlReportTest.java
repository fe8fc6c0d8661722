package io.gouji.budget.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest {

    static final Path SAMPLE = Path.of("src/examples/wuchang-2024.txt");

    /** The sample with two slips and a name full of signs that HTML knows. */
    static String slipped() throws IOException {
        return Files.readString(SAMPLE)
                .replace("2060702\t科普活动\t467.50\t0.00\t467.50", "2060702\t科普活动\t476.50\t0.00\t476.50")
                .replace("30113\t住房公积金\t19.06\t19.06", "30113\t住房<b>&\"'公积金\t19.06\t91.06");
    }

    static String page(String text, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HtmlReport report = HtmlReport.of(out, language)) {
            for (int i = 0; i < 2; i++) {
                Loaded loaded = Budgets.readText(text);
                report.write("a<&\">.txt", loaded, loaded.budget().map(Reconciliation.standard()::check));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Element> elements(String page) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isWellFormedAndEveryLinkLeadsSomewhere(Language language) throws Exception {
        Set<String> ids = new HashSet<>();
        Set<String> links = new HashSet<>();
        for (Element element : elements(page(slipped(), language))) {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), "id twice: " + id);
            String link = element.getAttribute("href");
            assertTrue(link.isEmpty() || link.startsWith("#"), "leads out: " + link);
            links.add(link.isEmpty() ? "" : link.substring(1));
            assertFalse(element.hasAttribute("src") || element.getTagName().matches("script|link|img|iframe|object"));
        }
        links.remove("");
        links.removeAll(ids);
        assertEquals(Set.of(), links);
    }

    @Test
    void needsNothingFromOutside() throws IOException {
        String page = page(slipped(), Language.ZH).replace("http://www.w3.org/1999/xhtml", "")
                .replace("http://www.w3.org/2000/svg", "");
        assertFalse(page.contains("http:") || page.contains("https:") || page.contains("url(")
                || page.contains("@import"));
    }

    @Test
    void linksBrokenFiguresAndFindingsBothWays() throws Exception {
        List<Element> elements = elements(page(slipped(), Language.ZH));
        Element cell = elements.stream().filter(each -> each.getAttribute("class").contains("broken change"))
                .findFirst().orElseThrow();
        assertTrue(cell.getTextContent().startsWith("476.50 467.50"), cell.getTextContent());
        String finding = ((Element) cell.getElementsByTagName("a").item(0)).getAttribute("href").substring(1);
        Element item = elements.stream().filter(each -> each.getAttribute("id").equals(finding)).findFirst()
                .orElseThrow();
        NodeList links = item.getElementsByTagName("a");
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < links.getLength(); i++) {
            targets.add(((Element) links.item(i)).getAttribute("href"));
        }
        assertTrue(targets.contains("#" + cell.getAttribute("id")), targets.toString());
    }

    @Test
    void showsNamesAsTheyArePrinted() throws Exception {
        assertTrue(elements(page(slipped(), Language.ZH)).stream()
                .anyMatch(each -> each.getTextContent().equals("住房<b>&\"'公积金")));
    }

    @Test
    void drawsTheFlowsInWordsToo() throws Exception {
        Element words = elements(page(Files.readString(SAMPLE), Language.ZH)).stream()
                .filter(each -> each.getTagName().equals("desc")).findFirst().orElseThrow();
        assertEquals("合计 704.59 万元；一般公共预算 704.59（100.0%） ；科学技术支出 629.72（89.4%） 社会保障和就业支出 16.63（2.4%） "
                + "卫生健康支出 32.28（4.6%） 住房保障支出 25.96（3.7%） ；项目支出 467.50（66.4%） 公用经费 28.30（4.0%） "
                + "人员经费 208.79（29.6%）", words.getTextContent());
    }

    @Test
    void saysWhatCouldNotBeRead() throws Exception {
        assertTrue(page("无", Language.ZH).contains("未能读取"));
        elements(page("无", Language.ZH));
    }
}
