package io.gouji.budget.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A text with the habits of other offices in some of its tables: form numbers, titles behind a name and before a year,
 * the owner's name and a date above the table, blanks for zeros, rows of zeros left out, trailing zeros dropped, and
 * columns and rows of numbers (行次, 栏次).
 */
final class RegionalText {

    private static final int TENTH = Integer.getInteger("regional.tenth", 10);

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> table = new ArrayList<>();
    private boolean other;

    private RegionalText(Random random) {
        this.random = random;
    }

    static String of(String text, Random random) {
        RegionalText regional = new RegionalText(random);
        text.lines().forEach(regional::line);
        regional.table();
        return regional.text.toString();
    }

    private void line(String line) {
        if (line.indexOf('\t') >= 0) {
            table.add(line);
            return;
        }
        table();
        if (line.startsWith("表 ")) {
            other = random.nextInt(TENTH) == 0;
            text.append(other ? title(line) : line + "\n");
        } else {
            text.append(other && line.startsWith("单位：") && random.nextBoolean() ? "部门：某某局\n2024年3月15日\n" : "")
                    .append(line).append('\n');
        }
    }

    private String title(String line) {
        String name = line.substring(line.indexOf(' ', 2) + 1);
        return switch (random.nextInt(4)) {
            case 0 -> "公开0" + (1 + random.nextInt(9)) + "表\n" + name + "\n";
            case 1 -> "某某局2024年" + name + "\n";
            case 2 -> "某某局" + name + "（2024年度）\n";
            default -> line + "\n";
        };
    }

    private void table() {
        if (!table.isEmpty()) {
            List<String> lines = other ? changed(new ArrayList<>(table)) : table;
            lines.forEach(line -> text.append(line).append('\n'));
            table.clear();
        }
    }

    private List<String> changed(List<String> lines) {
        if (random.nextBoolean()) {
            lines.removeIf(RegionalText::isOfNothing);
        }
        boolean blanks = random.nextBoolean();
        boolean drops = random.nextBoolean();
        lines.replaceAll(line -> cells(line, blanks, drops));
        int first = 0;
        while (first < lines.size() && !hasFigure(lines.get(first))) {
            first++;
        }
        if (random.nextBoolean()) {
            number(lines, first);
        }
        if (random.nextBoolean() && first > 0 && first < lines.size()) {
            int columns = lines.get(first).split("\t", -1).length;
            StringBuilder numbers = new StringBuilder("栏次");
            for (int i = 1; i < columns; i++) {
                numbers.append('\t').append(i);
            }
            lines.add(first, numbers.toString());
        }
        return lines;
    }

    /** 行次 behind the first column. */
    private static void number(List<String> lines, int first) {
        for (int i = 0; i < lines.size(); i++) {
            String own = i == 0 ? "行次" : i < first ? "" : String.valueOf(i - first + 1);
            lines.set(i, lines.get(i).replaceFirst("\t", "\t" + own + "\t"));
        }
    }

    private static boolean hasFigure(String line) {
        return line.matches(".*\\t-?[0-9][0-9,]*(\\.[0-9]+)?(\\t.*)?") || line.matches(".*\\t\\t.*") && line.contains("合计\t\t");
    }

    private static boolean isOfNothing(String line) {
        List<String> figures = Arrays.stream(line.split("\t", -1)).filter(cell -> cell.matches("-?[0-9,]+\\.[0-9]+")).toList();
        return !figures.isEmpty() && figures.stream().allMatch("0.00"::equals) && !line.contains("计") && !line.contains("结转");
    }

    private static String cells(String line, boolean blanks, boolean drops) {
        return String.join("\t", Arrays.stream(line.split("\t", -1)).map(cell -> {
            String plain = blanks && cell.equals("0.00") ? "" : cell;
            return drops && plain.matches("-?[0-9,]+\\.[0-9]*0") ? plain.replaceFirst("\\.?0+$", "") : plain;
        }).toList());
    }
}
