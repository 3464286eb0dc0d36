import { getLocale } from '$lib/paraglide/runtime.js';

export interface HelpTopic {
  /** Its address: /help/<slug>. */
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Rendered and sanitised when the app was built. */
  readonly html: string;
}

/** The help pages in the viewer's language, in the order to read them. */
export async function helpTopics(): Promise<readonly HelpTopic[]> {
  const pages = getLocale() === 'ko' ? await import('virtual:help/ko') : await import('virtual:help/en');
  return pages.default;
}
