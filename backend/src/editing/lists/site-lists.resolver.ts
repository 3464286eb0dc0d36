import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  Author,
  MutationOrderSiteDecksArgs,
  MutationRestoreSiteListArgs,
  MutationRetireSiteDeckArgs,
  MutationSaveGlossaryArgs,
  MutationSaveSiteDeckArgs,
  MutationSaveSubjectsArgs,
  SiteListHistoryRevisionsArgs,
} from '../../generated/graphql.js';
import {
  CurrentViewer,
  inRange,
  Roles,
  Transactional,
  type GraphqlContext,
  type SignedInViewer,
} from '../../platform/index.js';
import { SiteListsService, type SiteListRecord, type SiteListRevision } from '../../questions/index.js';
import { AuthorNames } from '../author-names.js';
import { GlossaryDesk } from './glossary-desk.service.js';
import { ListHistory } from './list-history.service.js';
import { SiteDecksService } from './site-decks.service.js';
import { SubjectListService } from './subject-list.service.js';

@Roles('ADMIN')
@Resolver()
export class SiteListsResolver {
  constructor(
    private readonly subjects: SubjectListService,
    private readonly glossary: GlossaryDesk,
    private readonly decks: SiteDecksService,
    private readonly history: ListHistory,
  ) {}

  @Query('subjectList')
  subjectList() {
    return this.subjects.read();
  }

  @Query('glossary')
  readGlossary() {
    return this.glossary.read();
  }

  @Query('siteDeckList')
  siteDeckList() {
    return this.decks.list();
  }

  @Query('siteDeck')
  siteDeck(@Args('slug') slug: string) {
    return this.decks.find(slug);
  }

  @Query('siteListHistory')
  siteListHistory(@Args('key') key: string) {
    return this.history.find(key);
  }

  @Transactional()
  @Mutation('saveSubjects')
  saveSubjects(@Args() { version, subjects }: MutationSaveSubjectsArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.subjects.save(viewer, version, subjects);
  }

  @Transactional()
  @Mutation('saveGlossary')
  saveGlossary(@Args() { version, terms }: MutationSaveGlossaryArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.glossary.save(viewer, version, terms);
  }

  @Transactional()
  @Mutation('saveSiteDeck')
  saveSiteDeck(@Args() { version, deck }: MutationSaveSiteDeckArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.decks.save(viewer, version, deck);
  }

  @Transactional()
  @Mutation('orderSiteDecks')
  orderSiteDecks(@Args() { version, slugs }: MutationOrderSiteDecksArgs, @CurrentViewer() viewer: SignedInViewer) {
    return this.decks.order(viewer, version, slugs);
  }

  @Transactional()
  @Mutation('retireSiteDeck')
  retireSiteDeck(
    @Args() { slug, version, retired }: MutationRetireSiteDeckArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.decks.setRetired(viewer, slug, version, retired);
  }

  @Transactional()
  @Mutation('restoreSiteList')
  restoreSiteList(
    @Args() { key, version, number }: MutationRestoreSiteListArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.history.restore(viewer, key, version, number);
  }
}

@Resolver('SiteListHistory')
export class SiteListHistoryResolver {
  constructor(private readonly lists: SiteListsService) {}

  @ResolveField('revisions')
  list(
    @Parent() { key }: Pick<SiteListRecord, 'key'>,
    @Args() { first, before }: SiteListHistoryRevisionsArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ): Promise<SiteListRevision[]> {
    return this.lists.revisions(key, inRange('first', first ?? 50, 1, 100, viewer), before ?? null);
  }

  @ResolveField()
  text(@Parent() { key }: Pick<SiteListRecord, 'key'>, @Args('number') number: number): Promise<string | null> {
    return this.lists.textOf(key, number);
  }
}

@Resolver('SiteListRevision')
export class SiteListRevisionResolver {
  constructor(private readonly names: AuthorNames) {}

  @ResolveField()
  author(@Parent() { authorId }: SiteListRevision, @Context() context: GraphqlContext): Promise<Author | null> {
    return this.names.of(authorId, context);
  }
}
