import type { QuestionFilter } from '../generated/graphql.js';

/**
 * SQL for the published questions of the site that a filter lets through; the table's alias is q.
 * @param firstParameter the number of the first free $n
 */
export function browsable(
  filter: QuestionFilter | null | undefined,
  firstParameter: number,
): { condition: string; parameters: unknown[] } {
  const conditions = [`q.owner_scope = 'site'`, `q.status = 'published'`];
  const parameters: unknown[] = [];
  const add = (sql: (n: string) => string, value: unknown) => {
    conditions.push(sql(`$${firstParameter + parameters.length}`));
    parameters.push(value);
  };
  if (filter?.subject) add((n) => `q.subject_id = ${n}`, filter.subject);
  if (filter?.level) add((n) => `q.level = ${n}`, filter.level);
  if (filter?.tag) add((n) => `${n} = ANY(q.tags)`, filter.tag);
  if (typeof filter?.hasDemo === 'boolean') add((n) => `q.has_demo = ${n}`, filter.hasDemo);
  return { condition: conditions.join(' AND '), parameters };
}
