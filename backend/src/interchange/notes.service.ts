import { Injectable } from '@nestjs/common';
import { DeckImporter } from '../decks/index.js';
import { NoteImportService, type NoteImportReport } from '../questions/index.js';
import type { ReadNotes } from './notes-reader.js';

export interface NotesReport extends NoteImportReport {
  /** The deck's slug; null when there was nothing to put into it. */
  deck: string | null;
}

/** Stores what was read from notes and puts it into a deck. */
@Injectable()
export class NotesService {
  constructor(
    private readonly notes: NoteImportService,
    private readonly decks: DeckImporter,
  ) {}

  async store({ files }: ReadNotes, deckName: string): Promise<NotesReport> {
    const total: NotesReport = {
      created: 0,
      updated: 0,
      unchanged: 0,
      archived: 0,
      refused: [],
      conflicts: [],
      deck: null,
    };
    for (const { file, questions } of files) {
      const report = await this.notes.importFile(file, questions);
      total.created += report.created;
      total.updated += report.updated;
      total.unchanged += report.unchanged;
      total.archived += report.archived;
      total.refused.push(...report.refused);
      total.conflicts.push(...report.conflicts);
    }
    const ids = files.flatMap(({ questions }) => questions.map(({ questionId }) => questionId));
    if (ids.length > 0) total.deck = await this.decks.addNotes(deckName, ids);
    return total;
  }
}
