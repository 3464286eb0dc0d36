/** What tells a text of the database from every other, and from what it would be were it written anew. */
export interface RevisionSize {
  id: string;
  number: number;
  /** In bytes. */
  size: number;
}

const nameOf = ({ id, number, size }: RevisionSize) => `${id} ${number} ${size}`;

/** Digests of revisions, each worked out once: they are never rewritten. */
export class RevisionDigests {
  readonly #known = new Map<string, string>();

  /** @param work answers the digests of those that are not known yet, in their order */
  async of(
    revisions: readonly RevisionSize[],
    work: (unknown: readonly RevisionSize[]) => Promise<string[]>,
  ): Promise<string[]> {
    const unknown = revisions.filter((revision) => !this.#known.has(nameOf(revision)));
    const digests = unknown.length > 0 ? await work(unknown) : [];
    unknown.forEach((revision, index) => this.#known.set(nameOf(revision), digests[index] ?? ''));
    return revisions.map((revision) => this.#known.get(nameOf(revision)) ?? '');
  }
}
