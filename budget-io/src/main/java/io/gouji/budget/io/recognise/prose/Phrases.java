package io.gouji.budget.io.recognise.prose;

import io.gouji.budget.label.Labels;
import io.gouji.budget.prose.Numeral;
import io.gouji.budget.prose.Sentence;
import java.util.List;
import java.util.stream.Stream;

/** The words of speech around terms and numbers, as data (文字用语). */
final class Phrases {

    /** Words between a term and its number that say nothing of their own, longer ones before their endings. */
    static final List<String> FILLERS = List.of("预算安排数", "预算安排", "预算数", "类科目", "分别", "共计", "合计", "总计", "总额", "预算", "安排",
            "支出", "资金", "科目", "项目", "经费", "金额", "共有", "年初", "当年", "全年", "本年", "年度", "(类)", "(款)", "(项)", "共", "计", "为",
            "是", "约", "的", "达", "数", "有", "类", "均", "各", ":", ",");
    /** What an amount is of, behind its term: its time is told apart from it. */
    static final List<String> PHASES = List.of("预算执行数", "执行数", "执行", "决算数", "决算");
    /** What joins terms that are told in one number. */
    static final List<String> JOINTS = List.of("和", "及", "与", "、");
    /** What says of a section's amounts that they are of its own fund. */
    static final List<String> FUNDED = List.of("财政拨款", "财政拨款的", "拨款安排的", "财政拨款开支的",
            "一般公共预算", "一般公共预算拨款");
    /** What may stand right before a term: it does not start amid another. */
    static final List<String> LEADS = List.of("年", "年度", "其中", "当年", "本年", "全年", "年初", "本单位", "本部门", "我单位", "我部门", "部门",
            "单位", "安排", "用于", "包括", "和", "及", "与", "、", ",", ":", "。", ";", ")", "(", ".", "共有", "共", "有", "个", "一是",
            "二是", "三是", "四是", "所属", "中", "增加", "减少", "比", "较", "占", "拟采购", "政府", "街道", "机关", "本级", "整体");
    /** What the names of offices end in. */
    static final List<String> OFFICES = List.of("局", "委", "委员会", "会", "院", "处", "所", "中心", "办", "办公室", "部", "校", "学校",
            "馆", "站", "队", "大队", "园", "厅", "社", "联", "协", "团委", "法院", "检察院", "学院", "医院");
    static final List<String> MORE = List.of("增加", "增长", "上升", "提高", "增多", "增幅", "增长率", "多", "增");
    static final List<String> LESS = List.of("减少", "下降", "降低", "压减", "减幅", "降幅", "少", "降", "减");
    static final List<String> AFTER_DIRECTION = List.of("了", "约", "为", "达", "额", "数", "率", "比例", "幅度", ":");
    static final List<String> CAUSES = List.of("原因", "主要是", "由于", "因为", "主要用于", "用于");
    static final List<String> LEVELS = List.of("类", "款", "项");

    private Phrases() {
    }

    /** Returns the direction in which words that end so tell a change: 1, -1, or 0 for none. */
    static int direction(String words) {
        String rest = words;
        boolean more = true;
        while (more) {
            String end = rest;
            if (MORE.stream().anyMatch(end::endsWith)) {
                return 1;
            }
            if (LESS.stream().anyMatch(end::endsWith)) {
                return -1;
            }
            int length = AFTER_DIRECTION.stream().filter(end::endsWith).mapToInt(String::length).max().orElse(0);
            rest = end.substring(0, end.length() - length);
            more = length > 0;
        }
        return 0;
    }

    /** Returns true if the sentence begins with an ordinal, and so with what it is about. */
    static boolean startsItem(Sentence sentence) {
        String text = sentence.text();
        List<Numeral> numerals = sentence.numerals();
        boolean counted = !numerals.isEmpty() && numerals.get(0).start() <= 1
                && numerals.get(0).kind() == Numeral.Kind.IDENTIFIER && !text.startsWith("年", numerals.get(0).end());
        return counted || Labels.withoutOrdinal(text).length() < text.length();
    }

    /** Returns a sentence without the mark that ends it. */
    static String withoutEnd(String text) {
        boolean ended = !text.isEmpty() && "。;!?".indexOf(text.charAt(text.length() - 1)) >= 0;
        return ended ? text.substring(0, text.length() - 1) : text;
    }

    /** Returns the words without the direction at their end. */
    static String withoutDirection(String words) {
        String rest = words;
        boolean more = true;
        while (more) {
            String end = rest;
            int length = Stream.of(MORE, LESS, AFTER_DIRECTION).flatMap(List::stream)
                    .filter(end::endsWith).mapToInt(String::length).max().orElse(0);
            rest = end.substring(0, end.length() - length);
            more = length > 0;
        }
        return rest;
    }
}
