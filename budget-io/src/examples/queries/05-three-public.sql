-- “三公”经费 and its parts in each document, in 万元; the columns are the table's own.
SELECT document, department, year, "column", wan
FROM figures
WHERE form = 'THREE_PUBLIC'
ORDER BY document, economic;
