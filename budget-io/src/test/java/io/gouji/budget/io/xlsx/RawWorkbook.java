package io.gouji.budget.io.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together from bare XML, to say what no writer would write. */
final class RawWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    /** Adds a visible sheet with those rows: {@code <row r="1">…</row>}. */
    RawWorkbook sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    /** Adds or replaces a part. */
    RawWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** A row of text cells from column A; a cell that starts with '<' is taken as it is. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String ref = (char) ('A' + i) + String.valueOf(number);
            if (cells[i].startsWith("<")) {
                row.append(cells[i].replace("@", ref));
            } else if (!cells[i].isEmpty()) {
                row.append("<c r=\"").append(ref).append("\" t=\"inlineStr\"><is><t>").append(cells[i])
                        .append("</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    /** A numeric cell of that style: 0 General, 1 0.00, 2 #,##0.00, 3 a date, 4 0.00 with a fill of 元. */
    static String number(String value, int style) {
        return "<c r=\"@\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            StringBuilder list = new StringBuilder();
            StringBuilder links = new StringBuilder();
            int id = 0;
            Map<String, String> all = new LinkedHashMap<>();
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                id++;
                list.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + id + "\" r:id=\"rId" + id + "\"/>");
                links.append("<Relationship Id=\"rId" + id
                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/worksheet\" Target=\"worksheets/sheet" + id + ".xml\"/>");
                all.put("xl/worksheets/sheet" + id + ".xml",
                        HEAD + "<worksheet " + MAIN + "><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
            }
            all.put("xl/workbook.xml", HEAD + "<workbook " + MAIN
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>" + list
                    + "</sheets></workbook>");
            all.put("xl/_rels/workbook.xml.rels", HEAD
                    + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                    + "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" "
                    + "Target=\"styles.xml\"/></Relationships>");
            all.put("xl/styles.xml", HEAD + "<styleSheet " + MAIN + "><numFmts count=\"1\"><numFmt numFmtId=\"164\" "
                    + "formatCode=\"0.00&quot;元&quot;\"/></numFmts><cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"2\"/>"
                    + "<xf numFmtId=\"4\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
            all.put("[Content_Types].xml", HEAD
                    + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                    + "spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
            all.put("_rels/.rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            all.putAll(parts);
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
