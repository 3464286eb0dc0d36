import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CardSearchInput, SavedSearchInput } from '../generated/graphql.js';
import { CurrentViewer, SignedIn, Transactional, type SignedInViewer } from '../platform/index.js';
import { CardSearchService } from './card-search.service.js';
import { presentCard, within } from './present.js';
import { SavedSearchesService } from './saved-searches.service.js';

/** Searching one's own cards, and the searches that have a name. */
@Resolver()
export class CardSearchResolver {
  constructor(
    private readonly search: CardSearchService,
    private readonly saved: SavedSearchesService,
  ) {}

  @SignedIn()
  @Query('searchCards')
  async searchCards(
    @Args('search') search: CardSearchInput,
    @Args('first') first: number,
    @Args('offset') offset: number,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    within(first, 1, 100, 'first');
    within(offset, 0, 100_000, 'offset');
    const found = await this.search.search(viewer, search, first, offset);
    return 'cards' in found ? { ...found, cards: found.cards.map(presentCard) } : found;
  }

  @SignedIn()
  @Query('foundCardIds')
  foundCardIds(@Args('search') search: CardSearchInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.search.ids(viewer, search);
  }

  @SignedIn()
  @Query('chooseCards')
  async chooseCards(
    @Args('search') search: CardSearchInput,
    @Args('most') most: number,
    @Args('locked') locked: boolean,
    @CurrentViewer() viewer: SignedInViewer,
  ) {
    within(most, 1, 200, 'most');
    const chosen = await this.search.choose(viewer, search, most, locked);
    return 'cards' in chosen ? { ...chosen, cards: chosen.cards.map(presentCard) } : chosen;
  }

  @SignedIn()
  @Query('savedSearches')
  savedSearches(@CurrentViewer() viewer: SignedInViewer) {
    return this.saved.of(viewer);
  }

  @SignedIn()
  @Transactional()
  @Mutation('saveSearch')
  saveSearch(@Args('search') search: SavedSearchInput, @CurrentViewer() viewer: SignedInViewer) {
    return this.saved.save(viewer, search);
  }

  @SignedIn()
  @Transactional()
  @Mutation('deleteSavedSearch')
  deleteSavedSearch(@Args('id') id: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.saved.delete(viewer, id);
  }
}
