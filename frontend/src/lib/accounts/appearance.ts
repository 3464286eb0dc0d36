import type { Theme } from '$lib/api/generated/graphql.js';

/** Where `before-paint.js` looks. */
const THEME_KEY = 'kkori:theme';
const PAPER = { light: '#f7f4ed', dark: '#15161a' };

/** Light or dark: as chosen, or as the device has it at the moment. */
export class Appearance {
  #chosen: Theme = 'SYSTEM';
  readonly #device = matchMedia('(prefers-color-scheme: dark)');

  constructor() {
    this.#device.addEventListener('change', () => this.#paint());
  }

  /** Shows the theme, and remembers it for the next first paint. */
  show(theme: Theme): void {
    this.#chosen = theme;
    localStorage.setItem(THEME_KEY, theme);
    this.#paint();
  }

  #paint(): void {
    const dark = this.#chosen === 'DARK' || (this.#chosen === 'SYSTEM' && this.#device.matches);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    document.querySelector('meta[name=theme-color]')?.setAttribute('content', dark ? PAPER.dark : PAPER.light);
  }
}
