package io.gouji.budget.io.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Many files in one input, each under a line {@code -- name --}, so that a fuzzer changes what is in a folder or a
 * workbook and not the checksums of a workbook.
 */
final class Parts {

    private static final String NAME = "[\\w.\\[\\]-]{1,40}";
    private static final Pattern HEAD = Pattern.compile("(?m)^-- (" + NAME + "(?:/" + NAME + "){0,3}) --\\n");

    private Parts() {
    }

    private static Map<String, String> of(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Map<String, String> parts = new LinkedHashMap<>();
        MatchResult before = null;
        for (MatchResult head : HEAD.matcher(text).results().toList()) {
            add(parts, before, text, head.start());
            before = head;
        }
        add(parts, before, text, text.length());
        return parts;
    }

    private static void add(Map<String, String> parts, MatchResult head, String text, int end) {
        if (head != null && !head.group(1).contains("..")) {
            parts.put(head.group(1), text.substring(head.end(), end));
        }
    }

    private static byte[] input(Map<String, String> parts) {
        return parts.entrySet().stream().map(part -> "-- " + part.getKey() + " --\n" + part.getValue())
                .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the parts as the only files of a folder, those in folders of their own left out. */
    static Path folder(byte[] input, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path old : files(folder)) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> part : of(input).entrySet()) {
            if (!part.getKey().contains("/") && !part.getKey().equals(".")) {
                Files.writeString(folder.resolve(part.getKey()), part.getValue());
            }
        }
        return folder;
    }

    /** Writes the parts as a zip file. */
    static Path zip(byte[] input, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : of(input).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(file, bytes.toByteArray());
    }

    /** The input of which {@link #folder} makes that folder. */
    static byte[] ofFolder(Path folder) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        for (Path file : files(folder)) {
            parts.put(file.getFileName().toString(), Files.readString(file));
        }
        return input(parts);
    }

    /** The input of which {@link #zip} makes that file. */
    static byte[] ofZip(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return input(parts);
    }

    private static Iterable<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
