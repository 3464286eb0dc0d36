CREATE TABLE job (id int PRIMARY KEY, state text NOT NULL);
INSERT INTO job SELECT n, CASE n WHEN 1 THEN 'done' ELSE 'ready' END FROM generate_series(1, 5) AS n;
CODE
-- 2
