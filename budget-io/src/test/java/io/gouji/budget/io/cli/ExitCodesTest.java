package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.SmallDocuments;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line of the README's table of exit codes, each by the command as a process. */
class ExitCodesTest {

    private static final String OWN =
            "own: EXPENDITURE:合计:合计 = EXPENDITURE:206:基本支出 + EXPENDITURE:206:项目支出";
    private static final String BEGIN = "<!-- exit codes -->";
    private static final String END = "<!-- /exit codes -->";

    @TempDir
    private Path folder;

    @Test
    void areThoseOfTheReadme() throws Exception {
        Map<String, Integer> told = told();
        Map<String, List<String>> commands = commands();
        assertEquals(List.copyOf(told.keySet()), List.copyOf(commands.keySet()));
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, List<String>> each : commands.entrySet()) {
            boolean full = each.getKey().contains("standard output");
            int code = run(full ? new File("/dev/full") : folder.resolve("out").toFile(), each.getValue());
            if (code != told.get(each.getKey())) {
                wrong.add(each.getKey() + " ended with " + code + ": "
                        + Files.readString(folder.resolve("err")).lines().findFirst().orElse(""));
            }
        }
        assertEquals(List.of(), wrong);
        assertFalse(Files.exists(folder.resolve("no.json")));
        assertTrue(Files.exists(folder.resolve("bad.json")));
    }

    private static Map<String, Integer> told() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        Map<String, Integer> told = new LinkedHashMap<>();
        readme.substring(readme.indexOf(BEGIN), readme.indexOf(END)).lines().filter(line -> line.matches("\\| \\d .*"))
                .map(line -> line.split("\\|")).forEach(cells -> told.put(cells[2].strip(),
                        Integer.parseInt(cells[1].strip())));
        return told;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Map<String, List<String>> commands() throws Exception {
        String good = file("good.txt", SmallDocuments.text("3.00"));
        String bad = file("bad.txt", SmallDocuments.text("9.00"));
        String unplaced = file("unplaced.txt", SmallDocuments.text("3.00\t7.00"));
        run(folder.resolve("out").toFile(), List.of("convert", good, folder.resolve("good.json").toString()));
        String json = Files.readString(folder.resolve("good.json"));
        String cut = file("cut.json", json.substring(0, json.length() * 9 / 10));
        String certificate = folder.resolve("c.json").toString();
        run(folder.resolve("out").toFile(), List.of("check", "--certificate", certificate, good));
        String changed = file("changed.json", Files.readString(Path.of(certificate)).replaceFirst("\"3.00\"",
                "\"4.00\""));
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("`check`: nothing is broken", List.of("check", good));
        commands.put("`check`: something is broken", List.of("check", bad));
        commands.put("`check`: the figures cannot all be true, even if some findings are waived",
                List.of("check", "--waivers", waivers(bad, 1), bad));
        commands.put("`check --waivers`: the figures cannot all be true, for findings alone that are all waived",
                List.of("check", "--waivers", waivers(bad, Integer.MAX_VALUE), bad));
        commands.put("`check --strict`: something is strained or cannot be judged",
                List.of("check", "--strict", good));
        commands.put("`check --strict`: numbers of the input were not placed", List.of("check", "--strict", unplaced));
        commands.put("`check`: the input was not read to its end", List.of("check", cut));
        commands.put("`check --partial`: the input was not read to its end", List.of("check", "--partial", cut));
        commands.put("`check`: there is no such file", List.of("check", folder.resolve("none.txt").toString()));
        commands.put("`check -o`: the output is the input", List.of("check", "-o", good, good));
        commands.put("`check`: standard output cannot be written", List.of("check", good));
        commands.put("`convert`: written, whatever its figures say",
                List.of("convert", bad, folder.resolve("bad.json").toString()));
        commands.put("`convert --strict`: written, and its figures contradict each other",
                List.of("convert", "--strict", bad, folder.resolve("strict.json").toString()));
        commands.put("`convert`: the input was not read to its end, and nothing is written",
                List.of("convert", cut, folder.resolve("no.json").toString()));
        commands.put("`convert --partial`: written as far as the input was read",
                List.of("convert", "--partial", cut, folder.resolve("partial.json").toString()));
        Files.createDirectories(folder.resolve("many"));
        Files.copy(Path.of(good), folder.resolve("many/good.txt"));
        Files.writeString(folder.resolve("many/none.txt"), "no table");
        commands.put("`convert FOLDER`: a document was not read; the others are written",
                List.of("convert", folder.resolve("many").toString(), folder.resolve("city.csv").toString()));
        commands.put("`verify CERT`: it proves what it states, of an unknown document", List.of("verify", certificate));
        commands.put("`verify CERT FILE`: proven of the file", List.of("verify", certificate, good));
        String own = folder.resolve("own.json").toString();
        run(folder.resolve("out").toFile(), List.of("check", "--relation", OWN, "--certificate", own, good));
        commands.put("`verify --relation CERT FILE`: proven of the file and the relation",
                List.of("verify", "--relation", OWN, own, good));
        commands.put("`verify CERT FILE`: it was checked by a relation that is not said",
                List.of("verify", own, good));
        commands.put("`verify CERT FILE`: the file says something else", List.of("verify", certificate, bad));
        commands.put("`verify CERT FILE`: the certificate was changed", List.of("verify", changed, good));
        commands.put("`verify CERT FILE`: the file was not read to its end", List.of("verify", certificate, cut));
        commands.put("any: wrong usage", List.of("check", "--no-such-option", good));
        return commands;
    }

    /** Waives so many findings; of the first alone nobody could be told that a contradiction rests on it. */
    private String waivers(String bad, int most) throws Exception {
        run(folder.resolve("found.jsonl").toFile(), List.of("check", "--format", "jsonl", bad));
        String found = Files.readString(folder.resolve("found.jsonl"));
        String lines = Pattern.compile("\\{\"id\":\"([^\"]+)\"").matcher(found).results().limit(most)
                .map(id -> id.group(1) + "\taccepted\n").collect(Collectors.joining());
        return file("waivers" + most + ".tsv", lines);
    }

    private int run(File out, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectOutput(out).redirectError(folder.resolve("err").toFile()).start()
                .waitFor();
    }
}
