import { Args, Query, Resolver } from '@nestjs/graphql';
import type { AuditEntry, AuditPage, NamedPerson, QueryAuditLogArgs } from '../generated/graphql.js';
import { CurrentViewer, inRange, Roles, type SignedInViewer } from '../platform/index.js';
import { AuditLog, type AuditRecord } from './audit-log.js';

@Resolver()
export class AuditLogResolver {
  constructor(private readonly log: AuditLog) {}

  @Roles('ADMIN')
  @Query('auditLog')
  async auditLog(
    @Args() { filter, first, after }: QueryAuditLogArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ): Promise<AuditPage> {
    const page = await this.log.page(filter ?? {}, inRange('first', first ?? 50, 1, 100, viewer), after ?? null);
    return { ...page, nodes: page.nodes.map(present) };
  }
}

function present({ actorId, actorName, subjectName, ...entry }: AuditRecord): AuditEntry {
  const named = (id: string, name: string | null): NamedPerson => ({ id, name });
  return {
    ...entry,
    actor: actorId === null ? null : named(actorId, actorName),
    person: entry.subjectKind === 'person' ? named(entry.subjectId, subjectName) : null,
  };
}
