package io.gouji.budget.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.gouji.budget.io.source.Drawn;
import io.gouji.budget.io.source.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlSourceTest {

    private static Source read(String html) {
        return HtmlSource.read("a.html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> drawn(String html) {
        return Drawn.of(read(html));
    }

    @Test
    void readsHeadingsParagraphsAndTablesWithSpans() {
        assertEquals(List.of("## 部门预算", "第一段", "第二段 12.3", "|收入{1×2}|支出{2×1}|", "|项目|金额⏎（万元）|", "|甲|1,234.50|2|"), drawn("""
                <h2>部门预算</h2><p>第一段<br>第二段&nbsp;12.3</p>
                <table><tr><th colspan=2>收入</th><th rowspan="2">支出</th></tr><tr><td>项目</td><td>金额<br>（万元）</td></tr>
                <tr><td>甲</td><td> 1,234.50 </td><td>2</td></tr></table>"""));
    }

    @Test
    void aTableThatHoldsATableOnlyArrangesIt() {
        assertEquals(List.of("左", "|a|b|", "|1|2|", "右"), drawn("<table><tr><td>左</td><td><table><tr><td>a<td>b<tr><td>1<td>2</table></td>"
                + "<td>右</td></tr></table>"));
        assertEquals(List.of("只此一格"), drawn("<table><tr><td>只此一格</td></tr></table>"));
    }

    @Test
    void spansEndWithTheTable() {
        assertEquals(List.of("|a{2×1}|b|", "|c|"), drawn("<table><tr><td rowspan=60000>a<td>b<tr><td>c</table>"));
        assertEquals(List.of("|a{2×1}|b|", "|c|"), drawn("<table><tr><td rowspan=0>a<td colspan=x>b<tr><td>c</table>"));
    }

    @Test
    void headBodyAndFootAreInTheirOrder() {
        assertEquals(List.of("|h|h2|", "|b|b2|", "|f|f2|"), drawn("<table><tfoot><tr><td>f<td>f2</tfoot><thead><tr><td>h<td>h2</thead>"
                + "<tbody><tr><td>b<td>b2</tbody></table>"));
    }

    @Test
    void scriptsAreNoTextAndWhatIsHiddenIsLeftOut() {
        Source source = read("<script>var a = 1;</script><p>甲<span style='display: none'>9.9</span>乙</p><style>p{}</style>"
                + "<table><tr style='DISPLAY:NONE'><td>7<td>8</tr><tr><td>1<td>2</table>");
        assertEquals(List.of("甲乙", "|1|2|"), Drawn.of(source));
        assertEquals(List.of("INVISIBLE 9.9", "INVISIBLE 7\n8"), Drawn.leftOut(source));
    }

    @Test
    void theNavigationAroundTheArticleIsLeftOut() {
        Source source = read("<div class='nav'><a href='/'>首页</a> &gt; <a href='/b'>公开</a></div><ul><li><a href=1>一二三四</a><li>"
                + "<a href=2>五六七八</a><li><a href=3>九十</a></ul><p>正文 2024 年</p><ul><li>第一项 1.00</ul><div id='footer'>电话 12345</div>");
        assertEquals(List.of("正文 2024 年", "第一项 1.00"), Drawn.of(source));
        assertEquals(List.of("NAVIGATION 首页 > 公开", "NAVIGATION 一二三四\n五六七八\n九十", "NAVIGATION 电话 12345"), Drawn.leftOut(source));
    }

    @Test
    void anArticleInsideOfWhatIsCalledABannerIsRead() {
        assertEquals(List.of("|a|b|", "|1|2|"), drawn("<div class='banner'><table><tr><td>a<td>b<tr><td>1<td>2</table></div>"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,utf-8", "UTF-8,gb2312", "UTF-8,''", "GB18030,gb2312", "GB18030,GBK", "GB18030,''", "GB18030,utf-8", "Big5,big5",
            "UTF-16,''", "GB18030,no-such"})
    void readsItsEncodingDeclaredRightlyOrWronglyOrNot(String encoding, String declared) {
        String meta = declared.isEmpty() ? "" : "<meta charset='" + declared + "'>";
        byte[] bytes = ("<html><head>" + meta + "</head><body><p>部門預算 2024</p></body></html>").getBytes(Charset.forName(encoding));
        assertEquals(List.of("部門預算 2024"), Drawn.of(HtmlSource.read("a.html", bytes)));
    }

    @Test
    void aPagePackedWithItsPartsIsRead() {
        String mht = """
                From: <Saved by Blink>
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="----b"

                ------b
                Content-Type: text/html; charset="gb2312"
                Content-Transfer-Encoding: quoted-printable

                <p>=D4=A4=CB=E3 12=
                34</p>
                ------b
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                AAAA
                ------b--
                """;
        assertEquals(List.of("预算 1234"), Drawn.of(MhtSource.read("a.mht", mht.getBytes(StandardCharsets.ISO_8859_1))));
        assertEquals(List.of("a.mht：文件应含网页，而没有网页"), Drawn.problems(MhtSource.read("a.mht",
                "MIME-Version: 1.0\n\nx".getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void aPageInBase64IsReadAsFarAsItGoes() {
        String page = java.util.Base64.getEncoder().encodeToString("<p>budget 12</p>".getBytes(StandardCharsets.US_ASCII));
        for (String digits : List.of(page, page.replace("=", "") + "\n", page.replace("=", "") + "PHA")) {
            Source source = MhtSource.read("a.mht", ("Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n" + digits)
                    .getBytes(StandardCharsets.US_ASCII));
            assertEquals("budget 12", Drawn.of(source).get(0), digits);
        }
        MhtSource.read("a.mht", "Content-Type: text/html; base64\n\nPHA+A".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void nestingWithoutEndIsReadInTime() {
        for (String tag : List.of("<div class=nav>x", "<table><tr><td>x<td>y<tr><td>", "<b>x", "<ul><li>x", "<span style='a:b'>x")) {
            assertTimeout(Duration.ofSeconds(30), () -> read(tag.repeat(5_000)), tag);
        }
    }

    @Test
    void aTableWiderThanAnyIsCutAndTold() {
        Source source = read("<table><tr>" + "<td>1".repeat(1_200) + "<tr><td>2<td>3</table>");
        assertEquals(1_000, source.grids().get(0).columnCount());
        assertEquals(List.of("a.html 表1：表格至多 1000 列，而超过此数"), Drawn.problems(source));
    }

    /** For each sign of a tag's name the parser takes the time of all signs before. */
    @Test
    void aNameWithoutEndIsRefusedInTime() {
        assertEquals(List.of("a.html: names of tags must have at most 10000 characters to be read on, but was more than that"),
                read("<p>a</p>" + "<td".repeat(1_000_000)).problems().stream().map(Object::toString).toList());
        assertEquals(List.of(), read("<p>1<2" + "年".repeat(20_000) + " a<b <c</p>").problems());
    }
}
