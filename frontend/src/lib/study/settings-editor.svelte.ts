import { request } from '$lib/api/index.js';
import { StudySettingsDocument, UpdateStudySettingsDocument } from '$lib/api/generated/graphql.js';
import { m } from '$lib/paraglide/messages.js';
import { withoutChange } from '$lib/ui/without-change.js';
import { LIMITS, settingsInput, settingsOf, type StudySettings } from './study-settings.js';
import type { Study } from './study.svelte.js';

/** A person's or a guest's study settings, as a screen shows and changes them. */
export class SettingsEditor {
  #account = $state.raw<StudySettings | null>(null);
  problem = $state.raw<unknown>(null);
  /** They are those that the device keeps for studying without a network. */
  kept = $state(false);
  /** Counts what was asked and changed: only the answer to the last says how things are. */
  #asked = 0;
  /** Whose settings `#account` are. */
  #of: string | null = null;
  errors = $state<Partial<Record<keyof StudySettings, string>>>({});

  constructor(readonly study: Study) {}

  /** Null while they are not known yet. */
  get settings(): StudySettings | null {
    return this.study.viewer.person ? this.#account : this.study.guestSettings;
  }

  async load(): Promise<void> {
    const number = ++this.#asked;
    this.problem = null;
    if (this.#of !== this.study.owner) this.#account = null;
    this.#of = this.study.owner;
    if (!this.study.viewer.person) return;
    try {
      const { answers, packs } = this.study;
      const { fresh, instead } = await answers.freshOr(StudySettingsDocument, {}, () => packs.read());
      if (number !== this.#asked) return;
      this.#account = fresh ? this.study.withChoices(settingsOf(fresh.studySettings)) : instead.settings;
      this.kept = !fresh;
    } catch (problem) {
      if (number === this.#asked) this.problem = problem;
    }
  }

  /** Says what range the field has, after something else was written. */
  refuse(field: keyof typeof LIMITS): void {
    this.errors = { [field]: m.accounts_out_of_range(LIMITS[field]) };
  }

  /** Raises the limits of this day alone, which needs no network. */
  addToday(more: { new?: number; reviews?: number }): void {
    const { settings, study } = this;
    if (!settings) return;
    study.extra.add(settings, more);
    if (this.#account) this.#account = study.withChoices(this.#account);
    void study.extra.send();
  }

  /**
   * Shown at once. What the server refuses is put back and said in `errors`; without an answer it is put back and the
   * problem is thrown.
   */
  async change(change: Partial<StudySettings>): Promise<void> {
    this.errors = {};
    if (!this.study.viewer.person) return this.study.setGuestSettings(change);
    const before = this.#account;
    if (!before) return;
    const number = ++this.#asked;
    const { owner } = this.study;
    this.#account = { ...before, ...change };
    const takeBack = () => {
      if (this.#account && owner === this.#of) this.#account = withoutChange(this.#account, change, before);
    };
    try {
      const { updateStudySettings } = await request(UpdateStudySettingsDocument, { input: settingsInput(change) });
      if (updateStudySettings.__typename === 'InvalidInput') {
        takeBack();
        for (const { field, message } of updateStudySettings.fields)
          this.errors[field as keyof StudySettings] = message;
        return;
      }
      const settings = settingsOf(updateStudySettings);
      if (owner === this.study.owner) await this.study.packs.learn(settings);
      if (number === this.#asked) this.#account = this.study.withChoices(settings);
    } catch (problem) {
      takeBack();
      throw problem;
    }
  }
}
