-- Expenditure of each department by class of function (各部门支出按功能分类的类), in 万元.
SELECT department, year, function AS class, max(wan) AS wan
FROM figures
WHERE side = 'EXPENDITURE' AND measure = 'AMOUNT' AND form <> 'NARRATIVE' AND figure_year = year
  AND length(function) = 3 AND fund IS NULL AND nature IS NULL AND unit IS NULL AND project IS NULL
GROUP BY department, year, class
HAVING max(wan) > 0
ORDER BY department, year, class;
