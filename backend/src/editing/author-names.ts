import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { NamesService } from '../accounts/index.js';
import type { Author } from '../generated/graphql.js';
import type { GraphqlContext } from '../platform/index.js';

type Loader = DataLoader<string, Author | null>;

/** Who wrote and reviewed: all the names of a request at once. */
@Injectable()
export class AuthorNames {
  constructor(private readonly names: NamesService) {}

  /** Null for null, and for those who have left. */
  of(id: string | null, { loaders }: GraphqlContext): Promise<Author | null> {
    if (id === null) return Promise.resolve(null);
    const key = 'editing:names';
    const loader =
      (loaders.get(key) as Loader | undefined) ??
      new DataLoader<string, Author | null>(async (ids) => {
        const known = await this.names.of(ids);
        return ids.map((wanted) => known.get(wanted) ?? null);
      });
    loaders.set(key, loader);
    return loader.load(id);
  }
}
