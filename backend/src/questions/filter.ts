import type { QuestionFilter } from '../generated/graphql.js';

/**
 * SQL of the ids of the groups whose questions, and decks, somebody may read.
 * @param reader SQL of their id
 */
export function scopesOf(reader: string): string {
  return `(SELECT scope_id FROM questions_reader WHERE user_id = ${reader}::uuid)`;
}

/**
 * SQL for what somebody may read: the site's questions, their own and those of their groups; the table's alias is q. Of
 * nobody, null, the comparison is never true.
 * @param reader the parameter that holds their id, such as $1
 */
export function readableBy(reader: string): string {
  return `(q.owner_scope = 'site' OR (q.owner_scope = 'person' AND q.owner_id = ${reader}::uuid)
    OR (q.owner_scope = 'group' AND q.group_id IN ${scopesOf(reader)}))`;
}

/**
 * SQL of the phrases that meet a condition: the site's, looked up in the index, and the reader's own and those of their
 * groups, which are few enough to be looked through.
 * @param reader SQL of their id; null for the site's alone
 */
export function phrasesWith(condition: string, reader: string | null): string {
  const of = (whose: string) => `SELECT * FROM questions_search_entry WHERE ${whose} AND ${condition}`;
  const site = of('owner_id IS NULL');
  if (reader === null) return `(${site})`;
  return `(${site} UNION ALL ${of(`owner_id = ${reader}::uuid`)} UNION ALL ${of(`owner_id IN ${scopesOf(reader)}`)})`;
}

/**
 * SQL for the published questions that a reader may read and a filter lets through; the table's alias is q.
 * @param firstParameter the number of the first free $n
 * @param readerId null for the site's alone
 */
export function browsable(
  filter: QuestionFilter | null | undefined,
  firstParameter: number,
  readerId: string | null = null,
): { condition: string; parameters: unknown[] } {
  const conditions = [`q.status = 'published'`];
  const parameters: unknown[] = [];
  const add = (sql: (n: string) => string, value: unknown) => {
    conditions.push(sql(`$${firstParameter + parameters.length}`));
    parameters.push(value);
  };
  // Said outright for guests and lists, whose index is of the site's questions alone.
  if (readerId === null) conditions.push(`q.owner_scope = 'site'`);
  else add((n) => readableBy(n), readerId);
  if (filter?.subject) add((n) => `q.subject_id = ${n}`, filter.subject);
  if (filter?.level) add((n) => `q.level = ${n}`, filter.level);
  if (filter?.tag) add((n) => `${n} = ANY(q.tags)`, filter.tag);
  if (typeof filter?.hasDemo === 'boolean') add((n) => `q.has_demo = ${n}`, filter.hasDemo);
  return { condition: conditions.join(' AND '), parameters };
}
