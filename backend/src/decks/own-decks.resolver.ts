import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { DeckInput, QuestionInput } from '../generated/graphql.js';
import { CurrentViewer, SignedIn, Transactional, type SignedInViewer } from '../platform/index.js';
import { OwnDecksService } from './own-decks.service.js';

@Resolver()
export class OwnDecksResolver {
  constructor(private readonly own: OwnDecksService) {}

  @SignedIn()
  @Transactional()
  @Mutation('saveDeck')
  save(@Args('input') input: DeckInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.own.save(viewer, input);
  }

  @SignedIn()
  @Transactional()
  @Mutation('deleteDeck')
  delete(@Args('deckId') deckId: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.own.delete(viewer, deckId);
  }

  @SignedIn()
  @Transactional()
  @Mutation('arrangeDecks')
  arrange(@Args('deckIds') deckIds: string[], @CurrentViewer() viewer: SignedInViewer) {
    return this.own.arrange(viewer, deckIds);
  }

  @SignedIn()
  @Transactional()
  @Mutation('addToDeck')
  add(
    @Args('deckId') deckId: string,
    @Args('questionIds') questionIds: string[],
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.own.add(viewer, deckId, questionIds);
  }

  @SignedIn()
  @Transactional()
  @Mutation('removeFromDeck')
  remove(
    @Args('deckId') deckId: string,
    @Args('questionIds') questionIds: string[],
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.own.remove(viewer, deckId, questionIds);
  }

  @SignedIn()
  @Transactional()
  @Mutation('arrangeDeck')
  arrangeQuestions(
    @Args('deckId') deckId: string,
    @Args('questionIds') questionIds: string[],
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    return this.own.arrangeQuestions(viewer, deckId, questionIds);
  }

  @SignedIn()
  @Mutation('saveQuestion')
  saveQuestion(@Args('input') input: QuestionInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.own.saveQuestion(viewer, input);
  }

  @SignedIn()
  @Transactional()
  @Mutation('deleteQuestion')
  deleteQuestion(@Args('id') id: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.own.deleteQuestion(viewer, id);
  }
}
