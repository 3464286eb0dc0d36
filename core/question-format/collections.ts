import { normaliseText } from './parse-question.js';
import { type Problem, Reporter } from './problem.js';
import type { DeckSource, Localised, Subject } from './question.js';
import { readYaml, type YamlValue } from './yaml-reader.js';

/** What the names of decks made from notes start with; a deck file may not take one. */
export const NOTES_PREFIX = 'notes-';

export interface ParsedDeck {
  /** Null when there is an error among the problems. */
  deck: DeckSource | null;
  problems: Problem[];
  /** The line of each of `deck.questions`. */
  questionLines: number[];
}

/** Reads a deck file; whether its questions exist is for whoever has read them all (`checkDecks`). Never throws. */
export function parseDeck(source: string, file: string): ParsedDeck {
  const reporter = new Reporter(file);
  const fields = readYaml(normaliseText(source), '덱', reporter)?.fields(['id', 'title', 'description', 'questions']);
  const id = fields?.get('id')?.kebab();
  const title = readLocalised(fields?.get('title'), 80);
  const description = readLocalised(fields?.get('description'), 400);
  const questions = fields?.get('questions')?.kebabs({ min: 1 });
  if (id?.startsWith(NOTES_PREFIX))
    reporter.error(
      fields?.get('id')?.line ?? 1,
      'wrong-value',
      `'${NOTES_PREFIX}'로 시작하는 id는 가져온 노트의 덱이 씁니다. 다른 id를 적어 주세요.`,
    );
  const complete = id && title && description && questions && !reporter.failed;
  return {
    deck: complete ? { id, title, description, questions: questions.names } : null,
    problems: reporter.sorted(),
    questionLines: questions?.lines ?? [],
  };
}

/** Reads `subjects.yaml`, in its order. Null when there is an error among the problems. Never throws. */
export function parseSubjects(source: string, file: string): { subjects: Subject[] | null; problems: Problem[] } {
  const reporter = new Reporter(file);
  const items = readYaml(normaliseText(source), '과목', reporter)?.list({ min: 1 }) ?? [];
  const subjects: Subject[] = [];
  for (const item of items) {
    const fields = item.fields(['id', 'name']);
    const id = fields?.get('id')?.kebab();
    const name = readLocalised(fields?.get('name'), 60);
    if (!id || !name) continue;
    if (subjects.some((subject) => subject.id === id)) {
      reporter.error(item.line, 'duplicate', `과목 '${id}'이(가) 두 번 있습니다. 하나를 지워 주세요.`);
    }
    subjects.push({ id, name });
  }
  return { subjects: reporter.failed ? null : subjects, problems: reporter.sorted() };
}

/** Reads `decks.yaml`, the ids of decks in their order. Null when there is an error among the problems. Never throws. */
export function parseDeckOrder(
  source: string,
  file: string,
): { slugs: string[] | null; lines: number[]; problems: Problem[] } {
  const reporter = new Reporter(file);
  const slugs = readYaml(normaliseText(source), '덱 순서', reporter)?.kebabs({ min: 0 });
  return {
    slugs: reporter.failed || !slugs ? null : slugs.names,
    lines: slugs?.lines ?? [],
    problems: reporter.sorted(),
  };
}

function readLocalised(value: YamlValue | undefined, max: number): Localised | null {
  const fields = value?.fields(['ko', 'en']);
  const ko = fields?.get('ko')?.text(max);
  const en = fields?.get('en')?.text(max);
  return ko && en ? { ko, en } : null;
}
