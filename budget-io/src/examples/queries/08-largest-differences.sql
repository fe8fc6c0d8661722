-- The twenty largest differences beyond what rounding allows (最大的二十处差异), in 万元.
SELECT document, rule, form, "row", "column", printed, computed, difference
FROM findings
WHERE outcome = 'BROKEN' AND difference IS NOT NULL
ORDER BY abs(difference) DESC
LIMIT 20;
