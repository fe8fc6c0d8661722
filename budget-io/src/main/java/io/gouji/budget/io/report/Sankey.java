package io.gouji.budget.io.report;

import io.gouji.budget.io.report.Flows.Flow;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Draws flows as bands between three columns of nodes (桑基图). */
final class Sankey {

    private static final int BAR = 14;
    private static final int TOP = 34;
    private static final int SLOT = 40;             // room for a label of two lines
    private static final double BODY = 340;
    private static final int APART = 325;           // from column to column
    private static final int GAP = 8;
    private static final double WIDE = 14.5;        // a Chinese character of a name
    private static final double NARROW = 8.2;       // a digit of an amount
    private static final int COLOURS = 8;

    private final ReportWords words;
    private final Flows flows;
    private final MoneyUnit unit;
    private final int[] left = new int[3];
    private final int width;
    private final List<Map<String, Node>> columns = new ArrayList<>();
    private final double scale;
    private final BigDecimal whole;
    private double height;

    /** A node with its place, and how much of it is already joined on either side. */
    private static final class Node {
        private final String name;
        private final int colour;
        private BigDecimal amount = BigDecimal.ZERO;
        private double top;
        private double in;
        private double out;

        Node(String name, int colour) {
            this.name = name;
            this.colour = colour;
        }
    }

    /** Flows with their amounts in the unit of the document. */
    Sankey(ReportWords words, Flows flows, MoneyUnit unit) {
        this.words = words;
        this.flows = flows;
        this.unit = unit;
        for (int i = 0; i < left.length; i++) {
            columns.add(new LinkedHashMap<>());
        }
        flows.funds().forEach(flow -> {
            add(0, flow.from(), flow.amount());
            add(1, flow.to(), flow.amount());
        });
        flows.natures().forEach(flow -> add(2, flow.to(), flow.amount()));
        whole = columns.get(0).values().stream().map(node -> node.amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        scale = BODY / whole.doubleValue();
        untangle();
        columns.forEach(column -> height = Math.max(height, stack(column)));
        columns.forEach(this::centre);
        left[0] = labels(0) + GAP;
        left[1] = left[0] + APART;
        left[2] = left[1] + APART;
        width = left[2] + BAR + GAP + labels(2);
    }

    /** The room that the widest label of a column takes. */
    private int labels(int column) {
        return (int) Math.ceil(columns.get(column).values().stream().mapToDouble(node -> Math.max(
                node.name.length() * WIDE, amount(node).length() * NARROW)).max().orElse(0)) + GAP;
    }

    private void add(int column, String name, BigDecimal amount) {
        Map<String, Node> nodes = columns.get(column);
        Node node = nodes.computeIfAbsent(name, each -> new Node(each, nodes.size() % COLOURS));
        node.amount = node.amount.add(amount);
    }

    /** Natures stand where most of their money comes from, so that fewer bands cross. */
    private void untangle() {
        List<String> classes = List.copyOf(columns.get(1).keySet());
        Map<String, Double> middles = new HashMap<>();
        for (Flow flow : flows.natures()) {
            double share = flow.amount().doubleValue() / end(2, flow.to()).amount.doubleValue();
            middles.merge(flow.to(), share * classes.indexOf(flow.from()), Double::sum);
        }
        Map<String, Node> sorted = new LinkedHashMap<>();
        columns.get(2).keySet().stream().sorted(Comparator.comparing(middles::get))
                .forEach(name -> sorted.put(name, columns.get(2).get(name)));
        columns.set(2, sorted);
    }

    private Node end(int column, String name) {
        return Objects.requireNonNull(columns.get(column).get(name));
    }

    /** In the order of the nodes on either side. */
    private List<Flow> natures() {
        List<String> classes = List.copyOf(columns.get(1).keySet());
        List<String> ends = List.copyOf(columns.get(2).keySet());
        return flows.natures().stream().sorted(Comparator.<Flow>comparingInt(flow -> classes.indexOf(flow.from()))
                .thenComparingInt(flow -> ends.indexOf(flow.to()))).toList();
    }

    private double stack(Map<String, Node> column) {
        double at = TOP;
        for (Node node : column.values()) {
            node.top = at;
            at += Math.max(SLOT, height(node) + 12);
        }
        return at;
    }

    private void centre(Map<String, Node> column) {
        double end = column.values().stream().mapToDouble(node -> node.top + Math.max(SLOT, height(node) + 12)).max()
                .orElse(0);
        column.values().forEach(node -> node.top += (height - end) / 2);
    }

    private double height(Node node) {
        return Math.max(2, node.amount.doubleValue() * scale);
    }

    void draw(HtmlMarkup page, String id) throws IOException {
        page.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + width + " "
                + Math.round(height + 8), "role", "img",
                "aria-labelledby", id + "t " + id + "d", "class", "sankey").line();
        page.element("title", words.text("资金流向图", "Where the money goes"), "id", id + "t");
        page.element("desc", description(), "id", id + "d").line();
        String[] heads = {words.text("资金来源", "funds"), words.text("功能分类（类）", "functions"),
                words.text("支出性质", "natures")};
        for (int i = 0; i < heads.length; i++) {
            page.element("text", heads[i], "class", "head", "y", "16", "x", number(i == 0 ? left[0] + BAR : left[i]),
                    "text-anchor", i == 0 ? "end" : "start");
        }
        for (Flow flow : flows.funds()) {
            band(page, end(0, flow.from()), end(1, flow.to()), flow, 0);
        }
        for (Flow flow : natures()) {
            band(page, end(1, flow.from()), end(2, flow.to()), flow, 1);
        }
        for (int i = 0; i < left.length; i++) {
            for (Node node : columns.get(i).values()) {
                node(page, node, i);
            }
        }
        page.close().line();
    }

    private void band(HtmlMarkup page, Node from, Node to, Flow flow, int column) throws IOException {
        double width = Math.max(1, flow.amount().doubleValue() * scale);
        double y1 = from.top + from.out + width / 2;
        double y2 = to.top + to.in + width / 2;
        from.out += width;
        to.in += width;
        int x1 = left[column] + BAR;
        int x2 = left[column + 1];
        int middle = (x1 + x2) / 2;
        String path = "M" + x1 + " " + number(y1) + "C" + middle + " " + number(y1) + " " + middle + " " + number(y2)
                + " " + x2
                + " " + number(y2);
        page.open("path", "d", path, "class", "band s" + (column == 0 ? to : from).colour, "stroke-width",
                number(width))
                .element("title", flow.from() + " → " + flow.to() + "：" + money(flow.amount())).close().line();
    }

    private void node(HtmlMarkup page, Node node, int column) throws IOException {
        page.empty("rect", "x", number(left[column]), "y", number(node.top), "width", number(BAR), "height",
                number(height(node)),
                "class", column == 1 ? "bar s" + node.colour : "bar");
        double x = column == 0 ? left[0] - 8 : left[column] + BAR + 8;
        double y = node.top + Math.max(14, height(node) / 2 - 2);
        page.open("text", "x", number(x), "y", number(y), "text-anchor", column == 0 ? "end" : "start", "class",
                "label", "lang", "zh");
        page.element("tspan", node.name, "class", "name");
        page.element("tspan", amount(node), "x", number(x), "dy", "16", "class",
                "amount");
        page.close().line();
    }

    /** The picture in words. */
    private String description() {
        StringBuilder text = new StringBuilder(words.text("合计 ", "In total ")).append(money(whole));
        for (Map<String, Node> column : columns) {
            text.append("；");
            column.values().forEach(node -> text.append(node.name).append(' ').append(plain(node.amount)).append("（")
                    .append(share(node.amount)).append("） "));
        }
        return text.toString().strip();
    }

    /** The flows as a table, for those who read rather than see. */
    void table(HtmlMarkup page) throws IOException {
        page.open("details", "class", "alternative").element("summary", words.text("以表格列出", "As a table"))
                .open("table").open("thead").open("tr");
        for (String head : List.of(words.text("从", "from"), words.text("到", "to"), unit.chinese())) {
            page.element("th", head, "scope", "col");
        }
        page.close().close().open("tbody");
        List<Flow> all = new ArrayList<>(flows.funds());
        all.addAll(flows.natures());
        for (Flow flow : all) {
            page.open("tr").element("td", flow.from()).element("td", flow.to())
                    .element("td", plain(flow.amount()), "class", "figure")
                    .close().line();
        }
        page.close().close().close().line();
    }

    private String amount(Node node) {
        return plain(node.amount) + " · " + share(node.amount);
    }

    private String share(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP) + "%";
    }

    private String money(BigDecimal amount) {
        return plain(amount) + " " + unit.chinese();
    }

    private String plain(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", unit.number(Money.of(amount)));
    }

    private static String number(double value) {
        return new BigDecimal(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
