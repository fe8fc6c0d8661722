#!/usr/bin/env bash
# Runs the benchmarks one after another, each in a JVM of its own, and prints the table of the README: what was measured
# in one round beside its limit or its peer. Build first: mvn -Pbench -DskipTests package. Arguments go to JMH, such as
# run.sh -f 3 -i 10. With ROUNDS=5 all is done five times, and each figure is the median of the rounds: a machine that
# changes its speed between a figure and its peer spoils one round, not the table. With RESULT="a.csv b.csv" the table is
# made of earlier rounds.
set -eu
cd "$(dirname "$0")/../../.."
# one collector and one heap for all, whose young part is small enough to stay in memory: else the collector is measured
jvm="-XX:+UseSerialGC -Xms3g -Xmx3g -Xmn512m -XX:+AlwaysPreTouch"
if [ -z "${RESULT:-}" ]; then
    for round in $(seq "${ROUNDS:-1}"); do
        java -jar budget-io/target/benchmarks.jar -jvmArgsAppend "$jvm" -rf csv \
            -rff "budget-io/target/benchmarks-$round.csv" "$@" > "budget-io/target/benchmarks-$round.log"
        RESULT="${RESULT:-} budget-io/target/benchmarks-$round.csv"
    done
fi
echo "$(date -u '+%Y-%m-%d %H:%M UTC'), $(nproc) cores, $(java -version 2>&1 | head -n 1), load$(uptime | sed 's/.*load average//')"
echo
# label | what is divided | by what | the limit; a name is Class.method, or Class.method(parameter)
rows='
JSON read into the model, by the tokens of Jackson alone | Read.jsonTokens | Read.jsonRead | ≥ 0.6
the same for one document again and again | Read.referenceTokens | Read.referenceRead | ≥ 0.6
CSV packages read into the model, by the records of FastCSV alone | Read.csvRecords | Read.csvRead | ≥ 0.6
a published PDF read into the model, in the time of PDFBox's own text | Pdf.pdfRead | Pdf.pdfText | ≤ 1.5
the same without being told its template, in the time of being told | Pdf.pdfRead | Pdf.pdfReadDeclared | ≤ 2
sum of 100,000 amounts, in the time of BigDecimal | Money.sumMoney | Money.sumBigDecimal | ≤ 1.5
Joda-Money in the time of ours | Money.sumJoda | Money.sumMoney | > 1
Moneta (FastMoney) in the time of ours | Money.sumFastMoney | Money.sumMoney | > 1
Moneta (Money) in the time of ours | Money.sumMoneta | Money.sumMoney | > 1
grading the reference document, in bare additions of long | Grading.grade(sample) | Grading.bare(sample) | ≤ 20
grading 100 times the figures (35,580), in the time of 357 | Grading.grade(8500) | Grading.grade(12) | ≤ 130
the first document of its shape (357 figures), ms | Grading.derive(12) | 1000 |
the first document of its shape (35,580 figures), ms | Grading.derive(8500) | 1000 |
JSON bytes to report, documents a second | EndToEnd.report | 1 | ≥ 2000
the same with the proof that all figures can be true | EndToEnd.proof | 1 |
the same written as JSON Lines | EndToEnd.written | 1 |
different documents of 300 to 1,500 figures, from JSON bytes to report, a second | Different.report | 1 | ≥ 400
the same with the proof that all figures can be true at once | Different.proof | 1 | ≥ 200
proof of one document, ms | Proof.checkAndProve - Proof.check | 1 | ≤ 2
repair of one wrong figure, ms | Proof.checkAndRepair - Proof.checkTransposed | 1 | ≤ 15
the same linear system by ojAlgo, in the time of ours | Proof.ojAlgoPrebuilt | Proof.proveSystem | > 1
a million lines to all tables of 200 units, s | Publish.publish(1000000) | 1000 | ≤ 3
a million lines, in the time of a hundred thousand | Publish.publish(1000000) | Publish.publish(100000) | ≈ 10
'
# shellcheck disable=SC2086 -- a name for each round
awk -F, -v rows="$rows" '
    FNR == 1 { rounds++ }
    { gsub(/["\r]/, ""); name = $1; sub(/.*bench\./, "", name); sub(/Benchmark\./, ".", name)
      parameter = $8 $9; score[rounds, parameter == "" ? name : name "(" parameter ")"] = $5 }
    function value(round, text,    part) {
        gsub(/^ +| +$/, "", text)
        if (split(text, part, / - /) == 2) return value(round, part[1]) - value(round, part[2])
        if (!((round, text) in score) && text + 0 == 0) missing = 1
        return (round, text) in score ? score[round, text] : text + 0
    }
    function median(above, below,    round, kept, i, x, y, sorted) {
        for (round = 1; round <= rounds; round++) {
            missing = 0
            x = value(round, above)
            y = value(round, below)
            if (missing) continue
            for (i = kept++; i > 0 && sorted[i - 1] > x / y; i--) sorted[i] = sorted[i - 1]
            sorted[i] = x / y
        }
        return kept == 0 ? "" : (sorted[int((kept - 1) / 2)] + sorted[int(kept / 2)]) / 2
    }
    END {
        print "| measured | figure | limit |"
        print "|---|---|---|"
        count = split(rows, line, "\n")
        for (i = 1; i <= count; i++) if (split(line[i], part, "|") == 4) {
            gsub(/^ +| +$/, "", part[1]); gsub(/^ +| +$/, "", part[4])
            figure = median(part[2], part[3])
            if (figure == "") continue
            printf "| %s | %s | %s |\n", part[1], sprintf(figure >= 100 ? "%.0f" : figure >= 10 ? "%.1f" : "%.2f", figure), part[4]
        }
    }' $RESULT
