package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.sheet.SheetCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a number shows under a spreadsheet's number format (数字格式): {@code 704.6} under {@code #,##0.00} is 704.60. */
public final class NumberFormat {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int MAX_DAY = 2_958_465;           // the end of year 9999
    private static final int DIGITS = 15;                   // what a spreadsheet keeps of a number
    private static final String SCALES = "百千万亿";

    private final List<Section> sections;

    private NumberFormat(List<Section> sections) {
        this.sections = sections;
    }

    /** One part of a format: for positive, for negative numbers, for zero. */
    private record Section(boolean general, boolean date, boolean percent, boolean grouped, int least, int most,
            int thousands, boolean hasDigits, String literal) {
    }

    /** Returns the format of that code, such as {@code #,##0.00}. */
    public static NumberFormat of(String format) {
        List<Section> sections = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= format.length(); i++) {
            char c = i < format.length() ? format.charAt(i) : ';';
            quoted ^= c == '"';
            if (i == format.length() || c == ';' && !quoted) {
                sections.add(section(format.substring(start, i)));
                start = i + 1;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            }
        }
        return new NumberFormat(sections);
    }

    private static Section section(String format) {
        StringBuilder literal = new StringBuilder();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            int end = c == '"' ? format.indexOf('"', i + 1) : c == '[' ? format.indexOf(']', i) : -1;
            if (end >= 0) {
                literal.append(c == '"' ? format.substring(i + 1, end) : "");
                i = end;
            } else if (c == '\\' || c == '!') {
                literal.append(i + 1 < format.length() ? format.charAt(i + 1) : ' ');
                i++;
            } else if (c == '_' || c == '*') {
                i++;
            } else if (Character.isIdeographic(c) || c == '-' && code.indexOf("0") < 0) {
                literal.append(c);
            } else {
                code.append(c);
            }
        }
        return section(code.toString(), literal.toString().strip());
    }

    private static Section section(String code, String literal) {
        String plain = code.strip();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : plain.substring(point + 1);
        int last = Math.max(plain.lastIndexOf('0'), Math.max(plain.lastIndexOf('#'), plain.lastIndexOf('?')));
        int thousands = (int) plain.substring(last + 1).chars().filter(c -> c == ',').count();
        String lower = plain.toLowerCase(java.util.Locale.ROOT);
        boolean general = lower.startsWith("general") || lower.equals("@");
        boolean date = !general && lower.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0);
        boolean grouped = last >= 0 && whole.substring(0, Math.min(whole.length(), last + 1)).indexOf(',') >= 0;
        return new Section(general, date, plain.indexOf('%') >= 0, grouped, count(decimals, "0"),
                count(decimals, "0#?"), thousands, count(plain, "0#") > 0, literal);
    }

    private static int count(String text, String signs) {
        return (int) text.chars().filter(c -> signs.indexOf(c) >= 0).count();
    }

    /** The number without the noise of binary fractions. */
    public static BigDecimal shortest(String raw) {
        BigDecimal exact = new BigDecimal(raw.strip());
        double binary = exact.doubleValue();
        if (exact.precision() <= DIGITS || Double.isInfinite(binary)) {
            return exact;
        }
        BigDecimal shortest = new BigDecimal(Double.toString(binary));
        BigDecimal kept = shortest.round(new java.math.MathContext(DIGITS, RoundingMode.HALF_UP));
        return kept.doubleValue() == binary || shortest.precision() > DIGITS + 1 ? kept : shortest;
    }

    /** What the cell shows. */
    public String print(BigDecimal value) {
        int index = value.signum() < 0 && sections.size() > 1 ? 1 : value.signum() == 0 && sections.size() > 2 ? 2 : 0;
        Section section = sections.get(index);
        if (section.general()) {
            return plain(value);
        }
        if (section.date()) {
            return date(value);
        }
        return section.hasDigits() ? digits(value, section) : section.literal();
    }

    private static String plain(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    private static String date(BigDecimal value) {
        boolean valid = value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(MAX_DAY)) <= 0;
        return valid ? EPOCH.plusDays(value.longValue()).toString() : plain(value);
    }

    private static String digits(BigDecimal value, Section section) {
        BigDecimal shown = value.scaleByPowerOfTen((section.percent() ? 2 : 0) - 3 * section.thousands())
                .setScale(section.most(), RoundingMode.HALF_UP);
        while (shown.scale() > section.least() && shown.remainder(BigDecimal.ONE.movePointLeft(shown.scale() - 1))
                .signum() == 0) {
            shown = shown.setScale(shown.scale() - 1, RoundingMode.UNNECESSARY);
        }
        String text = section.grouped() ? SheetCell.grouped(shown.toPlainString()) : shown.toPlainString();
        boolean scaled = section.literal().chars().anyMatch(c -> SCALES.indexOf(c) >= 0);
        return text + (section.percent() ? "%" : "") + (scaled ? section.literal() : "");
    }
}
