import type { Comeback } from '@kkori/core/scheduling';
import { ApiError, request } from '$lib/api/index.js';
import { UpdateStudySettingsDocument } from '$lib/api/generated/graphql.js';
import { OwnChoice } from './own-choice.js';
import { parseStudySettings, settingsOf, type StudySettings } from './study-settings.js';
import type { Study } from './study.svelte.js';

/** The way back after missed days as it was chosen on this device: it holds at once, also without a network. */
export class ComebackChoice {
  readonly #chosen: OwnChoice<Comeback>;

  constructor(readonly study: Study) {
    const parse = (comeback: unknown) => parseStudySettings(JSON.stringify({ comeback })).comeback;
    this.#chosen = new OwnChoice(study, 'kkori:comeback', parse);
  }

  /** Those settings with the way back that the server does not know of yet. */
  with(settings: StudySettings): StudySettings {
    const chosen = this.#chosen.get();
    return chosen ? { ...settings, comeback: chosen.value } : settings;
  }

  /** @throws {ApiError} when the server will not have it */
  async choose(comeback: Comeback): Promise<void> {
    if (!this.study.viewer.person) return this.study.setGuestSettings({ comeback });
    this.#chosen.set(comeback);
    await this.send();
  }

  /** Tells the server what it was not told yet; without an answer it is tried again another time. */
  async send(): Promise<void> {
    const chosen = this.#chosen.get();
    if (!chosen) return;
    const { owner } = this.study;
    const answer = await request(UpdateStudySettingsDocument, { input: { comeback: chosen.value } }).catch(() => null);
    if (!answer) return;
    const { updateStudySettings: kept } = answer;
    if (kept.__typename === 'StudySettings' && owner === this.study.owner)
      await this.study.packs.learn(settingsOf(kept));
    // The server has it, or never will.
    if (this.#chosen.isStill(chosen.value)) this.#chosen.clear();
    if (kept.__typename === 'InvalidInput') throw new ApiError('refused', 'INVALID_INPUT', kept.message);
  }
}
