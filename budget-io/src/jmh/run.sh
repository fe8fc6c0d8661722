#!/usr/bin/env bash
# Runs the benchmarks of the proof one after another, each in its own JVM, and prints milliseconds and ratios.
# Build first: mvn -Pbench -DskipTests package. Arguments go to JMH, such as: run.sh -f 3 -i 10
set -eu
cd "$(dirname "$0")/../../.."
result=budget-io/target/benchmarks.csv
java -jar budget-io/target/benchmarks.jar ProofBenchmark -rf csv -rff "$result" "$@" > budget-io/target/benchmarks.log
date -u '+%Y-%m-%d %H:%M UTC'
uptime
java -version 2>&1 | head -n 1
grep -m 1 -o 'Consistent: .*ojAlgo says.*' budget-io/target/benchmarks.log
awk -F, '
    { gsub(/"/, ""); name = $1; sub(/.*\./, "", name); ms[name] = $5; error[name] = $6 }
    function row(label, value, note) { printf "%-44s %9.3f  %s\n", label, value, note }
    function raw(name) { return name " ± " error[name] }
    END {
        proof = ms["checkAndProve"] - ms["check"]
        repair = ms["checkAndRepair"] - ms["checkTransposed"]
        row("proof ms (limit 2)", proof, "checkAndProve - check")
        row("repair ms (limit 15)", repair, "checkAndRepair - checkTransposed")
        row("system of the certificate, prover ms", ms["proveSystem"], raw("proveSystem"))
        row("same system, ojAlgo ms", ms["ojAlgo"], raw("ojAlgo") ", model built each time")
        row("same system, ojAlgo ms, model prebuilt", ms["ojAlgoPrebuilt"], raw("ojAlgoPrebuilt"))
        row("ratio ojAlgo : prover, same system", ms["ojAlgo"] / ms["proveSystem"], "above 1: the prover is faster")
        row("ratio ojAlgo prebuilt : prover", ms["ojAlgoPrebuilt"] / ms["proveSystem"], "")
        row("check alone ms", ms["check"], raw("check"))
        row("check and proof ms", ms["checkAndProve"], raw("checkAndProve"))
        row("check alone ms, one slip", ms["checkTransposed"], raw("checkTransposed"))
        row("check and repair ms", ms["checkAndRepair"], raw("checkAndRepair"))
    }' "$result"
