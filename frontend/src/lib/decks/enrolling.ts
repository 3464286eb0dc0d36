import { m } from '$lib/paraglide/messages.js';
import type { Study } from '$lib/study/index.js';
import type { Toasts } from '$lib/ui/toasts.svelte.js';

type Named = { id: string; title: string };

/** Adds and removes decks as their screens do: at once, said in a toast, taken back when it could not be kept. */
export function enrolling(study: Study, toasts: Toasts) {
  async function say(change: Promise<void>, text: string) {
    try {
      await change;
      toasts.show(text);
    } catch {
      toasts.show(m.decks_not_saved(), 'problem');
    }
  }
  return {
    enrol: ({ id, title }: Named) => say(study.enrolments.enrol(id), m.decks_added({ title })),
    leave: ({ id, title }: Named) => say(study.enrolments.leave(id), m.decks_left({ title })),
  };
}
