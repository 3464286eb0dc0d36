import { dayOf, extraOn, type ExtraToday } from '@kkori/core/scheduling';
import { request } from '$lib/api/index.js';
import { UpdateStudySettingsDocument } from '$lib/api/generated/graphql.js';
import { LIMITS, parseStudySettings, type StudySettings } from './study-settings.js';
import type { Study } from './study.svelte.js';

const KEY = 'kkori:extra-today';

interface Asked {
  owner: string;
  extra: ExtraToday;
  sent: boolean;
}

/**
 * What a learner asked for beyond the day's limits. It holds here at once, also without a network; the server is told when
 * it can be, and keeps the greater of what two devices asked for.
 */
export class ExtraForToday {
  constructor(readonly study: Study) {}

  /** Those settings with what was asked for on this device. */
  with(settings: StudySettings): StudySettings {
    const asked = this.#read();
    if (!asked) return settings;
    const told = extraOn(settings, asked.extra);
    const { date, new: fresh, reviews } = asked.extra;
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
    if (this.study.viewer.person) this.#write({ owner: this.study.owner, extra, sent: false });
    else this.study.setGuestSettings({ extraToday: extra });
  }

  /** Tells the server what it was not told yet; without an answer it is tried again another time. */
  async send(): Promise<void> {
    const asked = this.#read();
    if (!asked || asked.sent) return;
    try {
      const { updateStudySettings } = await request(UpdateStudySettingsDocument, {
        input: { extraToday: asked.extra },
      });
      if (updateStudySettings.__typename === 'InvalidInput') return;
      if (JSON.stringify(this.#read()) === JSON.stringify(asked)) this.#write({ ...asked, sent: true });
    } catch {
      // Here it holds all the same.
    }
  }

  #today() {
    const { timeZone, dayStartHour } = this.study.viewer.preferences;
    return dayOf(this.study.now(), { timeZone, dayStartHour });
  }

  /** What whoever studies now asked for today. */
  #read(): Asked | null {
    const stored = localStorage.getItem(KEY);
    if (stored === null || !this.study.viewer.person) return null;
    try {
      const { owner, extra, sent } = JSON.parse(stored) as Partial<Asked>;
      const { extraToday } = parseStudySettings(JSON.stringify({ extraToday: extra }));
      if (owner !== this.study.owner || extraToday?.date !== this.#today().date) return null;
      return { owner, extra: extraToday, sent: sent === true };
    } catch {
      return null;
    }
  }

  #write(asked: Asked): void {
    localStorage.setItem(KEY, JSON.stringify(asked));
  }
}
