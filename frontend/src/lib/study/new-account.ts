import { request } from '$lib/api/index.js';
import { SetInterviewGoalDocument, UpdateStudySettingsDocument } from '$lib/api/generated/graphql.js';
import { loadDecks } from '$lib/decks/load-decks.js';
import { carrySearchesOver } from './cards/saved-searches.svelte.js';
import { keyOf } from './packs.svelte.js';
import { settingsInput } from './study-settings.js';
import { GUEST_SETTINGS_KEY, type Study } from './study.svelte.js';

/**
 * To be called before somebody enters their new account: it starts as the guest did, with the first deck at least. The cards
 * that the guest had here are studied until the account's own have come.
 */
export async function settleGuest(study: Study, personId: string): Promise<void> {
  try {
    study.enrolments.resolve(await loadDecks(study.answers, study.owner));
    study.enrolments.settleGuest();
    const pack = await study.packs.read();
    if (pack) await study.answers.keep(keyOf(personId), { ...pack, settings: study.guestSettings, takenAt: 0 });
  } catch {
    // The account is there; decks can be added any time.
  }
}

/** A guest's settings and interview become the new account's. Not those of an account that had its own. */
export async function carrySettingsOver(study: Study): Promise<void> {
  if (study.guestInterview) {
    const { deckIds, ...goal } = study.guestInterview;
    await request(SetInterviewGoalDocument, { input: { ...goal, deckIds: [...deckIds] } });
    study.setGuestInterview(null);
  }
  await carrySearchesOver();
  if (localStorage.getItem(GUEST_SETTINGS_KEY) === null) return;
  await request(UpdateStudySettingsDocument, { input: settingsInput(study.guestSettings) });
  study.forgetGuestSettings();
}
