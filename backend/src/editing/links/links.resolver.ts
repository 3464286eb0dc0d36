import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Roles, Transactional, type SignedInViewer } from '../../platform/index.js';
import { LinkChecks } from './link-checks.service.js';

@Roles('EDITOR', 'ADMIN')
@Resolver()
export class LinksResolver {
  constructor(private readonly links: LinkChecks) {}

  @Query('linkReport')
  report() {
    return this.links.report();
  }

  @Transactional()
  @Mutation('checkLinks')
  check(@CurrentViewer() viewer: SignedInViewer) {
    return this.links.start(viewer);
  }
}
