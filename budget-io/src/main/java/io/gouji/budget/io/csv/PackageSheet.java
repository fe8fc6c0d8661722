package io.gouji.budget.io.csv;

import io.gouji.budget.io.json.PackageJson.Field;
import io.gouji.budget.io.json.PackageJson.Resource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The files of a package beside the tables, and their columns: {@code name type columnType title}. */
enum PackageSheet {
    TABLES("公开表",
            "form string - 表样", "number string - 表号", "title string - 表名", "unit string - 计量单位（空为未印）",
            "line integer - 原文行号", "path string - 文件"),
    FIGURES("金额明细",
            "form string - 表样", "number integer - 表内行序，从一起", "row string - 行", "heading string - 栏目",
            "side string direction 收支", "year integer date:fiscal-year 年度", "phase string phase:id 口径",
            "fund string fin-source:generic:code 资金来源", "vintage string - 资金年度", "use string - 去向",
            "nature string expenditure-type:code 支出性质", "function string - 功能分类科目",
            "function_class string functional-classification:generic:level1:code 类",
            "function_section string functional-classification:generic:level2:code 款",
            "function_item string functional-classification:generic:level3:code 项",
            "economic string - 经济分类科目",
            "economic_class string economic-classification:generic:level1:code 类",
            "economic_section string economic-classification:generic:level2:code 款",
            "unit string administrative-classification:generic:level1:code 预算单位",
            "project string activity:generic:project:code 项目", "code string - 印出编码", "name string - 印出名称",
            "printed string - 印出金额", "amount number value 金额（万元）", "measure string - 计量单位",
            "scale integer - 末位为万元的几位小数", "state string - PRINTED、BLANK（未填）或UNREAD（读不出）",
            "line integer - 原文行号", "column integer - 原文列号"),
    UNREAD("未能识别的行",
            "form string - 表样", "position integer - 表内位置，从零起", "panel integer - 栏区，从零起", "code string - 印出编码",
            "name string - 印出名称", "owner string - 项目单位", "line integer - 原文行号", "reason string - 原因",
            "figure integer - 第几个金额，从一起；零为无", "printed string - 印出金额", "amount number value 金额（万元）",
            "scale integer - 末位为万元的几位小数", "state string - 状态", "column integer - 原文列号"),
    REMARKS("备注", "form string - 表样", "text string - 文字"),
    LISTS("逐条文字",
            "file string - 所属文件", "number integer - 所属记录的序号", "field string - 字段", "text string - 文字");

    private final String title;
    private final List<Field> fields;

    PackageSheet(String title, String... fields) {
        this.title = title;
        this.fields = Arrays.stream(fields).map(PackageSheet::field).toList();
    }

    private static Field field(String text) {
        String[] parts = text.split(" ", 4);
        return new Field(parts[0], parts[1], parts[2].equals("-") ? "" : parts[2], parts[3]);
    }

    String path() {
        return resourceName() + ".csv";
    }

    private String resourceName() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }

    Resource resource() {
        return new Resource(resourceName(), path(), title, fields);
    }
}
