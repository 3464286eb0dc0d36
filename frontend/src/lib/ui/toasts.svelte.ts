import { createContext } from 'svelte';

export type Toast = { id: number; text: string; tone: 'plain' | 'problem' };

const SHOWN_FOR_MS = 4_000;

/** Short notes that need no answer. What needs one is a dialog or stands beside what it is about. */
export class Toasts {
  shown = $state<Toast[]>([]);
  #next = 1;

  show(text: string, tone: Toast['tone'] = 'plain'): void {
    const id = this.#next++;
    this.shown = [...this.shown.filter((toast) => toast.text !== text), { id, text, tone }].slice(-3);
    setTimeout(() => this.dismiss(id), SHOWN_FOR_MS);
  }

  dismiss(id: number): void {
    this.shown = this.shown.filter((toast) => toast.id !== id);
  }
}

export const [useToasts, provideToasts] = createContext<Toasts>();
