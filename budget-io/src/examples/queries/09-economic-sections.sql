-- Basic expenditure by economic section over all documents (按经济分类的款汇总基本支出), in 万元, exact to the fen.
WITH sections AS (
  SELECT document, economic, max(name) AS name, max(fen) AS fen
  FROM figures
  WHERE fund = 'GENERAL_PUBLIC' AND length(economic) = 5 AND measure = 'AMOUNT' AND figure_year = year
  GROUP BY document, economic)
SELECT economic, max(name) AS name, count(*) AS documents, sum(fen) / 1000000.0 AS wan
FROM sections
WHERE fen > 0
GROUP BY economic
ORDER BY wan DESC;
