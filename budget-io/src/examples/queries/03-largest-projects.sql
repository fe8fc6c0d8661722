-- The twenty largest projects of all documents (最大的二十个项目), in 万元; 本级支出项目/科普活动经费 is a category and a project.
SELECT department, year, project, max(wan) AS wan
FROM figures
WHERE nature = 'PROJECT' AND instr(project, '/') > 0 AND fund IS NULL AND measure = 'AMOUNT' AND figure_year = year
GROUP BY document, project
ORDER BY wan DESC
LIMIT 20;
