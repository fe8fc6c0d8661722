-- What is broken how often (各类不符的数量), and in how many documents.
SELECT rule, count(*) AS findings, count(DISTINCT document) AS documents
FROM findings
WHERE outcome = 'BROKEN'
GROUP BY rule
ORDER BY findings DESC, rule;
