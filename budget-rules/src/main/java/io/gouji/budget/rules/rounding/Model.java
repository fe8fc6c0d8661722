package io.gouji.budget.rules.rounding;

import io.gouji.budget.rules.internal.prove.AmountRelations;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sheet as a programme: each amount is where it is cheapest, and columns are the steps that it may take from
 * there.
 */
final class Model {

    final AmountRelations relations;
    final Programme programme;
    private final Sheet sheet;
    private final LinearSystem system;
    private final BitSet leftOut;
    private final Room[] rooms;
    private final List<List<int[]>> steps = new ArrayList<>();      // of each variable: column, and its sign
    private final Programme.Builder builder = new Programme.Builder();

    Model(Sheet sheet, AmountRelations relations, BitSet leftOut) {
        this.sheet = sheet;
        this.leftOut = leftOut;
        this.relations = relations;
        this.system = relations.system();
        this.rooms = new Room[system.variables()];
        for (int v = 0; v < rooms.length; v++) {
            rooms[v] = v < relations.printed() ? Room.of(sheet, relations.copies(v), relations.isChange(v)) : null;
            steps.add(rooms[v] == null ? unknown(v) : steps(rooms[v]));
        }
        Set<String> seen = new HashSet<>();
        for (int r = leftOut.nextClearBit(0); r < system.relations(); r = leftOut.nextClearBit(r + 1)) {
            addRow(r, seen);
        }
        this.programme = builder.build();
    }

    private List<int[]> unknown(int variable) {
        List<int[]> found = new ArrayList<>(List.of(new int[] {builder.column(0, Programme.FAR >> 4), 1}));
        if (variable < relations.printed() && (relations.isChange(variable) || relations.mayBeNegative(variable))) {
            found.add(new int[] {builder.column(0, Programme.FAR >> 4), -1});
        }
        return found;
    }

    private List<int[]> steps(Room room) {
        List<int[]> found = new ArrayList<>();
        for (int sign = -1; sign <= 1; sign += 2) {
            long reach = sign < 0 ? room.base - room.low : room.high - room.base;
            if (reach > 0 && room.cost(room.low) == 0 && room.cost(room.high) == 0) {
                found.add(new int[] {builder.column(0, reach), sign});
                continue;
            }
            for (long i = 1; i <= reach; i++) {
                long cost = room.cost(room.base + sign * i) - room.cost(room.base + sign * (i - 1));
                found.add(new int[] {builder.column(cost, 1), sign});
            }
        }
        return found;
    }

    private void addRow(int r, Set<String> seen) {
        List<Integer> columns = new ArrayList<>();
        List<Long> coefs = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < system.size(r); i++) {
            int variable = system.variable(r, i);
            long coef = system.coefficient(r, i);
            sum += rooms[variable] == null ? 0 : coef * rooms[variable].base;
            for (int[] step : steps.get(variable)) {
                columns.add(step[0]);
                coefs.add(coef * step[1]);
            }
        }
        Interval range = system.range(r);
        long low = range.hasLower() ? range.lower() - sum : -Programme.FAR;
        long high = range.hasUpper() ? range.upper() - sum : Programme.FAR;
        if (seen.add(columns + " " + coefs + " " + range)) {
            builder.row(columns, coefs, low, high);
        }
    }

    /** Whether some copies are too far apart to meet. */
    boolean isCrossed() {
        for (Room room : rooms) {
            if (room != null && room.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The amount of each figure in fen at a point of the programme; null where it has none. */
    Long[] amounts(long[] point) {
        Long[] result = new Long[relations.cells().size()];
        for (int v = 0; v < relations.printed(); v++) {
            if (rooms[v] == null) {
                continue;
            }
            long units = rooms[v].base;
            for (int[] step : steps.get(v)) {
                units += step[1] * point[step[0]];
            }
            for (int cell : relations.copies(v)) {
                result[cell] = units * sheet.unit();
            }
        }
        return result;
    }

    /** The same without whole numbers, for a prover: each known figure is a source, in printed units. */
    LinearSystem relaxed(List<Integer> cellOfSource) {
        LinearSystem.Builder copy = LinearSystem.builder();
        for (int v = 0; v < rooms.length; v++) {
            boolean free = rooms[v] != null || steps.get(v).size() > 1;
            copy.variable(free ? Interval.everything() : Interval.atLeast(0));
        }
        for (int v = 0; v < relations.printed(); v++) {
            for (int cell : relations.copies(v)) {
                if (sheet.isSharp(cell)) {
                    long[] ends = Room.ends(sheet, cell, relations.isChange(v));
                    copy.source(v, Interval.of(ends[0], true, ends[1], true));
                    cellOfSource.add(cell);
                } else if (rooms[v] != null && sheet.isKnown(cell)) {
                    copy.source(v, Interval.of(rooms[v].low, true, rooms[v].high, true));
                    cellOfSource.add(cell);
                }
            }
        }
        for (int r = 0; r < system.relations(); r++) {
            copyRelation(r, copy);
        }
        return copy.build();
    }

    private void copyRelation(int r, LinearSystem.Builder copy) {
        if (leftOut.get(r)) {
            copy.relation(new int[0], new long[0], Interval.everything());      // keeps the numbers of the others
            return;
        }
        int[] variables = new int[system.size(r)];
        long[] coefs = new long[variables.length];
        for (int i = 0; i < variables.length; i++) {
            variables[i] = system.variable(r, i);
            coefs[i] = system.coefficient(r, i);
        }
        copy.relation(variables, coefs, system.range(r));
    }
}
