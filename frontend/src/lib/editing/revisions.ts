/** A text that was kept: of a question, or of a list of the site. */
export interface KeptRevision {
  /** Counts from 1. */
  number: number;
  origin: 'FILE' | 'EDIT' | 'RESTORE';
  author?: { name: string } | null;
  creditedTo?: { name: string } | null;
  why?: string | null;
  changedMeaning?: boolean;
  createdAt: string;
}
