package io.gouji.budget.io.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.source.Drawn;
import io.gouji.budget.io.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocxSourceTest {

    private static byte[] document(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/styles.xml"));
            zip.write("""
                    <w:styles xmlns:w="w"><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
                    <w:style w:styleId="T"><w:name w:val="toc 1"/></w:style></w:styles>""".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Source read(String body) throws IOException {
        return DocxSource.read("a.docx", document(body));
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    @Test
    void readsParagraphsAndHeadings() throws IOException {
        Source source = read("<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>标题</w:t></w:r></w:p><w:p><w:r><w:t>一</w:t></w:r>"
                + "<w:r><w:tab/><w:t xml:space=\"preserve\">二 </w:t><w:br/><w:t>三</w:t></w:r></w:p><w:p/>");
        assertEquals(List.of("# 标题", "一 二", "三"), Drawn.of(source));
    }

    @Test
    void mergedCellsSpan() throws IOException {
        String table = "<w:tbl><w:tr>" + tc("<w:gridSpan w:val=\"2\"/>", p("收入")) + tc("<w:vMerge w:val=\"restart\"/>", p("支出"))
                + "</w:tr><w:tr>" + tc("", p("项目")) + tc("", p("金额") + p("（万元）")) + tc("<w:vMerge/>", "<w:p/>") + "</w:tr><w:tr>"
                + tc("", p("甲")) + tc("", p("1.00")) + tc("", p("2.00")) + "</w:tr></w:tbl>";
        assertEquals(List.of("|收入{1×2}|支出{2×1}|", "|项目|金额⏎（万元）|", "|甲|1.00|2.00|"), Drawn.of(read(table)));
    }

    @Test
    void aRowMayBeginLaterAndATableMayHoldTables() throws IOException {
        String inner = "<w:tbl><w:tr>" + tc("", p("a")) + tc("", p("b")) + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                + tc("", p("1")) + "</w:tr></w:tbl>";
        Source source = read("<w:tbl><w:tr>" + tc("", p("左") + inner + "<w:p/>") + tc("", p("右")) + "</w:tr></w:tbl>");
        assertEquals(List.of("左", "|a|b|", "|1|", "右"), Drawn.of(source));
        assertEquals(1, source.grids().get(0).row(1).get(0).column());
    }

    @Test
    void whatIsDeletedHiddenOrContentsIsNoText() throws IOException {
        Source source = read("<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr><w:r><w:t>一、概况</w:t><w:tab/><w:t>3</w:t></w:r></w:p>"
                + "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr>"
                + "<w:t>隐</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>");
        assertEquals(List.of("新"), Drawn.of(source));
        assertEquals(List.of("CONTENTS 一、概况 3", "INVISIBLE 隐"), Drawn.leftOut(source));
    }

    @Test
    void aTextBoxIsReadOnce() throws IOException {
        assertEquals(List.of("框外", "框内"), Drawn.of(read("<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("框内")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p("框内") + "</w:txbxContent></mc:Fallback></mc:AlternateContent>"
                + "<w:t>框外</w:t></w:r></w:p>")));
    }

    @Test
    void keepsWhatIsBeforeTheDamage() throws IOException {
        Source source = read(p("甲") + p("乙") + "<w:p></w:x>");
        assertEquals(List.of("甲", "乙"), Drawn.of(source));
        assertEquals(List.of("a.docx：文件应为完整的 .docx 文档，而在第 2 段之后损坏"), Drawn.problems(source));
        byte[] whole = document(p("甲"));
        for (int cut = 0; cut < whole.length; cut += 10) {
            Source part = DocxSource.read("a.docx", Arrays.copyOf(whole, cut));
            assertTrue(!part.problems().isEmpty() || !part.blocks().isEmpty(), "cut at " + cut);
        }
    }

    @Test
    void refusesEntitiesNestingAndBombs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<!DOCTYPE a [<!ENTITY b \"bb\">]><w:p xmlns:w='w'><w:r><w:t>&b;</w:t></w:r></w:p>".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of(), Drawn.of(DocxSource.read("a.docx", bytes.toByteArray())));
        assertEquals(1, read("<w:tbl><w:tr><w:tc>".repeat(5_000)).problems().size());
        bytes.reset();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/a.png"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertEquals(List.of("a.docx：文件解压后至多 268435456 字节，而超过此数"), Drawn.problems(DocxSource.read("a.docx", bytes.toByteArray())));
    }
}
