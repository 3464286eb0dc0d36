import fs from 'node:fs/promises';
import path from 'node:path';
import { encodeInline, imagePath } from '@kkori/core/markdown-tree';
import { noteKey, parseNotes, type Note } from '@kkori/core/notes';
import {
  isQuestionFile,
  MAX_TITLE,
  parseQuestion,
  questionUuid,
  serialiseQuestion,
  type QuestionSource,
} from '@kkori/core/question-format';
import { addressOf, maxImageBytes, notesSubject, type ImportedQuestion } from '../questions/index.js';

export interface ReadProblem {
  file: string;
  line: number;
  message: string;
}

export interface ReadNotes {
  /** As `--json` prints them. */
  notes: Note[];
  problems: ReadProblem[];
  /** What each file yields, ready to be stored. */
  files: { file: string; questions: ImportedQuestion[] }[];
}

/** PATH is neither a Markdown file nor a folder. */
export class NothingToRead extends Error {}

/**
 * Reads a Markdown file, or every Markdown file below a folder: our own format where a file says so, else study notes.
 * @throws NothingToRead
 */
export async function readNotes(target: string): Promise<ReadNotes> {
  const stat = await fs.stat(target).catch(() => null);
  if (!stat) throw new NothingToRead(`${target} 파일이나 폴더가 없습니다.`);
  const root = stat.isDirectory() ? target : path.dirname(target);
  // The folder's name is part of a note's identity: two folders may both hold a README.md.
  const folder = path.basename(path.resolve(root));
  const files = stat.isDirectory() ? await markdownFiles(target) : [path.basename(target)];
  const result: ReadNotes = { notes: [], problems: [], files: [] };
  for (const file of files) {
    const text = withoutNul(await fs.readFile(path.join(root, file), 'utf8'), file, result.problems);
    const read = isQuestionFile(text) ? readOurs(text, file) : readStudyNotes(text, file, folder);
    result.notes.push(...read.notes);
    result.problems.push(...read.problems);
    const questions: ImportedQuestion[] = [];
    for (const { questionId, question, note } of read.questions) {
      const images = await readImages(root, file, note, result.problems);
      questions.push({ questionId, question, markdown: serialiseQuestion(question), images });
    }
    result.files.push({ file: `${folder}/${file}`, questions });
  }
  return result;
}

/** A file that is not UTF-8 is read as far as that goes; U+0000, which no database holds, is left out. */
function withoutNul(text: string, file: string, problems: ReadProblem[]): string {
  const broken = text.search(/[\0\ufffd]/);
  if (broken >= 0) {
    const line = text.slice(0, broken).split('\n').length;
    problems.push({ file, line, message: '읽을 수 없는 글자가 있습니다. 파일을 UTF-8로 저장해 주세요.' });
  }
  return text.replaceAll('\0', '');
}

interface Read {
  notes: Note[];
  problems: ReadProblem[];
  questions: { questionId: string; question: QuestionSource; note: Note }[];
}

function readOurs(text: string, file: string): Read {
  const { question, problems, lines } = parseQuestion(text, file);
  if (!question) return { notes: [], problems, questions: [] };
  const note: Note = {
    title: question.title,
    answer: question.answer,
    explanation: [question.explanation, question.misconception].filter(Boolean).join('\n\n'),
    followUps: question.followUps.map(({ title, answer }) => ({ title, answer })),
    tags: question.tags,
    images: [...text.matchAll(/!\[[^\]]*\]\(([^)\s]+)/g)].flatMap(([, address]) => address ?? []),
    source: { file, line: lines['title'] ?? 1 },
  };
  return { notes: [note], problems, questions: [{ questionId: questionUuid(question.id), question, note }] };
}

function readStudyNotes(text: string, file: string, folder: string): Read {
  const { questions: notes, problems } = parseNotes(text, file);
  const taken = new Set<string>();
  const questions = notes.map((note) => {
    const questionId = firstFree(taken, (occurrence) => noteKey(`${folder}/${file}`, note.title, occurrence));
    const keys = new Set<string>();
    const question: QuestionSource = {
      id: `note-${questionId.slice(0, 13)}`,
      subject: notesSubject.id,
      topic: path.posix.basename(file).replace(/\.[^.]+$/, ''),
      tags: note.tags,
      level: 'entry',
      importance: 1,
      related: [],
      demos: [],
      sources: [],
      ...withShortTitle(note),
      explanation: note.explanation,
      keywords: [],
      followUps: note.followUps.map(({ title, answer }) => ({
        key: firstFree(keys, (occurrence) => {
          const key = `follow-up-${noteKey('', title).slice(0, 8)}`;
          return occurrence > 1 ? `${key}-${occurrence}` : key;
        }),
        title,
        answer,
      })),
      quiz: [],
    };
    return { questionId, question, note };
  });
  return { notes, problems, questions };
}

/** The first of `make(1)`, `make(2)`, … that is not taken, and takes it. */
function firstFree(taken: Set<string>, make: (occurrence: number) => string): string {
  let occurrence = 1;
  while (taken.has(make(occurrence))) occurrence += 1;
  const free = make(occurrence);
  taken.add(free);
  return free;
}

/** A title of more than a question's length is cut, and stands whole above the answer. */
function withShortTitle({ title, answer }: Note): Pick<QuestionSource, 'title' | 'answer'> {
  const letters = [...title];
  if (letters.length <= MAX_TITLE) return { title, answer };
  const short = `${letters
    .slice(0, MAX_TITLE - 1)
    .join('')
    .trimEnd()}…`;
  return { title: short, answer: [encodeInline(title), answer].filter(Boolean).join('\n\n') };
}

async function markdownFiles(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(md|markdown)$/i.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !/(^|\/)(node_modules|\.[^/]+)\//.test(file))
    .sort();
}

/** The pictures that stand beside a note; those on the web stay where they are. */
async function readImages(
  root: string,
  file: string,
  note: Note,
  problems: ReadProblem[],
): Promise<Map<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  for (const address of note.images.filter((image) => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(image))) {
    const wanted = path.resolve(root, path.posix.dirname(file), imagePath(address));
    // A note may not reach outside what was asked to be imported.
    const isInside = wanted.startsWith(path.resolve(root) + path.sep);
    const bytes = isInside ? await fs.readFile(wanted).catch(() => null) : null;
    const report = (message: string) => problems.push({ file, line: note.source.line, message });
    if (!bytes) report(`그림 ${address}을(를) 찾지 못해 뺐습니다.`);
    else if (bytes.length > maxImageBytes)
      report(`그림 ${address}이(가) ${maxImageBytes / 2 ** 20} MiB보다 커서 뺐습니다. 줄여서 다시 가져와 주세요.`);
    else if (!addressOf(bytes)) report(`${address}은(는) 보여 줄 수 있는 그림이 아니어서 뺐습니다.`);
    else images.set(imagePath(address), bytes);
  }
  return images;
}
