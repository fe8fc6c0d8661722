package io.gouji.budget.io.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A line of any length is asked whether it is a title or furniture, and takes no stack as long as it. */
class LongTitlesTest {

    @Test
    void areNone() {
        for (String part : List.of("1.00", "附件", "一-", "单位:", "预算", "表1-", "(", "2024年", "年", "部门:万元")) {
            String line = part.repeat(60_000);
            assertFalse(TitleText.isFurniture(line), part);
            assertEquals(Optional.empty(), TitleText.title(line));
            assertEquals(Optional.empty(), TitleText.owner(line));
            assertEquals(Optional.empty(), TitleText.unit(line));
        }
    }
}
