import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public, SignedIn, Transactional, type SignedInViewer, type Viewer } from '../platform/index.js';
import { QuestionsService, type SummaryRecord } from '../questions/index.js';
import { DecksService, type DeckView } from './decks.service.js';

@Resolver('Deck')
export class DecksResolver {
  constructor(
    private readonly decks: DecksService,
    private readonly questions: QuestionsService,
  ) {}

  @Public()
  @Query('decks')
  list(@CurrentViewer() viewer: Viewer) {
    return this.decks.list(viewer);
  }

  @Public()
  @Query('deck')
  find(@Args('slug') slug: string, @CurrentViewer() viewer: Viewer) {
    return this.decks.find(slug, viewer);
  }

  @ResolveField('questions')
  async questionsOf(@Parent() { id }: DeckView, @CurrentViewer() viewer: Viewer): Promise<SummaryRecord[]> {
    return this.questions.summariesByIds(await this.decks.questionsOf([id], viewer), viewer.userId);
  }

  @ResolveField('questionCount')
  async questionCount(@Parent() deck: DeckView): Promise<number> {
    return (await deck.counted()).get(deck.id)?.questions ?? 0;
  }

  @ResolveField('cardCount')
  async cardCount(@Parent() deck: DeckView): Promise<number> {
    return (await deck.counted()).get(deck.id)?.cards ?? 0;
  }

  @SignedIn()
  @Transactional()
  @Mutation('enrol')
  enrol(@Args('deckId') deckId: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.decks.enrol(deckId, viewer);
  }

  @SignedIn()
  @Transactional()
  @Mutation('leave')
  leave(@Args('deckId') deckId: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.decks.leave(deckId, viewer);
  }
}
