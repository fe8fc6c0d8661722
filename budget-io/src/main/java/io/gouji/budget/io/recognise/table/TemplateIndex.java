package io.gouji.budget.io.recognise.table;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.label.Labels;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The titles and headings of a template as they are compared, worked out once. */
public final class TemplateIndex {

    private static final int MAX_TITLE = 150;
    private static final int MAX_NUMBER = 14;
    private static final String NUMBERING = "一二三四五六七八九十廿卅百零〇附公开件预决算表第-—–~.,、:()";
    private static final int MAX_NAME = 40;
    private static final String ORGANS = "局委办院会部厅心校镇乡道区市县站所馆队处园司社团场";
    private static final String SIGNS = "。;,:?!";
    private static final Pattern DATE = Pattern.compile("\\((?:(?:19|20)[0-9]{2}年?度?|公开?[表0-9-]+)\\)");
    private static final String[] AGAIN = {"(续)", "(续表)", "续表", "(续一)", "(续二)"};

    private final Template template;
    private final List<FormIndex> forms = new ArrayList<>();
    private final Map<String, FormIndex> titles = new HashMap<>();
    private final OptionalInt year;
    private final boolean dated;
    private volatile TemplateIndex last = this;         // by the year asked for last, most documents being of one year

    public TemplateIndex(Template template) {
        this(template, Form.Kind.MONEY);
    }

    /** The titles of the forms of one kind. */
    public TemplateIndex(Template template, Form.Kind kind) {
        this(template, kind, OptionalInt.empty());
    }

    private TemplateIndex(Template template, Form.Kind kind, OptionalInt year) {
        this.template = template;
        this.year = year;
        for (Form form : template.forms(kind)) {
            FormIndex index = new FormIndex(form, year);
            forms.add(index);
            form.titles(year).forEach(title -> titles.putIfAbsent(Labels.key(title), index));
        }
        dated = forms.stream().map(FormIndex::form).anyMatch(Form::isDated);
    }

    /** Returns the index for a document of money tables, whose year is asked for only if names tell a year by it. */
    public TemplateIndex in(Supplier<OptionalInt> year) {
        return dated ? in(year.get()) : this;
    }

    private TemplateIndex in(OptionalInt wanted) {
        TemplateIndex known = last;
        if (!known.year.equals(wanted)) {
            known = new TemplateIndex(template, Form.Kind.MONEY, wanted);
            last = known;
        }
        return known;
    }

    public Template template() {
        return template;
    }

    public List<FormIndex> forms() {
        return forms;
    }

    /** The form that the name of a sheet numbers: 3, 表3, 附表5-1. */
    public Optional<FormIndex> ofNumber(String sheet) {
        String number = Labels.key(sheet).replaceFirst("^(?:附|公开|预算)?表?0?", "");
        return forms.stream().filter(each -> each.form().number().equals(number)).findFirst();
    }

    public List<String> formTitles() {
        return template.forms(Form.Kind.MONEY).stream().map(Form::title).toList();
    }

    /** The form that the line is a title of: 表 5-1. 一般公共预算支出表(分功能科目), 2024年部门收支总表, 表一 收支总表. */
    public Optional<FormIndex> titled(String line) {
        if (line.length() > MAX_TITLE || line.indexOf('\t') >= 0 || line.indexOf('表') < 0) {
            return Optional.empty();
        }
        String key = withoutUnit(Labels.key(line));
        if (key.isEmpty() || key.charAt(0) == '-' || key.charAt(0) == '·' || key.charAt(0) == '•') {
            return Optional.empty();
        }
        for (String title : candidates(withoutAgain(key))) {
            FormIndex form = numbered(title);
            if (form != null) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The form of that title that the next table is, after so many: a template may declare one title several times. */
    FormIndex next(FormIndex form, int before) {
        List<FormIndex> alike = forms.stream().filter(each -> each.form().title().equals(form.form().title())).toList();
        return alike.isEmpty() ? form : alike.get(Math.min(before, alike.size() - 1));
    }

    /** Whether the title says that its table goes on from the page before. */
    public static boolean isContinued(String line) {
        String key = withoutUnit(Labels.key(line));
        return !withoutAgain(key).equals(key);
    }

    private static List<String> candidates(String printed) {
        String key = withoutDate(printed);
        List<String> candidates = new ArrayList<>(List.of(printed, key));
        int year = key.indexOf('年');
        boolean digits = year >= 4 && Chars.areDigits(key.substring(year - 4, year));
        if (digits) {
            String rest = key.substring(year + 1);
            candidates.add(rest.startsWith("度") ? rest.substring(1) : rest);
        }
        for (int at = 2; at < Math.min(key.length(), MAX_NAME) && SIGNS.indexOf(key.charAt(at - 1)) < 0; at++) {
            if (ORGANS.indexOf(key.charAt(at - 1)) >= 0) {
                candidates.add(key.substring(at));      // behind the name of whose table it is
            }
        }
        return candidates;
    }

    /** Without a year or a number in brackets behind the title: 部门收支总表(2024年度). */
    private static String withoutDate(String key) {
        int open = key.endsWith(")") ? key.lastIndexOf('(') : -1;
        return open > 0 && DATE.matcher(key.substring(open)).matches() ? key.substring(0, open) : key;
    }

    /** The title, or the title behind its number. */
    private @Nullable FormIndex numbered(String title) {
        for (int start = 0; start < title.length() && start <= MAX_NUMBER; start++) {
            FormIndex form = titles.get(title.substring(start));
            char c = title.charAt(start);
            if (form != null || !Chars.isDigit(c) && NUMBERING.indexOf(c) < 0) {
                return form;
            }
        }
        return null;
    }

    private static String withoutUnit(String key) {
        int unit = key.indexOf("单位:");
        if (unit < 0) {
            return key;
        }
        int end = unit;
        end -= end >= 2 && (key.startsWith("金额", end - 2) || key.startsWith("资金", end - 2)) ? 2 : 0;
        return key.substring(0, end > 0 && key.charAt(end - 1) == '(' ? end - 1 : end);
    }

    private static String withoutAgain(String key) {
        for (String again : AGAIN) {
            if (key.endsWith(again)) {
                return key.substring(0, key.length() - again.length());
            }
        }
        return key;
    }
}
