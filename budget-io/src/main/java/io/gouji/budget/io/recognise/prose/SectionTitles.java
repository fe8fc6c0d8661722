package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.label.Labels;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Panel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which panel of a form of prose a heading starts (章节标题): by its whole text first, then without year and office, then
 * by the words that tell what it is about.
 */
final class SectionTitles {

    private static final List<String> NOTHING = List.of("其他重要事项", "情况", "说明", "关于", "安排", "总体", "部门", "单位", "编制", "具体",
            "本级", "的", "数", "公开", "及", "年初", "当年");
    private static final List<List<String>> SAME = List.of(List.of("收入支出", "收支"), List.of("收入、支出", "收支"),
            List.of("财政拨款预算", "财政拨款"), List.of("一般公共预算财政拨款", "一般公共预算"), List.of("一般公共预算拨款", "一般公共预算"),
            List.of("政府性基金预算财政拨款", "政府性基金"), List.of("政府性基金预算", "政府性基金"), List.of("国有资本经营预算财政拨款", "国有资本经营"),
            List.of("国有资本经营预算", "国有资本经营"), List.of("一般公共预算", "一般公共"), List.of("预算", ""), List.of("决算", ""),
            List.of("使用", ""), List.of("占用", "占有"));
    private static final List<String> ALONE = List.of("三公", "机关运行", "政府采购", "购买服务", "国有资产");
    private static final String SENTENCE = "。,;:";
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}年(?:度)?");

    private final Form form;
    private final String department;
    private final Map<String, Integer> exact;
    private final Map<String, Integer> undated;
    private final Map<String, Integer> worded;

    private SectionTitles(SectionTitles same, String department) {
        this.form = same.form;
        this.department = department;
        this.exact = same.exact;
        this.undated = same.undated;
        this.worded = same.worded;
    }

    private SectionTitles(Form form, String department) {
        this.form = form;
        this.department = department;
        this.exact = new HashMap<>();
        this.undated = new HashMap<>();
        this.worded = new HashMap<>();
        List<Panel> panels = form.panels();
        for (int panel = 0; panel < panels.size(); panel++) {
            for (String name : panels.get(panel).names()) {
                exact.putIfAbsent(Labels.key(name), panel);
                undated.putIfAbsent(undated(Labels.key(name)), panel);
                int own = panel;
                worded.merge(words(undated(Labels.key(name))), panel, (one, two) -> one == own ? one : -1);
            }
        }
        List.of(exact, undated, worded).forEach(titles -> titles.remove(""));
    }

    /** Returns the titles of a form in a document of an office that none of them names. */
    static SectionTitles of(Form form) {
        return new SectionTitles(form, "");
    }

    /** Returns the titles in a document of that office: the same, unless they name it. */
    SectionTitles in(String office) {
        String name = Labels.key(office);
        boolean named = name.length() > 1 && exact.keySet().stream().anyMatch(title -> title.contains(name));
        return named ? new SectionTitles(form, name) : new SectionTitles(this, name);
    }

    /** The panels that start somewhere, each with its heading's index; the contents come before, so the last counts. */
    Map<Integer, Integer> starts(List<ProseLine> lines) {
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, Integer> bare = new HashMap<>();
        Map<Integer, Integer> about = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).mayBeTitle()) {
                Title title = title(lines.get(i));
                put(starts, exact.get(title.key), i);
                put(bare, undated.get(title.bare), i);
                put(about, worded.get(title.about), i);
            }
        }
        bare.forEach(starts::putIfAbsent);
        about.forEach(starts::putIfAbsent);
        return starts;
    }

    private static void put(Map<Integer, Integer> starts, @Nullable Integer panel, int line) {
        if (panel != null && panel >= 0) {
            starts.put(panel, line);
        }
    }

    /** A line as a heading: as it is, without year and office, and what it is about. */
    private record Title(String key, String bare, String about) {
    }

    private Title title(ProseLine line) {
        String key = Labels.withoutOrdinal(Labels.key(line.text()));
        String bare = isSentence(key) ? "" : undated(key);
        return new Title(key, bare, bare.isEmpty() ? "" : words(bare));
    }

    /** The panel that a line is the heading of. */
    Optional<Integer> panel(ProseLine line) {
        if (!line.mayBeTitle()) {
            return Optional.empty();
        }
        Title title = title(line);
        Integer panel = exact.get(title.key);
        panel = panel != null ? panel : undated.get(title.bare);
        panel = panel != null ? panel : worded.get(title.about);
        return Optional.ofNullable(panel).filter(found -> found >= 0);
    }

    private static boolean isSentence(String key) {
        return key.chars().anyMatch(c -> SENTENCE.indexOf(c) >= 0);
    }

    private String undated(String key) {
        String rest = department.length() > 1 ? key.replace(department, "") : key;
        String bare = rest.indexOf('年') < 0 ? rest : YEAR.matcher(rest).replaceAll("");
        return (bare.startsWith("关于") ? bare.substring(2) : bare).replace("的", "");
    }

    /** What a bare heading is about: without the words that every heading has, one way of saying each thing. */
    private static String words(String bare) {
        String rest = bare;
        for (String word : NOTHING) {
            rest = rest.replace(word, "");
        }
        for (List<String> same : SAME) {
            rest = rest.replace(same.get(0), same.get(1));
        }
        for (String word : ALONE) {
            boolean alone = rest.contains(word) && rest.length() <= word.length() + 8;
            rest = alone ? word : rest;
        }
        return rest;
    }
}
