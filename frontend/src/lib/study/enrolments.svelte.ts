import { ApiError, request } from '$lib/api/index.js';
import { EnrolDocument, LeaveDocument } from '$lib/api/generated/graphql.js';

const GUEST_KEY = 'kkori:guest-decks';

/** Which decks are studied: the account's when signed in, else this browser's. */
export class Enrolments {
  /** A guest's deck ids; null until the guest chose any, while the first deck is studied. */
  guestDecks = $state.raw<readonly string[] | null>(readGuestDecks());
  /** What was changed since the server told. */
  #changed = $state.raw<Readonly<Record<string, boolean>>>({});
  /** The number of each deck's last change. */
  #latest: Record<string, number> = {};
  #changes = 0;
  #first: string | null = null;

  constructor(readonly isGuest: () => boolean) {
    addEventListener('storage', ({ key }) => {
      if (key === GUEST_KEY) this.guestDecks = readGuestDecks();
    });
  }

  /** The site's decks with `enrolled` as it is for whoever looks. `decks` are all of them, in order. */
  resolve<D extends { id: string; enrolled: boolean }>(decks: readonly D[]): D[] {
    this.#first = decks[0]?.id ?? null;
    return decks.map((deck) => ({ ...deck, enrolled: this.isEnrolled(deck, this.#first) }));
  }

  isEnrolled(deck: { id: string; enrolled: boolean }, firstDeckId: string | null = this.#first): boolean {
    if (this.isGuest()) return this.guestDecks?.includes(deck.id) ?? deck.id === firstDeckId;
    return this.#changed[deck.id] ?? deck.enrolled;
  }

  enrol(deckId: string): Promise<void> {
    return this.#set(deckId, true);
  }

  leave(deckId: string): Promise<void> {
    return this.#set(deckId, false);
  }

  /** Once a guest studies, the deck they started with is theirs, whatever the site puts first later. */
  settleGuest(): void {
    if (this.isGuest() && this.guestDecks === null && this.#first) this.#keepGuest([this.#first]);
  }

  /** A guest's decks became an account's, and the next guest starts anew. */
  forgetGuest(): void {
    localStorage.removeItem(GUEST_KEY);
    this.guestDecks = null;
  }

  /** Somebody else signed in. */
  forgetChanges(): void {
    this.#changed = {};
    this.#latest = {};
  }

  #keepGuest(decks: readonly string[]): void {
    this.guestDecks = decks;
    localStorage.setItem(GUEST_KEY, JSON.stringify(decks));
  }

  /** Shown at once; when the server refuses, what was before comes back and the problem is thrown. */
  async #set(deckId: string, enrolled: boolean): Promise<void> {
    if (this.isGuest()) {
      const others = (this.guestDecks ?? (this.#first ? [this.#first] : [])).filter((id) => id !== deckId);
      this.#keepGuest(enrolled ? [...others, deckId] : others);
      return;
    }
    const number = ++this.#changes;
    const before = this.#changed[deckId];
    this.#changed = { ...this.#changed, [deckId]: enrolled };
    this.#latest[deckId] = number;
    try {
      const answer = enrolled
        ? (await request(EnrolDocument, { deckId })).enrol
        : (await request(LeaveDocument, { deckId })).leave;
      if (answer.__typename === 'DeckNotFound') throw new ApiError('refused', 'DECK_NOT_FOUND', answer.message);
    } catch (problem) {
      // A newer change of the deck, or another person's, stands.
      if (this.#latest[deckId] === number) {
        const others = Object.entries(this.#changed).filter(([id]) => id !== deckId);
        this.#changed = Object.fromEntries(before === undefined ? others : [...others, [deckId, before]]);
      }
      throw problem;
    }
  }
}

function readGuestDecks(): readonly string[] | null {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(GUEST_KEY) ?? 'null');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : null;
  } catch {
    return null;
  }
}
