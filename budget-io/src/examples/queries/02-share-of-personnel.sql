-- Share of personnel in the expenditure from the general public budget (人员经费占一般公共预算支出的比例).
SELECT document, department, year,
       round(max(CASE WHEN nature = 'PERSONNEL' THEN wan END) / max(CASE WHEN nature IS NULL THEN wan END), 4) AS share
FROM figures
WHERE side = 'EXPENDITURE' AND fund = 'GENERAL_PUBLIC' AND measure = 'AMOUNT' AND figure_year = year
  AND coalesce(function, economic, unit, project, topic) IS NULL
GROUP BY document, department, year
ORDER BY share DESC;
