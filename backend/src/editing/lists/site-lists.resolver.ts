import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationRetireSiteDeckArgs,
  MutationSaveGlossaryArgs,
  MutationSaveSiteDeckArgs,
  MutationSaveSubjectsArgs,
} from '../../generated/graphql.js';
import { CurrentViewer, Roles, Transactional, type SignedInViewer } from '../../platform/index.js';
import { GlossaryDesk } from './glossary-desk.service.js';
import { SiteDecksService } from './site-decks.service.js';
import { SubjectListService } from './subject-list.service.js';

@Roles('ADMIN')
@Resolver()
export class SiteListsResolver {
  constructor(
    private readonly subjects: SubjectListService,
    private readonly glossary: GlossaryDesk,
    private readonly decks: SiteDecksService,
  ) {}

  @Query('subjectList')
  subjectList() {
    return this.subjects.read();
  }

  @Query('glossary')
  readGlossary() {
    return this.glossary.read();
  }

  @Query('siteDecks')
  siteDecks() {
    return this.decks.list();
  }

  @Query('siteDeck')
  siteDeck(@Args('slug') slug: string) {
    return this.decks.find(slug);
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
  @Mutation('retireSiteDeck')
  retireSiteDeck(
    @Args() { slug, version, retired }: MutationRetireSiteDeckArgs,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.decks.setRetired(viewer, slug, version, retired);
  }
}
