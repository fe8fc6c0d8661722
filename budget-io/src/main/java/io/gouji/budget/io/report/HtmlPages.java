package io.gouji.budget.io.report;

import io.gouji.budget.io.file.WholeFile;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A folder of pages, one a document, and an index that leads to each of them (网页报告目录), worst first as far as the
 * reader sorts it by its verdict. Closing it writes the index.
 */
public final class HtmlPages implements Closeable {

    /** The name of the index. */
    public static final String INDEX = "index.html";

    private static final int LONGEST_NAME = 80;

    private final Path folder;
    private final Language language;
    private final List<HtmlIndex.Entry> entries = new ArrayList<>();

    private HtmlPages(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
    }

    /** Starts pages in a folder that exists. */
    public static HtmlPages in(Path folder, Language language) {
        return new HtmlPages(folder, language);
    }

    /**
     * Makes the page of a document; any thread may.
     *
     * @throws IOException never, since nothing is written yet
     */
    public byte[] page(String document, Loaded loaded, Optional<Report> report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HtmlReport page = HtmlReport.of(bytes, language, INDEX)) {
            page.write(document, loaded, report);
        }
        return bytes.toByteArray();
    }

    /** Writes the next page, whole or not at all. */
    public void add(String document, Loaded loaded, Optional<Report> report, byte[] page) throws IOException {
        String name = String.format(Locale.ROOT, "%04d-%s.html", entries.size() + 1, fileName(document));
        write(folder.resolve(name), out -> out.write(page));
        entries.add(entry(name, document, loaded, report));
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static void write(Path file, Content content) throws IOException {
        WholeFile.write(file, out -> {
            content.write(out);
            return file;
        });
    }

    /** The last part of the document's name, without what file systems or addresses take for something else. */
    private static String fileName(String document) {
        String last = document.substring(Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }

    private HtmlIndex.Entry entry(String page, String document, Loaded loaded, Optional<Report> report) {
        if (report.isEmpty()) {
            return new HtmlIndex.Entry(page, document, "", "", Optional.empty(),
                    loaded.problems().stream().findFirst().map(each -> each.in(language)).orElse(""));
        }
        Headline headline = Headline.of(loaded, report.get());
        int year = report.get().budget().year().orElse(0);
        return new HtmlIndex.Entry(page, document, report.get().budget().department(),
                year == 0 ? "" : String.valueOf(year), Optional.of(headline.verdict()),
                headline.worst(language).map(Headline.Worst::message).orElse(""));
    }

    @Override
    public void close() throws IOException {
        write(folder.resolve(INDEX), out -> new HtmlIndex(out, language).write(entries));
    }
}
