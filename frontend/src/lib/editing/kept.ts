/** What somebody is writing on this device, until it is sent. */
const keyOf = (what: string, personId: string, questionId: string) => `kkori:${what}-draft:${personId}:${questionId}`;

/** What was written and not sent: an object of unknown fields; null when there is nothing that can be read. */
export function kept(what: string, personId: string, questionId: string): Record<string, unknown> | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(what, personId, questionId)) ?? 'null');
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** @param draft null once it is sent */
export function keep(what: string, personId: string, questionId: string, draft: object | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(what, personId, questionId), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(what, personId, questionId));
  } catch {
    // A full or forbidden store: it is still there while the page is.
  }
}
