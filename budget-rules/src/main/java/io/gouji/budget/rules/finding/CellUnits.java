package io.gouji.budget.rules.finding;

import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.internal.grain.Wan;
import io.gouji.budget.table.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** In which units of money some figures print, so that sentences about them say amounts as the document does. */
final class CellUnits {

    private final List<Cell> cells;
    private final boolean isPlain;

    CellUnits(List<Cell> cells) {
        this.cells = cells;
        this.isPlain = cells.stream().allMatch(cell -> own(cell).orElse(MoneyUnit.WAN_YUAN) == MoneyUnit.WAN_YUAN);
    }

    private static Optional<MoneyUnit> own(Cell cell) {
        return cell.measure().isPercentage() ? Optional.empty() : MoneyUnit.of(cell.figure());
    }

    /** The unit of a cell; that of a zero is told by others of its table, or else by the first that tells one. */
    MoneyUnit of(Cell cell) {
        return isPlain ? MoneyUnit.WAN_YUAN : own(cell).or(() -> cells.stream()
                .filter(other -> other.form().equals(cell.form())).flatMap(other -> own(other).stream()).findFirst())
                .orElseGet(this::first);
    }

    /** The unit of the first figure that tells one. */
    MoneyUnit first() {
        return isPlain ? MoneyUnit.WAN_YUAN
                : cells.stream().flatMap(cell -> own(cell).stream()).findFirst().orElse(MoneyUnit.WAN_YUAN);
    }

    /** An amount in 万元 in that unit, which is named unless all of the figures are in 万元. */
    String text(BigDecimal wan, MoneyUnit unit) {
        return Wan.text(wan, unit) + name(unit);
    }

    /** The name of a unit behind a number, empty if all of the figures are in 万元. */
    String name(MoneyUnit unit) {
        return isPlain ? "" : unit.chinese();
    }
}
