import { PGlite } from '@electric-sql/pglite';
import { pageinspect } from '@electric-sql/pglite/contrib/pageinspect';
const db = await PGlite.create({ extensions: { pageinspect } });
let rows;
// Together they would be one transaction.
for (const statement of 'CODE'.split(/;[^\n]*/)) {
  const found = (await db.exec(statement)).at(-1)?.rows ?? [];
  if (found.length > 0) rows = found;
}
await db.close();
const [{ t_xmin: inserted }, { t_xmin: updated }] = rows;
const name = (id) => ({ [inserted]: 731, [updated]: 732 })[id] ?? id;
for (const { lp, t_ctid, t_xmin, t_xmax } of rows) console.log([lp, t_ctid, name(t_xmin), name(t_xmax)].join(' | '));
// 1 | (0,2) | 731 | 732
// 2 | (0,2) | 732 | 0
