/** What somebody is writing on this device, kept at every pause whatever becomes of the network, the session or the tab. */
export interface Draft {
  /** Whose it is: another person on the same device neither sees nor loses it. */
  owner: string;
  /** The question's address, or `new`. */
  slug: string;
  changeId: string;
  /** Of the change as the server has it; 0 while it has none. */
  version: number;
  /** What the server has; null while it has none. */
  savedText: string | null;
  /** What was sent last, whether or not an answer came. */
  sentText?: string;
  baseRevision: number;
  /** The published text that it was begun on; empty for a new question. */
  baseText: string;
  text: string;
  why: string;
  changedMeaning: boolean;
}

/** What the draft and the text that the change now has grew from: that text itself when it was sent from here. */
export function baseAgainst({ sentText, savedText, baseText }: Draft, theirs: string): string {
  return theirs === sentText ? theirs : (savedText ?? baseText);
}

export function rebasedOn({ revision, text }: { revision: number; text: string }) {
  return (draft: Draft): Draft => ({ ...draft, baseRevision: revision, baseText: text });
}

/** The same text as a change of its own. */
export function asAnother(draft: Draft, changeId: string): Draft {
  const { sentText: _, ...rest } = draft;
  return { ...rest, changeId, version: 0, savedText: null };
}

/** The same text as a change of what its own change became when it was published. */
export function asSuccessor(changeId: string, published: { slug: string; revision: number; text: string }) {
  return (draft: Draft): Draft => ({ ...rebasedOn(published)(asAnother(draft, changeId)), slug: published.slug });
}
