import { request } from '$lib/api/index.js';
import {
  GuestCardsDocument,
  StudyPackDocument,
  type QuestionContentFragment,
  type StudyCardFieldsFragment,
} from '$lib/api/generated/graphql.js';
import { loadDecks } from '$lib/decks/load-decks.js';
import type { WorkerMessage } from '$lib/ui/worker-message.js';
import { joinCards, piecesOf } from './deck-pieces.js';
import { markOf } from './marks.js';
import { memoryOf, sentIds } from './memories.js';
import { EMPTY_DESK, spokenCards, type Desk } from './sitting.js';
import { DEFAULT_STUDY_SETTINGS, settingsOf, type StudySettings } from './study-settings.js';
import type { Study } from './study.svelte.js';

/** What this device needs to study the coming days by itself. */
export interface StudyPack extends Desk {
  questions: readonly QuestionContentFragment[];
  /** Of a guest those on this device are the ones that count. */
  settings: StudySettings;
  /** The decks that are studied. */
  decks: readonly PackedDeck[];
  /** When it was asked for, epoch ms. */
  takenAt: number;
}

export interface PackedDeck {
  id: string;
  slug: string;
  title: string;
  questions: readonly { id: string }[];
}

/** A pack is made anew when it is older, ms: reviews made here since are counted in anyway. */
const FRESH_MS = 30 * 60_000;

/** Keeps the coming days' cards on the device, for when there is no network. */
export class Packs {
  /** The browser had no room for the last one. */
  failed = $state(false);
  /** How many were made since the app was opened: who shows something of them reads again. */
  made = $state(0);
  #making = false;
  /** It was asked for anew while one was being made. */
  #again: { deckIds: readonly string[] | null } | null = null;
  /** Settings learned while a pack was being made, which may not know of them. */
  #learned: StudySettings | null = null;
  #outdated = false;

  constructor(readonly study: Study) {}

  /** The pack of whoever studies now, if there is one; what one of an earlier version does not say is as by default. */
  async read(): Promise<StudyPack | undefined> {
    const pack = await this.study.answers.kept<StudyPack>(keyOf(this.study.owner));
    if (!pack) return undefined;
    const settings = this.study.withChoices({ ...DEFAULT_STUDY_SETTINGS, ...pack.settings });
    return { ...EMPTY_DESK, ...pack, settings };
  }

  /** Settings that were changed hold without a network as well. */
  async learn(settings: StudySettings): Promise<void> {
    if (this.#making) this.#learned = settings;
    const key = keyOf(this.study.owner);
    const pack = await this.study.answers.kept<StudyPack>(key);
    // What there is no room for comes with the next pack.
    if (pack) await this.study.answers.keep(key, { ...pack, settings }).catch(() => {});
  }

  /** Makes it anew in the background when it is old, or when `deckIds` are others than those it was made of. */
  refresh(deckIds: readonly string[] | null = null): void {
    if (this.#making) {
      this.#again = { deckIds: deckIds ?? this.#again?.deckIds ?? null };
      return;
    }
    this.#making = true;
    this.#learned = null;
    const { owner } = this.study;
    void this.#refresh(deckIds).finally(() => {
      this.#making = false;
      const again = this.#again;
      this.#again = null;
      if (again) this.refresh(again.deckIds);
      // Who signed in meanwhile was not asked for.
      else if (owner !== this.study.owner) this.refresh();
    });
  }

  /** What is studied has changed otherwise than by studying: however new the pack is, it is made anew. */
  outdate(): void {
    this.#outdated = true;
    this.refresh();
  }

  async #refresh(deckIds: readonly string[] | null): Promise<void> {
    const { study } = this;
    const { owner } = study;
    try {
      // Before that the server does not know of the decks that a new account brings along. Where it fails, what was
      // carried over holds; any other pack is made anew although it failed.
      const isFollowed = await study.settled().then(
        () => true,
        () => false,
      );
      const before = await this.read();
      if (!isFollowed && before?.takenAt === 0) return;
      const fresh = !this.#outdated && before && Math.abs(study.now() - before.takenAt) < FRESH_MS;
      if (fresh && (deckIds === null || sameSet(deckIds, before.decks.map(idOf)))) return;
      this.#outdated = false;
      const pack = study.viewer.person ? await packOfPerson(study) : await packOfGuest(study);
      // Somebody else came meanwhile, and what is theirs alone is kept for them.
      if (owner !== study.owner) return;
      await study.answers.keep(keyOf(owner), this.#learned ? { ...pack, settings: this.#learned } : pack);
      this.failed = false;
      this.made += 1;
      bringAlong(pack.questions);
    } catch (problem) {
      // The next visit tries again; only that there is no room is for the learner to know.
      this.failed = problem instanceof DOMException && problem.name === 'QuotaExceededError';
    }
  }
}

/** Where somebody's pack is kept. */
export function keyOf(owner: string): string {
  return `pack of ${owner}`;
}

async function packOfPerson(study: Study): Promise<StudyPack> {
  const decks = await loadDecks(study.answers, study.owner);
  // What the server has before it is asked is in its answer for certain.
  const counted = sentIds(await study.log.of(study.owner));
  const takenAt = study.now();
  const { studyPack } = await request(StudyPackDocument);
  const { cards, questions, settings, doneToday, dayEndsAt } = studyPack;
  const told = [...cards.flatMap(({ memory }) => memory ?? []), ...studyPack.otherMemories].map(memoryOf);
  return {
    cards: spokenCards(cards.map(withoutMemory)),
    memories: new Map(told.map((memory) => [memory.cardId, memory])),
    marks: cards.flatMap(({ marks }) => marks.map(markOf)),
    questions,
    settings: settingsOf(settings),
    counted,
    tally: { end: Date.parse(dayEndsAt), done: doneToday.reviews, new: doneToday.new, review: doneToday.review },
    deckTallies: studyPack.deckTallies,
    usualDay: studyPack.usualDay ?? null,
    dueByDay: studyPack.dueByDay,
    decks: decks.filter((deck) => study.enrolments.isEnrolled(deck)).map(packed),
    takenAt,
  };
}

async function packOfGuest(study: Study): Promise<StudyPack> {
  const decks = study.enrolments
    .resolve(await loadDecks(study.answers, study.owner))
    .filter(({ enrolled }) => enrolled);
  const takenAt = study.now();
  const { cards, questions } = decks.length > 0 ? await freshCards(decks.map(idOf)) : { cards: [], questions: [] };
  return {
    ...EMPTY_DESK,
    cards: spokenCards(cards),
    questions,
    settings: study.guestSettings,
    decks: decks.map(packed),
    takenAt,
  };
}

async function freshCards(deckIds: readonly string[]) {
  const asked = piecesOf(deckIds).map((piece) => request(GuestCardsDocument, { deckIds: piece }));
  return joinCards((await Promise.all(asked)).map(({ guestCards }) => guestCards));
}

function withoutMemory(card: StudyCardFieldsFragment): StudyCardFieldsFragment {
  const { id, kind, key, questionId, opensAfter, meaningChangedAt } = card;
  return { id, kind, key, questionId, opensAfter, meaningChangedAt };
}

function packed({ id, slug, title, questions }: PackedDeck): PackedDeck {
  return { id, slug, title, questions: questions.map((question) => ({ id: question.id })) };
}

function idOf({ id }: { id: string }): string {
  return id;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** Has the pictures of the questions kept as well, and the parts of the fonts that they are set in. */
function bringAlong(questions: readonly QuestionContentFragment[]): void {
  const { serviceWorker, connection } = navigator as { serviceWorker?: ServiceWorkerContainer } & {
    connection?: { saveData?: boolean };
  };
  if (!serviceWorker?.controller) return;
  const html = questions.map((question) => JSON.stringify(question)).join('');
  const pictures = [...html.matchAll(/\/media\/[0-9a-f]{64}\.[a-z]{3,4}/g)].map(([url]) => url);
  const message: WorkerMessage = { type: 'keep', urls: [...new Set(pictures)] };
  serviceWorker.controller.postMessage(message);
  if (connection?.saveData) return;
  const letters = (text: string) => [...new Set(text)].join('');
  const titles = questions.flatMap(({ title, followUps }) => [title, ...followUps.map((followUp) => followUp.title)]);
  void document.fonts.load("1em 'Pretendard Variable'", letters(html)).catch(() => {});
  void document.fonts.load("600 1em 'Noto Serif KR Variable'", letters(titles.join(''))).catch(() => {});
}
