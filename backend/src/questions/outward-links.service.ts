import { addressKey } from '@kkori/core/content-checks';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';

/** Where the site's published questions lead to: addresses of other sites, as `addressKey` has them. */
@Injectable()
export class OutwardLinks {
  constructor(private readonly database: Database) {}

  /** By address, the ids of the questions that lead there. @param ids null for every question */
  async of(ids: readonly string[] | null = null): Promise<Map<string, string[]>> {
    const rows = await this.database.query<{ id: string; url: string }>(
      String.raw`SELECT q.id, l.url FROM questions_question q, LATERAL (
         SELECT s->>'url' AS url FROM jsonb_array_elements(q.content->'sources') AS s
         UNION SELECT (regexp_matches(q.content::text, 'href=\\"(https?://[^"\\]+)', 'g'))[1]
       ) AS l
       WHERE q.owner_scope = 'site' AND q.status = 'published' AND ($1::uuid[] IS NULL OR q.id = ANY($1))
       ORDER BY q.slug, l.url`,
      [ids],
    );
    const links = new Map<string, string[]>();
    for (const { id, url } of rows) {
      const key = addressKey(url.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'));
      if (key === null) continue;
      const known = links.get(key);
      if (!known) links.set(key, [id]);
      else if (known.at(-1) !== id) known.push(id);
    }
    return links;
  }
}
