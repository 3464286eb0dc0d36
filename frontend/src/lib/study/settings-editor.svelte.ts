import { request } from '$lib/api/index.js';
import { StudySettingsDocument, UpdateStudySettingsDocument } from '$lib/api/generated/graphql.js';
import type { StudySettings } from './study-settings.js';
import type { Study } from './study.svelte.js';

/** A person's or a guest's study settings, as a screen shows and changes them. */
export class SettingsEditor {
  #account = $state.raw<StudySettings | null>(null);
  problem = $state.raw<unknown>(null);
  errors = $state<Partial<Record<keyof StudySettings, string>>>({});

  constructor(readonly study: Study) {}

  /** Null while they are not known yet. */
  get settings(): StudySettings | null {
    return this.study.viewer.person ? this.#account : this.study.guestSettings;
  }

  async load(): Promise<void> {
    this.problem = null;
    if (!this.study.viewer.person) return;
    try {
      this.#account = (await request(StudySettingsDocument)).studySettings;
    } catch (problem) {
      this.problem = problem;
    }
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
    this.#account = { ...before, ...change };
    try {
      const { updateStudySettings } = await request(UpdateStudySettingsDocument, { input: change });
      if (updateStudySettings.__typename === 'InvalidInput') {
        this.#account = before;
        for (const { field, message } of updateStudySettings.fields)
          this.errors[field as keyof StudySettings] = message;
      } else this.#account = updateStudySettings;
    } catch (problem) {
      this.#account = before;
      throw problem;
    }
  }
}
