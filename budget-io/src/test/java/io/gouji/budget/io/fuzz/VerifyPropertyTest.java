package io.gouji.budget.io.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.io.SmallDocuments;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What {@link VerifyFuzzTest} holds, in the ordinary run, with changes that keep most of both. */
class VerifyPropertyTest {

    private static final int PLACES = 9999;

    private static String changed(String text, int place, int how, String other) {
        int at = (int) ((long) place * text.length() / (PLACES + 1));
        int end = Math.min(text.length(), at + 1 + how / 4);
        int from = (int) ((long) place * other.length() / (PLACES + 1));
        return text.substring(0, at) + switch (how % 4) {
            case 0 -> "";
            case 1 -> other.substring(from, Math.min(other.length(), from + 1 + how / 4));
            case 2 -> text.substring(at, end) + text.substring(at, end);
            default -> String.valueOf((char) ('0' + how % 10));
        } + text.substring(end);
    }

    @Property(tries = 60)
    void aChangedCertificateOrFileProvesNoMoreThanACheck(@ForAll boolean right, @ForAll boolean ofTheSame,
            @ForAll boolean ofTheFile, @ForAll @IntRange(max = PLACES) int place, @ForAll @IntRange(max = 60) int how)
            throws IOException {
        String text = SmallDocuments.text(right ? "3.00" : "9.00");
        String other = SmallDocuments.text(right ? "9.00" : "3.00");
        String certificate = VerifyFuzzTest.certificate(ofTheSame ? text : other);
        VerifyFuzzTest.provesNoMoreThanACheck(ofTheFile ? changed(text, place, how, other) : text, ofTheFile ? certificate
                : changed(certificate, place, how, VerifyFuzzTest.certificate(other)));
        assertEquals(ofTheSame, VerifyFuzzTest.provesNoMoreThanACheck(text, certificate), "unchanged");
    }
}
