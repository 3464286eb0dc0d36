import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { validate as isUuid } from 'uuid';
import type { AuditEntry } from '../generated/graphql.js';
import type { GraphqlContext } from '../platform/index.js';
import { RevisionsService, type NamedQuestion } from '../questions/index.js';

type Loader = DataLoader<string, NamedQuestion | null>;
const KEY = 'editing:audited-questions';

/** Which question an entry of the audit log speaks of: all those of a request at once. */
@Resolver('AuditEntry')
export class AuditEntryResolver {
  constructor(private readonly revisions: RevisionsService) {}

  @ResolveField()
  question(
    @Parent() { subjectKind, subjectId }: AuditEntry,
    @Context() { loaders }: GraphqlContext,
  ): Promise<NamedQuestion | null> {
    if (subjectKind !== 'question' || !isUuid(subjectId)) return Promise.resolve(null);
    const loader =
      (loaders.get(KEY) as Loader | undefined) ??
      new DataLoader<string, NamedQuestion | null>(async (ids) => {
        const found = new Map((await this.revisions.names(ids)).map((question) => [question.id, question]));
        return ids.map((id) => found.get(id) ?? null);
      });
    loaders.set(KEY, loader);
    return loader.load(subjectId);
  }
}
