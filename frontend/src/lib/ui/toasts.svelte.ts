import { createContext } from 'svelte';

export type ToastAction = { label: string; run: () => void };
export type Toast = { id: number; text: string; tone: 'plain' | 'problem'; action?: ToastAction };

const SHOWN_FOR_MS = 4_000;
const SHOWN_WITH_ACTION_MS = 8_000;

/** Short notes that need no answer. What needs one is a dialog or stands beside what it is about. */
export class Toasts {
  shown = $state<Toast[]>([]);
  #next = 1;

  /**
   * @param action what can be done about it at once; there has to be another way to it, for those who are slower
   * @returns what to `dismiss` it by, when it is no longer so
   */
  show(text: string, tone: Toast['tone'] = 'plain', action?: ToastAction): number {
    const id = this.#next++;
    this.shown = [...this.shown.filter((toast) => toast.text !== text), { id, text, tone, action }].slice(-3);
    setTimeout(() => this.dismiss(id), action ? SHOWN_WITH_ACTION_MS : SHOWN_FOR_MS);
    return id;
  }

  dismiss(id: number): void {
    this.shown = this.shown.filter((toast) => toast.id !== id);
  }
}

export const [useToasts, provideToasts] = createContext<Toasts>();
