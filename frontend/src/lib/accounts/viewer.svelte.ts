import { createContext } from 'svelte';
import { ApiError, onSignedOut, request } from '$lib/api/index.js';
import {
  MeDocument,
  SignOutDocument,
  SignOutEverywhereDocument,
  UpdatePreferencesDocument,
  type PersonFragment,
} from '$lib/api/generated/graphql.js';
import { withoutChange } from '$lib/ui/without-change.js';
import { getLocale, setLocale } from '$lib/paraglide/runtime.js';
import { Appearance } from './appearance.js';
import { DEFAULT_DAY_START_HOUR, parsePreferences, type Preferences } from './preferences.js';

export type Person = PersonFragment;

const PERSON_KEY = 'kkori:person';
const PREFERENCES_KEY = 'kkori:preferences';

/**
 * Who uses this device: the person signed in, or a guest. The last answer is kept, so that the first screen is drawn, and
 * offline study goes on, without asking the server.
 */
export class Viewer {
  person = $state.raw<Person | null>(null);
  /** The session ended on the server while somebody was signed in here. */
  expired = $state(false);
  #own = $state.raw<Preferences>(deviceDefaults());
  readonly #appearance = new Appearance();
  /** When somebody last signed in or out here (`performance.now()`): what was asked before says nothing about them. */
  #changedAt = 0;
  #changes = 0;
  /** Called when somebody signed in or out in another tab. */
  onelsewhere: () => void = () => {};

  constructor() {
    this.person = parsePerson(localStorage.getItem(PERSON_KEY));
    this.#own = parsePreferences(localStorage.getItem(PREFERENCES_KEY), deviceDefaults());
    this.#appearance.show(this.preferences.theme);
    addEventListener('storage', ({ key, newValue }) => {
      // Somebody signed in or out in another tab: what is done here is theirs as well.
      if (key !== PERSON_KEY) return;
      const before = this.person;
      this.person = parsePerson(newValue);
      if (this.person && this.person.id === before?.id && !this.expired) return this.#show();
      this.expired = false;
      this.#changedAt = performance.now();
      this.#show();
      this.onelsewhere();
    });
    onSignedOut((askedAt) => {
      if (askedAt >= this.#changedAt) this.sessionEnded();
    });
  }

  get preferences(): Preferences {
    return this.person?.preferences ?? this.#own;
  }

  /** Asks the server who it is. Without a connection the last answer stands. */
  async confirm(): Promise<void> {
    const askedAt = performance.now();
    try {
      const { me } = await request(MeDocument);
      // Somebody signed in or out, or changed a preference, since it was asked: the answer is of before.
      if (askedAt < this.#changedAt) return;
      if (me) this.enter(me);
      else this.sessionEnded();
    } catch (problem) {
      if (!(problem instanceof ApiError)) throw problem;
    }
  }

  /** Somebody signed in, or their account changed. */
  enter(person: Person): void {
    this.person = person;
    this.expired = false;
    this.#changedAt = performance.now();
    localStorage.setItem(PERSON_KEY, JSON.stringify(person));
    this.#show();
  }

  /** The server no longer knows the session: what is not sent yet waits on this device for the next sign-in. */
  sessionEnded(): void {
    if (this.person) this.expired = true;
  }

  async signOut(): Promise<void> {
    await request(SignOutDocument);
    this.forget();
  }

  /** @returns how many devices were signed out, this one included. */
  async signOutEverywhere(): Promise<number> {
    const { signOutEverywhere } = await request(SignOutEverywhereDocument);
    this.forget();
    return signOutEverywhere;
  }

  /**
   * Shows the change at once and keeps it: in the account when signed in, else on this device. When the server cannot
   * take it, what was before comes back and the problem is thrown.
   */
  async prefer(change: Partial<Preferences>): Promise<void> {
    const { person } = this;
    if (!person) {
      this.#own = { ...this.#own, ...change };
      localStorage.setItem(PREFERENCES_KEY, JSON.stringify(this.#own));
      this.#show();
      return;
    }
    this.#changedAt = performance.now();
    const number = ++this.#changes;
    this.person = { ...person, preferences: { ...person.preferences, ...change } };
    this.#appearance.show(this.preferences.theme);
    try {
      const { updatePreferences } = await request(UpdatePreferencesDocument, { input: change });
      if (updatePreferences.__typename === 'InvalidInput') {
        throw new ApiError(
          'refused',
          'INVALID_INPUT',
          updatePreferences.fields[0]?.message ?? updatePreferences.message,
        );
      }
      // Of several changes under way the last one's answer has them all.
      if (number === this.#changes && this.person?.id === person.id) this.enter(updatePreferences);
    } catch (problem) {
      this.#takeBack(person, change);
      throw problem;
    }
  }

  /** Puts back what was before, of those preferences alone, and only where nothing newer was chosen. */
  #takeBack({ id, preferences: before }: Person, change: Partial<Preferences>): void {
    const { person } = this;
    if (person?.id !== id) return;
    this.person = { ...person, preferences: withoutChange(person.preferences, change, before) };
    localStorage.setItem(PERSON_KEY, JSON.stringify(this.person));
    this.#appearance.show(this.preferences.theme);
  }

  /** Whoever was signed in is gone from this device. */
  forget(): void {
    // Who was signed in keeps the look of the screen as a guest.
    if (this.person) {
      this.#own = { ...this.person.preferences };
      localStorage.setItem(PREFERENCES_KEY, JSON.stringify(this.#own));
    }
    this.person = null;
    this.expired = false;
    this.#changedAt = performance.now();
    localStorage.removeItem(PERSON_KEY);
    this.#show();
  }

  #show(): void {
    this.#appearance.show(this.preferences.theme);
    // Paraglide draws the page anew in the other language.
    if (this.preferences.locale !== getLocale()) void setLocale(this.preferences.locale);
  }
}

function deviceDefaults(): Preferences {
  return {
    locale: getLocale(),
    theme: 'SYSTEM',
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone || 'Asia/Seoul',
    dayStartHour: DEFAULT_DAY_START_HOUR,
  };
}

function parsePerson(stored: string | null): Person | null {
  try {
    const person = JSON.parse(stored ?? 'null') as Person | null;
    return person && typeof person.id === 'string' && person.preferences ? person : null;
  } catch {
    return null;
  }
}

export const [useViewer, provideViewer] = createContext<Viewer>();
