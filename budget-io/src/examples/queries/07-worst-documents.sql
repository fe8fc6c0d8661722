-- Documents with something broken or contradictory, the worst first (问题最多的文件).
SELECT document, department, year, broken, contradictions, problems
FROM documents
WHERE broken > 0 OR contradictions > 0
ORDER BY contradictions DESC, broken DESC, document;
