-- What could not be read (未能读取的内容), by document.
SELECT documents.document, count(*) AS problems, min(problems.message) AS first
FROM problems JOIN documents ON documents.id = problems.document_id
GROUP BY documents.document
ORDER BY problems DESC, documents.document;
