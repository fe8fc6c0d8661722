-- Expenditure of each department beside that of the year before (两年支出对照), in 万元.
WITH totals AS (
  SELECT department, year, max(wan) AS wan
  FROM figures
  WHERE side = 'EXPENDITURE' AND measure = 'AMOUNT' AND figure_year = year AND form <> 'NARRATIVE'
    AND coalesce(fund, nature, function, economic, unit, project, topic) IS NULL
  GROUP BY department, year)
SELECT this.department, this.year, this.wan, last.wan AS last_year, round(this.wan - last.wan, 2) AS change
FROM totals this
JOIN totals last ON last.department = this.department AND last.year = this.year - 1
ORDER BY this.department, this.year;
