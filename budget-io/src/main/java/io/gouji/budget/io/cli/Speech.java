package io.gouji.budget.io.cli;

import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template.DeclarationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** In which language the command speaks (语言), and how its help and its failures are said in it. */
final class Speech {

    private static final String OPTION = "--lang";
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private Speech() {
    }

    /** The language of the system. */
    static Language byLocale() {
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()) ? Language.ZH : Language.EN;
    }

    /** The language of a command line, also of one that cannot be understood. */
    static Language of(String[] args) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith(OPTION + "=") ? args[i].substring(OPTION.length() + 1)
                    : args[i].equals(OPTION) && i + 1 < args.length ? args[i + 1] : "";
            for (Language language : Language.values()) {
                if (language.name().equalsIgnoreCase(value)) {
                    return language;
                }
            }
        }
        return byLocale();
    }

    /** Lets the help of the command and of all below it be said in that language. */
    static void teach(CommandLine line, Language language) {
        if (language == Language.ZH) {
            line.setResourceBundle(chinese());
            line.setUsageHelpWidth(UsageText.WIDTH);
            line.getCommandSpec().usageMessage().synopsisSubcommandLabel("[命令]");
        }
    }

    static ResourceBundle chinese() {
        try (InputStream in = Speech.class.getResourceAsStream("help_zh.properties")) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** A budget in few words: its department and year, and how much it holds. */
    static String of(DepartmentBudget budget, Language language) {
        return language == Language.EN ? budget.toString() : budget.department() + " "
                + (budget.year().isPresent() ? budget.year().getAsInt() + " " : "") + "（" + budget.tables().size()
                + " 张表，" + budget.cells().size() + " 个数）";
    }

    /** What the user probably meant by a word that is not known where it stands. */
    static Optional<String> meant(Throwable failure, Language language) {
        List<String> near = failure instanceof UnmatchedArgumentException unknown ? unknown.getSuggestions()
                : (failure instanceof ParameterException usage ? UsageFault.of(usage, List.of()).flatMap(Stop::meant)
                : failure instanceof Stop stop ? stop.meant()
                : Stop.meant(String.valueOf(failure.getMessage()))).stream().toList();
        return near.isEmpty() ? Optional.empty() : Optional.of((language == Language.ZH ? "是否想用：" : "Did you mean: ")
                + String.join(language == Language.ZH ? "、" : ", ", near));
    }

    /** Where all is listed that a failure speaks of. */
    static Optional<String> lists(Throwable failure, Language language) {
        return String.valueOf(failure.getMessage()).startsWith("Rule must be the id of a rule")
                ? Optional.of(Stop.of("See '{}' for all of them.", "budget rules").in(language)) : Optional.empty();
    }

    /** What a library says, in that language; in English where there is no Chinese for it. */
    static String fault(String english, Language language) {
        String told = Stop.told(english, language);
        return language == Language.EN ? told : QUOTED.matcher(told).replaceAll("“$1”");
    }

    /** A mistake of a declaration in that language. */
    static String fault(DeclarationException.Fault fault, Language language) {
        if (language == Language.EN) {
            return fault.toString();
        }
        String message = fault(fault.message(), language);
        return fault.line() == 0 ? message : "表样声明第 " + fault.line() + " 行第 " + fault.column() + " 列（"
                + fault.statement() + "）：" + message;
    }
}
