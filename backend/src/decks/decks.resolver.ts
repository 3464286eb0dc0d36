import { Args, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import { CurrentViewer, Public, SignedIn, Transactional, type SignedInViewer, type Viewer } from '../platform/index.js';
import type { SummaryRecord } from '../questions/index.js';
import { DecksService, type DeckView } from './decks.service.js';

@Resolver('Deck')
export class DecksResolver {
  constructor(private readonly decks: DecksService) {}

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
  async questionsOf(@Parent() deck: DeckView, @Info() info: GraphQLResolveInfo): Promise<Pick<SummaryRecord, 'id'>[]> {
    const found = await (asksIdsAlone(info) ? deck.questionIds() : deck.questions());
    return found.get(deck.id) ?? [];
  }

  @ResolveField('holds')
  async holds(@Parent() deck: DeckView, @Args('questionId') questionId: string): Promise<boolean> {
    return (await deck.holding(questionId)).has(deck.id);
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

/** Whether nothing of the questions is wanted but their ids. */
function asksIdsAlone({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const inSet = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).every((selection) => {
      if (selection.kind === Kind.FIELD) return ['id', '__typename'].includes(selection.name.value);
      return inSet(
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments[selection.name.value]?.selectionSet,
      );
    });
  return fieldNodes.every(({ selectionSet }) => inSet(selectionSet));
}
