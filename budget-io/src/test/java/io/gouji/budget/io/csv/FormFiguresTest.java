package io.gouji.budget.io.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.csv.FigureReader.Told;
import io.gouji.budget.money.Figure;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The figures of {@code figures.csv} are kept by row and heading, in whatever order they come. */
class FormFiguresTest {

    private static final Form FORM = Template.wuchang2024().form("EXPENDITURE").orElseThrow();
    private static final List<String> HEADINGS = List.of("合计", "基本支出", "项目支出");

    private final FormFigures figures = new FormFigures(FORM, OptionalInt.of(2024));

    @Test
    void figuresAreFoundInWhateverOrderTheyCome() {
        for (int row : new int[] {7, 2, 7, 9, 2, 7}) {
            HEADINGS.forEach(heading -> figures.add(row, heading, told(row, heading)));
        }
        for (int row : new int[] {2, 9, 7}) {
            for (String heading : HEADINGS) {
                assertEquals(told(row, heading), figures.row(row)[figures.place(heading)]);
            }
        }
    }

    @Test
    void aFigureComesOnceAndTheFirstIsKept() {
        assertTrue(figures.add(1, "合计", told(1, "first")));
        assertFalse(figures.add(1, "合计", told(1, "second")));
        assertEquals(told(1, "first"), figures.row(1)[figures.place("合计")]);
    }

    @Test
    void aHeadingThatIsNoneOfTheFormsIsPassedOver() {
        assertTrue(figures.add(1, "其他", told(1, "其他")));
        assertTrue(figures.add(1, "其他", told(1, "其他")));
        assertArrayEquals(new Told[HEADINGS.size()], figures.row(1));
    }

    @Test
    void nothingIsToldOfARowThatNeverCame() {
        figures.add(1, "合计", told(1, "合计"));
        assertArrayEquals(new Told[HEADINGS.size()], figures.row(2));
    }

    private static Told told(int row, String heading) {
        return new Told(Figure.unread(row + heading), row);
    }
}
