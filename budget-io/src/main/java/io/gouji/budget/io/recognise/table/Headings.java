package io.gouji.budget.io.recognise.table;

import io.gouji.budget.lexicon.Lexicon;
import io.gouji.budget.lexicon.Mark;
import io.gouji.budget.lexicon.Reading;
import io.gouji.budget.lexicon.WordPlace;
import java.util.Set;

/** The headings of columns that hold no figures: codes, names and units. */
final class Headings {

    private static final Set<String> NAMES = Set.of("项目", "收入", "支出", "科目", "单位", "部门", "收入项目", "支出项目",
            "预算单位", "部门(单位)", "部门预算支出经济分类科目", "用途", "内容");
    private static final Set<String> CODES = Set.of("类", "款", "项", "编码", "代码", "编号");
    private static final Set<String> OWNERS = Set.of("项目单位", "项目实施单位", "项目承担单位", "实施单位");
    private static final Set<String> IGNORED = Set.of("序号", "行次", "栏次", "备注", "说明");

    private Headings() {
    }

    static boolean isLabel(String key) {
        return isPlainlyCode(key) || isPlainlyName(key) || isOwner(key) || IGNORED.contains(key)
                || isSaid(key, Mark.CODE, Mark.NAME, Mark.IGNORED);
    }

    static boolean isCode(String key) {
        return isPlainlyCode(key) || isSaid(key, Mark.CODE);
    }

    private static boolean isPlainlyCode(String key) {
        String plain = plain(key);
        return CODES.contains(plain) || plain.endsWith("编码") || plain.endsWith("代码") || plain.endsWith("编号");
    }

    /** Returns true if the column holds codes of units, which items of classifications may have beside their own. */
    static boolean isUnitCode(String key) {
        return isCode(key) && (key.startsWith("单位") || key.startsWith("部门") || key.startsWith("预算单位"));
    }

    static boolean isName(String key) {
        return isPlainlyName(key) || isSaid(key, Mark.NAME);
    }

    private static boolean isPlainlyName(String key) {
        String plain = plain(key);
        return NAMES.contains(key) || NAMES.contains(plain) || plain.endsWith("名称") || plain.endsWith("科目")
                || plain.endsWith("分类");
    }

    static boolean isOwner(String key) {
        return OWNERS.contains(key);
    }

    static boolean isIgnored(String key) {
        return IGNORED.contains(key) || isSaid(key, Mark.IGNORED);
    }

    private static boolean isSaid(String key, Mark... marks) {
        Reading reading = Lexicon.standard().read(key, WordPlace.HEADING);
        for (Mark mark : marks) {
            if (reading.isUnderstood() && reading.is(mark)) {
                return true;
            }
        }
        return false;
    }

    /** The last part of a path of headings. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Without a remark in brackets: 项目(按功能分类). */
    private static String plain(String key) {
        int bracket = key.endsWith(")") ? key.lastIndexOf('(') : -1;
        return bracket > 0 ? key.substring(0, bracket) : key;
    }
}
