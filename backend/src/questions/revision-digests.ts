/** What tells a text of the database from every other, and from what it would be were it written anew. */
export interface RevisionSize {
  id: string;
  number: number;
  /** In bytes. */
  size: number;
}

const nameOf = ({ id, number, size }: RevisionSize) => `${id} ${number} ${size}`;

/** Digests of revisions, each worked out once: what is committed is never rewritten. */
export class RevisionDigests {
  readonly #known = new Map<string, string>();

  /**
   * @param isCommitted false where some may still be taken back, and another text be written under their number
   * @param work answers the digests of those that are not known yet, in their order
   */
  async of(
    revisions: readonly RevisionSize[],
    isCommitted: boolean,
    work: (unknown: readonly RevisionSize[]) => Promise<string[]>,
  ): Promise<string[]> {
    const unknown = revisions.filter((revision) => !this.#known.has(nameOf(revision)));
    const digests = unknown.length > 0 ? await work(unknown) : [];
    const worked = new Map(unknown.map((revision, index) => [nameOf(revision), digests[index] ?? '']));
    if (isCommitted) for (const [name, digest] of worked) this.#known.set(name, digest);
    return revisions.map((revision) => this.#known.get(nameOf(revision)) ?? worked.get(nameOf(revision)) ?? '');
  }
}
