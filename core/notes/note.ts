/** A question found in a study note. Markdown fields hold no HTML: what there was is written as Markdown. */
export interface Note {
  /** Plain text, without numbers and marks such as `Q.` or 💡 before it. */
  title: string;
  /** Markdown; empty where the note has none yet. */
  answer: string;
  /** Markdown; the section its heading links to, or what stands under 설명 or 더 알아보기. May be empty. */
  explanation: string;
  followUps: NoteFollowUp[];
  /** From the front matter, a `태그:` line, and the headings the question stands under. */
  tags: string[];
  /** The addresses of its pictures, as written, each once. */
  images: string[];
  source: { file: string; /** 1-based. */ line: number };
}

export interface NoteFollowUp {
  title: string;
  /** Markdown; may be empty. */
  answer: string;
}

/** Something that was not taken over, or only in part. `message` is Korean. */
export interface NoteProblem {
  file: string;
  /** 1-based. */
  line: number;
  message: string;
}

export interface ParsedNotes {
  questions: Note[];
  problems: NoteProblem[];
}
