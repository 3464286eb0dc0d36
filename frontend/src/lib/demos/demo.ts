import type { Component } from 'svelte';

/** What a demo's folder says of it; `index.ts` finds it there as `about.ts`, beside its `Panel.svelte`. */
export interface DemoAbout {
  /** In short what one sees in it, for the gallery: one line each. */
  whatYouSee(): string[];
  /** The panel's parameters out of the address of the demo's own page. */
  parametersFromAddress(address: URLSearchParams): Record<string, unknown>;
}

export interface DemoPanelProps {
  title: string;
  /** As a question's front matter or the address gives them. */
  parameters: unknown;
  /** Heading level of the title. */
  level: 1 | 2;
  /** Told the parameters as the demo's own page should keep them in its address. */
  onparameters?: (parameters: URLSearchParams) => void;
}

export type DemoPanelComponent = Component<DemoPanelProps>;
