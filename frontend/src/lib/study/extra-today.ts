import { dayOf, extraOn, type ExtraToday } from '@kkori/core/scheduling';
import { request } from '$lib/api/index.js';
import { UpdateStudySettingsDocument } from '$lib/api/generated/graphql.js';
import { OwnChoice } from './own-choice.js';
import { LIMITS, parseStudySettings, type StudySettings } from './study-settings.js';
import type { Study } from './study.svelte.js';

const KEY = 'kkori:extra-today';

/**
 * What a learner asked for beyond the day's limits. It holds here at once, also without a network; the server is told when
 * it can be, and keeps the greater of what two devices asked for.
 */
export class ExtraForToday {
  readonly #asked: OwnChoice<ExtraToday>;

  constructor(readonly study: Study) {
    this.#asked = new OwnChoice(study, KEY, (extra) => {
      const { extraToday } = parseStudySettings(JSON.stringify({ extraToday: extra }));
      return extraToday?.date === this.#today().date ? extraToday : null;
    });
  }

  /** Those settings with what was asked for on this device. */
  with(settings: StudySettings): StudySettings {
    const asked = this.#asked.get();
    if (!asked) return settings;
    const told = extraOn(settings, asked.value);
    const { date, new: fresh, reviews } = asked.value;
    return {
      ...settings,
      extraToday: { date, new: Math.max(told.new, fresh), reviews: Math.max(told.reviews, reviews) },
    };
  }

  /** Asks for that many more today. @param settings those in force */
  add(settings: StudySettings, more: { new?: number; reviews?: number }): void {
    const { date } = this.#today();
    const before = extraOn(settings, { date });
    const extra = {
      date,
      new: Math.min(before.new + (more.new ?? 0), LIMITS.newPerDay.max),
      reviews: Math.min(before.reviews + (more.reviews ?? 0), LIMITS.reviewsPerDay.max),
    };
    if (this.study.viewer.person) this.#asked.set(extra);
    else this.study.setGuestSettings({ extraToday: extra });
  }

  /** Tells the server what it was not told yet; without an answer it is tried again another time. */
  async send(): Promise<void> {
    const asked = this.#asked.get();
    if (!asked || asked.sent) return;
    try {
      const { updateStudySettings } = await request(UpdateStudySettingsDocument, {
        input: { extraToday: asked.value },
      });
      if (updateStudySettings.__typename === 'InvalidInput') return;
      if (this.#asked.isStill(asked.value)) this.#asked.set(asked.value, true);
    } catch {
      // Here it holds all the same.
    }
  }

  #today() {
    const { timeZone, dayStartHour } = this.study.viewer.preferences;
    return dayOf(this.study.now(), { timeZone, dayStartHour });
  }
}
