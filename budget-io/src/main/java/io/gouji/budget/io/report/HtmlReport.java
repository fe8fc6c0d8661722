package io.gouji.budget.io.report;

import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Loaded.Coverage;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Policy.Verdict;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reports as one self-contained page (网页报告): what was found, the tables as printed with every judged figure marked, and
 * where the money goes. It needs neither network nor script. Closing it ends the page and leaves the stream open.
 */
public final class HtmlReport implements Closeable {

    private final HtmlMarkup page;
    private final ReportWords words;
    private final String index;
    private int documents;

    private HtmlReport(OutputStream out, Language language, String index) {
        this.page = new HtmlMarkup(out);
        this.words = new ReportWords(language);
        this.index = index;
    }

    /** Starts a page, in UTF-8. */
    public static HtmlReport of(OutputStream out, Language language) throws IOException {
        return of(out, language, "");
    }

    /** Starts a page that leads back to an index; with an empty name to none. */
    static HtmlReport of(OutputStream out, Language language, String index) throws IOException {
        HtmlReport report = new HtmlReport(out, language, index);
        head(report.page, report.words);
        return report;
    }

    /** Writes all before the first element of the page's body. */
    static void head(HtmlMarkup page, ReportWords words) throws IOException {
        page.raw("<!DOCTYPE html>\n").open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang",
                words.text("zh-CN", "en"))
                .open("head").line()
                .empty("meta", "charset", "UTF-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .element("title", words.text("部门预算勾稽报告", "Reconciliation of department budgets"));
        page.open("style").raw(css()).close().close().line().open("body").line();
    }

    private static String css() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Adds what came of one file. */
    public void write(String file, Loaded loaded, Optional<Report> report) throws IOException {
        String prefix = "d" + ++documents + "-";
        page.open("article", "id", prefix + "top").line();
        if (!index.isEmpty()) {
            page.open("p", "class", "up").element("a", words.text("‹ 全部文件", "‹ all documents"), "href", index).close();
        }
        if (report.isPresent()) {
            document(prefix, file, loaded, report.get());
        } else {
            page.open("header").element("p", file, "class", "file")
                    .element("h1", words.text("未能读取", "Could not be read")).close().line();
            problems(prefix, loaded.problems());
        }
        page.close().line();
        page.flush();
    }

    private void document(String prefix, String file, Loaded loaded, Report report) throws IOException {
        DepartmentBudget budget = report.budget();
        Remarks remarks = new Remarks(prefix, report);
        header(file, report, loaded, remarks);
        contents(prefix, loaded, budget, remarks);
        page.open("main").line();
        if (!remarks.findings().isEmpty() || !remarks.contradictions().isEmpty()) {
            page.open("section", "id", prefix + "findings").element("h2", words.text("勾稽结果", "Findings")).line();
            new HtmlFindings(page, words, remarks).write();
            page.close().line();
        }
        problems(prefix, loaded.problems());
        new HtmlFindings(page, words, remarks).write(report.deductions());
        picture(prefix, budget, remarks);
        for (BudgetTable table : budget.tables()) {
            table(prefix, budget, table, loaded.place(table.form().name()), remarks);
        }
        page.close().line();
    }

    private void header(String file, Report report, Loaded loaded, Remarks remarks) throws IOException {
        DepartmentBudget budget = report.budget();
        String year = budget.year().isPresent() ? budget.year().getAsInt() + " 年" : "";
        page.open("header").element("p", file, "class", "file")
                .element("h1", (budget.department() + " " + year + "部门预算").strip(), "lang", "zh-CN");
        verdict(Headline.of(loaded, report), report);
        coverage(loaded);
        page.open("ul", "class", "counts");
        for (Outcome outcome : HtmlFindings.WORST_FIRST) {
            int count = report.outcomes().getOrDefault(outcome, 0);
            if (count > 0) {
                count(remarks, outcome, count);
            }
        }
        if (!loaded.problems().isEmpty()) {
            page.open("li", "class", "problem").open("a", "href", "#" + remarks.prefix() + "problems")
                    .element("strong", String.valueOf(loaded.problems().size()))
                    .text(" " + words.text("处未能识别", "not understood"))
                    .close().close();
        }
        page.close().close().line();
    }

    private void count(Remarks remarks, Outcome outcome, int count) throws IOException {
        page.open("li", "class", ReportWords.style(outcome));
        String text = " " + words.name(outcome);
        if (outcome.isFinding()) {
            page.open("a", "href", "#" + remarks.prefix() + ReportWords.style(outcome));
        }
        page.element("span", ReportWords.sign(outcome), "class", "sign", "aria-hidden", "true").text(" ")
                .element("strong", String.valueOf(count)).text(text);
        if (outcome.isFinding()) {
            page.close();
        }
        page.close();
    }

    /** How much of the source the verdict is about. */
    private void coverage(Loaded loaded) throws IOException {
        if (loaded.coverage().isPresent()) {
            Coverage coverage = loaded.coverage().get();
            page.element("p", coverage.in(words.language()), "class",

                    coverage.isComplete() ? "coverage" : "coverage bad");
        }
    }

    private void verdict(Headline headline, Report report) throws IOException {
        Verdict verdict = headline.verdict();
        page.open("p", "class", verdict.isPass() ? "verdict good" : "verdict bad")
                .element("span", verdict.isPass() ? "✓" : "✗", "aria-hidden", "true")
                .text(" " + text(verdict, headline, report)).close();
    }

    private String text(Verdict verdict, Headline headline, Report report) {
        Optional<Boolean> consistent = report.consistent();
        String asFar = headline.consistency(words.language()) + headline.apart(words.language()) + words.text("。", ".");
        return switch (verdict) {
            case CONTRADICTORY -> words.text("有矛盾：这些数字不可能同时成立。",
                    "Contradictory: these figures cannot all be true.");
            case BROKEN -> report.isBroken() ? words.text("有不符之处，见下。", "Something is broken, see below.")
                    : words.text("按所选口径不予通过，见下。", "Something does not hold as strictly as asked, see below.");
            case UNDECIDED -> words.text("未能判定", "Undecided") + words.text("：", ": ") + asFar;
            case PASSES -> consistent.isEmpty() ? words.text("各项勾稽均成立。", "Every relation holds.")
                    : !consistent.get() ? words.text("除已豁免事项外，各表相符。", "The tables agree but for what is waived.")
                    : headline.isOfAll() ? words.text("各表相符：存在一组真实金额，舍入后与所印数字完全一致。",
                            "The tables agree: there are true amounts that round to every printed figure.")
                    : words.text("各表相符", "The tables agree") + words.text("：", ": ") + asFar;
        };
    }

    private void contents(String prefix, Loaded loaded, DepartmentBudget budget, Remarks remarks) throws IOException {
        page.open("nav", "aria-label", words.text("目录", "Contents")).open("ul");
        if (!remarks.findings().isEmpty() || !remarks.contradictions().isEmpty()) {
            link("#" + prefix + "findings", words.text("勾稽结果", "Findings"));
        }
        if (!loaded.problems().isEmpty()) {
            link("#" + prefix + "problems", words.text("未能识别", "Not understood"));
        }
        if (!Flows.of(budget).isEmpty()) {
            link("#" + prefix + "flows", words.text("资金流向", "Where the money goes"));
        }
        for (BudgetTable table : budget.tables()) {
            link("#" + prefix + "t" + table.form().number(), table.form().called(""));
        }
        page.close().close().line();
    }

    private void link(String target, String text) throws IOException {
        page.open("li").element("a", text, "href", target).close();
    }

    private void picture(String prefix, DepartmentBudget budget, Remarks remarks) throws IOException {
        Flows flows = Flows.of(budget);
        if (flows.isEmpty()) {
            return;
        }
        page.open("section", "id", prefix + "flows").element("h2", words.text("资金流向", "Where the money goes"))
                .open("figure").line();
        MoneyUnit unit = budget.unit();
        Sankey sankey = new Sankey(words, flows, unit);
        if (!remarks.contradictions().isEmpty()) {
            page.element("p", words.text("注意：本文件的数字互相矛盾（见上），图中的数额可能有误。",
                    "Mind: the figures of this document contradict each other, see above; amounts may be wrong."),
                    "class", "mind");
        }
        page.open("div", "class", "picture", "role", "region", "tabindex", "0", "aria-label",
                words.text("资金流向图", "Where the money goes")).line();
        sankey.draw(page, prefix + "s");
        page.close().line();
        page.element("figcaption", words.text("单位：" + unit.chinese() + "。由本文件各表的数字算得。",
                "In " + unit.chinese() + ", from the document's own tables."));
        sankey.table(page);
        page.close().close().line();
    }

    private void table(String prefix, DepartmentBudget budget, BudgetTable table, Optional<Place> place,
            Remarks remarks) throws IOException {
        page.open("section", "class", "form", "lang", "zh-CN", "id", prefix + "t" + table.form().number())
                .open("h2");
        if (table.form().kind() != Form.Kind.PROSE) {
            page.element("span", "表" + table.form().number(), "class", "number").text(" ");
        }
        page.text(table.form().title()).close();
        page.element("p", table.unit().map(unit -> "单位：" + unit.chinese()).orElse("单位：未印"), "class", "unit").line();
        if (place.isPresent()) {
            String said = words.text("出处：", "Source: ") + place.get().in(words.language());
            page.element("p", said, "class", "unit", "lang", words.text("zh-CN", "en")).line();
        }
        new HtmlTable(page, words, remarks, budget, table).write(table.form().called(""));
        page.open("p", "class", "back").element("a", words.text("↑ 回到开头", "↑ to the top"), "href", "#" + prefix
                + "top").close();
        page.close().line();
    }

    private void problems(String prefix, List<Problem> problems) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        page.open("section", "id", prefix + "problems", "class", "problems")
                .element("h2", words.text("未能识别之处", "What was not understood")).open("ul").line();
        for (Problem problem : problems) {
            page.element("li", words.text(problem.in(Language.ZH), problem.in(Language.EN))).line();
        }
        page.close().close().line();
    }

    @Override
    public void close() throws IOException {
        page.open("footer").element("p", words.text("标记：✗ 不符　≈ 勉强相符　? 无法判断　∼ 舍入相符；上标数字指向勾稽结果中的同号条目。",
                "Marks: ✗ broken, ≈ strained, ? incomplete, ∼ rounded; a raised number leads to its finding."))
                .close().close().close().line();
        page.flush();
    }
}
