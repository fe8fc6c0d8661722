package io.gouji.budget.rules.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up departments: units × functions (类, 款, 项) × natures, every figure printed to 0.01 万元 from amounts in fen.
 * <p>
 * Each printed cell is a variable with one source; every level adds up along functions, natures and units.
 */
final class CubeSystems {

    static final long PRINT = 20_000;       // grains in 0.01 万元
    private static final int[][] NATURES = {{0, 1, 4}, {1, 2, 3}};      // 合计 = 基本 + 项目, 基本 = 人员 + 公用

    final LinearSystem system;
    final long[] printed;                   // of each source, in 0.01 万元

    CubeSystems(int units, int classes, int sections, int items, double zeros, long seed, int... wrongSources) {
        Random random = new Random(seed);
        List<int[]> functionSums = functionSums(classes, sections, items);
        int functions = 1 + classes + classes * sections + classes * sections * items;
        long[][][] amount = new long[units + 1][functions][5];
        for (int u = 1; u <= units; u++) {
            fill(amount, u, functionSums, functions, random, zeros);
        }
        LinearSystem.Builder builder = LinearSystem.builder();
        printed = new long[(units + 1) * functions * 5];
        for (int u = 0; u <= units; u++) {
            for (int f = 0; f < functions; f++) {
                for (int n = 0; n < 5; n++) {
                    int v = builder.variable(Interval.atLeast(0));
                    printed[v] = Math.floorDiv(amount[u][f][n] + PRINT / 2, PRINT);
                    for (int wrong : wrongSources) {
                        printed[v] += wrong == v ? 90 : 0;
                    }
                    builder.source(v, print(printed[v]));
                }
            }
        }
        relations(builder, units, functions, functionSums);
        system = builder.build();
    }

    static Interval print(long hundredths) {
        return hundredths == 0 ? Interval.exactly(0) : Interval.of(hundredths * PRINT - PRINT / 2, true,
            hundredths * PRINT + PRINT / 2, false);
    }

    private static List<int[]> functionSums(int classes, int sections, int items) {
        List<int[]> sums = new ArrayList<>();
        sums.add(run(0, 1, classes));
        int firstSection = 1 + classes;
        int firstItem = firstSection + classes * sections;
        for (int c = 0; c < classes; c++) {
            sums.add(run(1 + c, firstSection + c * sections, sections));
        }
        for (int s = 0; s < classes * sections; s++) {
            sums.add(run(firstSection + s, firstItem + s * items, items));
        }
        return sums;
    }

    private static int[] run(int total, int first, int count) {
        int[] sum = new int[count + 1];
        sum[0] = total;
        for (int i = 0; i < count; i++) {
            sum[i + 1] = first + i;
        }
        return sum;
    }

    private static void fill(long[][][] amount, int u, List<int[]> sums, int functions, Random random, double zeros) {
        int firstItem = functions - (sums.get(sums.size() - 1).length - 1) * (sums.size() - 1
            - (sums.get(0).length - 1));
        for (int f = firstItem; f < functions; f++) {
            for (int n = 2; n < 5; n++) {
                amount[u][f][n] = random.nextDouble() < zeros ? 0 : PRINT + (random.nextInt(500_000_000) & ~1);
            }
            amount[u][f][1] = amount[u][f][2] + amount[u][f][3];
            amount[u][f][0] = amount[u][f][1] + amount[u][f][4];
        }
        for (int i = sums.size() - 1; i >= 0; i--) {
            for (int k = 1; k < sums.get(i).length; k++) {
                for (int n = 0; n < 5; n++) {
                    amount[u][sums.get(i)[0]][n] += amount[u][sums.get(i)[k]][n];
                }
            }
        }
        for (int f = 0; f < functions; f++) {
            for (int n = 0; n < 5; n++) {
                amount[0][f][n] += amount[u][f][n];
            }
        }
    }

    private static void relations(LinearSystem.Builder builder, int units, int functions, List<int[]> sums) {
        for (int u = 0; u <= units; u++) {
            for (int f = 0; f < functions; f++) {
                for (int[] nature : NATURES) {
                    int base = (u * functions + f) * 5;
                    add(builder, new int[] {base + nature[0], base + nature[1], base + nature[2]});
                }
            }
            for (int[] sum : sums) {
                for (int n = 0; n < 5; n++) {
                    int[] variables = new int[sum.length];
                    for (int i = 0; i < sum.length; i++) {
                        variables[i] = (u * functions + sum[i]) * 5 + n;
                    }
                    add(builder, variables);
                }
            }
        }
        for (int cell = 0; cell < functions * 5; cell++) {
            int[] variables = new int[units + 1];
            for (int u = 0; u <= units; u++) {
                variables[u] = u * functions * 5 + cell;
            }
            add(builder, variables);
        }
    }

    private static void add(LinearSystem.Builder builder, int[] variables) {
        long[] coefs = new long[variables.length];
        for (int i = 0; i < coefs.length; i++) {
            coefs[i] = i == 0 ? -1 : 1;
        }
        builder.relation(variables, coefs, Interval.exactly(0));
    }
}
