package io.gouji.budget.io.report;

import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Policy.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The page that leads to the pages of many documents: the counts of their verdicts, then a line each, worst first. */
final class HtmlIndex {

    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.CONTRADICTORY, Verdict.BROKEN, Verdict.UNDECIDED, Verdict.PASSES);

    private final HtmlMarkup page;
    private final ReportWords words;

    /**
     * A document of the index.
     *
     * @param page the file name of its page
     * @param verdict the verdict; empty if the document could not be read
     * @param worst what is worst in it; empty if nothing is
     */
    record Entry(String page, String document, String department, String year, Optional<Verdict> verdict,
            String worst) {

        private int rank() {
            return verdict.map(WORST_FIRST::indexOf).orElse(-1);
        }
    }

    HtmlIndex(OutputStream out, Language language) {
        this.page = new HtmlMarkup(out);
        this.words = new ReportWords(language);
    }

    void write(List<Entry> entries) throws IOException {
        HtmlReport.head(page, words);
        page.open("article", "id", "top").open("header")
                .element("h1", words.text("部门预算勾稽报告", "Reconciliation of department budgets"));
        counts(entries);
        page.close().line();
        table(entries.stream().sorted(Comparator.comparing(Entry::rank)).toList());
        page.close().close().close().line();
        page.flush();
    }

    private void counts(List<Entry> entries) throws IOException {
        page.open("ul", "class", "counts");
        count("", entries.size(), words.text("份文件", entries.size() == 1 ? "document" : "documents"));
        long unread = entries.stream().filter(each -> each.verdict().isEmpty()).count();
        count("broken", unread, words.text("未能读取", "unreadable"));
        for (Verdict verdict : WORST_FIRST) {
            long count = entries.stream().filter(each -> each.verdict().equals(Optional.of(verdict))).count();
            count(verdict.isPass() ? "exact" : "broken", count, verdict.text(words.language()));
        }
        page.close();
    }

    private void count(String style, long count, String what) throws IOException {
        if (count > 0) {
            page.open("li", "class", style).element("strong", String.valueOf(count)).text(" " + what).close();
        }
    }

    private void table(List<Entry> entries) throws IOException {
        page.open("div", "class", "scroll index", "role", "region", "tabindex", "0", "aria-label",
                words.text("文件目录", "Documents")).open("table").open("thead").open("tr");
        for (String head : List.of(words.text("结论", "verdict"), words.text("文件", "document"),
                words.text("部门", "department"), words.text("年度", "year"), words.text("最严重的问题", "worst finding"))) {
            page.element("th", head, "scope", "col");
        }
        page.close().close().line().open("tbody").line();
        for (Entry entry : entries) {
            row(entry);
        }
        page.close().close().close().line();
    }

    private void row(Entry entry) throws IOException {
        boolean pass = entry.verdict().filter(Verdict::isPass).isPresent();
        String verdict = entry.verdict().map(each -> each.text(words.language()))
                .orElse(words.text("未能读取", "unreadable"));
        page.open("tr").element("td", (pass ? "✓ " : "✗ ") + verdict, "class", pass ? "passed" : "failed");
        page.open("th", "scope", "row").element("a", entry.document(), "href", entry.page()).close();
        page.element("td", entry.department(), "lang", "zh-CN").element("td", entry.year())
                .element("td", entry.worst()).close().line();
    }
}
