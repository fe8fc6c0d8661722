package io.gouji.budget.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gouji.budget.io.Programs;
import io.gouji.budget.rules.finding.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at the page with a real browser where one is installed; the screenshots stay in target/screenshots. */
class HtmlBrowserTest {

    private static final int WHITE = 0xFFFFFF;

    @TempDir
    Path folder;
    private Path page;

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("report.html"),
                HtmlReportTest.page(HtmlReportTest.slipped(), Language.ZH));
    }

    private String browse(String... options) throws IOException, InterruptedException {
        Optional<Path> browser = Programs.find("chromium", "chromium-browser", "google-chrome");
        assumeTrue(browser.isPresent(), "Chromium is not installed: apt-get install chromium");
        List<String> command = new ArrayList<>(List.of(browser.get().toString(), "--headless", "--no-sandbox",
                "--disable-gpu",
                "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--hide-scrollbars", "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Programs.Run run = Programs.run(Map.of(), command);
        assertEquals(0, run.code(), run.output());
        return run.output();
    }

    private BufferedImage shoot(String name, String... options) throws IOException, InterruptedException {
        Path picture = Files.createDirectories(Path.of("target/screenshots").toAbsolutePath()).resolve(name);
        List<String> all = new ArrayList<>(List.of("--screenshot=" + picture, "--window-size=1200,2600"));
        all.addAll(List.of(options));
        browse(all.toArray(String[]::new));
        return ImageIO.read(picture.toFile());
    }

    @Test
    void isLightOrDarkAsTheReaderLikes() throws IOException, InterruptedException {
        BufferedImage light = shoot("report-light.png", "--blink-settings=preferredColorScheme=1");
        BufferedImage dark = shoot("report-dark.png", "--blink-settings=preferredColorScheme=0");
        assertEquals(WHITE, light.getRGB(2, 2) & WHITE);
        assertEquals(0x14181E, dark.getRGB(2, 2) & WHITE);
        assertTrue(colours(light) > 50 && colours(dark) > 50, "a page without its picture");
    }

    private static int colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }

    @Test
    void prints() throws IOException, InterruptedException {
        Path pdf = folder.resolve("report.pdf");
        browse("--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        assertTrue(Files.size(pdf) > 50_000, "a page printed in " + Files.size(pdf) + " bytes");
    }

    @Test
    void readsAsItWasWritten() throws IOException, InterruptedException {
        String document = browse("--dump-dom");
        assertTrue(document.contains("住房&lt;b&gt;&amp;\"'公积金"), "the name is not as printed");
        assertTrue(document.contains("</svg>") && document.indexOf("<tbody>") > 0, "the page is cut");
    }

    /** A frame of that width around the page tells which elements stick out of it, those aside that scroll inside. */
    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1280})
    void nothingIsWiderThanThePage(int width) throws IOException, InterruptedException {
        String framed = Files.readString(page).replace("&", "&amp;").replace("\"", "&quot;");
        page = Files.writeString(folder.resolve("frame.html"), "<!DOCTYPE html><meta charset='UTF-8'><title></title>"
                + "<p id='wide'>not measured</p><iframe id='f' style='border:0;width:" + width
                + "px;height:900px' srcdoc=\"" + framed + "\"></iframe><script>document.getElementById('f').onload = () => {"
                + "const d = document.getElementById('f').contentDocument; const wide = [];"
                + "for (const e of d.querySelectorAll('body *')) { if (e.parentElement.closest('.scroll, .picture, .alternative')) continue;"
                + "if (e.getBoundingClientRect().right > " + width + " + 0.5) wide.push(e.tagName + '.' + e.className); }"
                + "if (d.documentElement.scrollWidth > " + width + ") wide.push('page ' + d.documentElement.scrollWidth);"
                + "document.getElementById('wide').textContent = 'wide: ' + wide.slice(0, 9).join(' '); };</script>");
        String dom = browse("--virtual-time-budget=4000", "--window-size=1400,1000", "--dump-dom");
        int at = dom.indexOf("<p id=\"wide\">");
        assertEquals("<p id=\"wide\">wide: </p>", dom.substring(at, dom.indexOf("</p>", at) + 4));
    }
}
