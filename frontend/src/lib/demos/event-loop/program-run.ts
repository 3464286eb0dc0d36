import { sources, type LineSource, type Runtime } from '@kkori/core/event-loop';
import { asArray, asNumber, asObject, asString } from '../json.js';

export interface ProgramLine {
  readonly text: string;
  readonly from: LineSource;
  readonly error: boolean;
  /** Lines of one callback, or of one emptying of a queue, share it. */
  readonly turn: number;
}

export interface ProgramProblem {
  /** As the guest has them; `error` for whatever a browser reports. */
  readonly kind: string;
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** Callbacks that wait in each queue, where there are any; 1 stands for any number of microtasks. */
export type Waiting = Readonly<Partial<Record<LineSource, number>>>;

/** The loop let something run: one callback, or one queue until it was empty. */
export interface ProgramTurn {
  readonly from: LineSource;
  /** Virtual milliseconds. */
  readonly at: number;
  /** When it was over. */
  readonly waits: Waiting;
}

/** What a program printed, wherever it ran. */
export interface ProgramRun {
  readonly runtime: Runtime;
  readonly ended: 'done' | 'failed' | 'limit';
  readonly lines: readonly ProgramLine[];
  readonly problems: readonly ProgramProblem[];
  /** Node.js itself would not always print it in this order. */
  readonly undetermined: boolean;
  /** What ran, also where it printed nothing; in Node's runtime alone. */
  readonly turns: readonly ProgramTurn[];
}

/** Reads a result out of a RESULT event; null when it is not one. */
export function readProgramRun(value: unknown): ProgramRun | null {
  const result = asObject(value);
  const ended = asString(result?.['ended']);
  if (!result || (ended !== 'done' && ended !== 'failed' && ended !== 'limit')) return null;
  const problem = asObject(result['problem']);
  return {
    runtime: 'node',
    ended,
    lines: asArray(result['lines']).flatMap((line) => readLine(line) ?? []),
    problems: problem ? [readProblem(problem)] : [],
    undetermined: result['undetermined'] === true,
    turns: asArray(result['turns']).map(readTurn),
  };
}

function readTurn(value: unknown): ProgramTurn {
  const turn = asObject(value);
  const waits = asObject(turn?.['waits']);
  return {
    from: sources.find((source) => source === turn?.['source']) ?? 'main',
    at: asNumber(turn?.['at']) ?? 0,
    waits: Object.fromEntries(
      sources.flatMap((source) => {
        const count = asNumber(waits?.[source]);
        return count === null ? [] : [[source, count]];
      }),
    ),
  };
}

export function readLine(value: unknown): ProgramLine | null {
  const line = asObject(value);
  const text = asString(line?.['text']);
  const from = sources.find((source) => source === line?.['from']);
  if (!line || text === null || !from) return null;
  return { text, from, error: line['stream'] === 'error', turn: asNumber(line['turn']) ?? 0 };
}

export function readProblem(value: Readonly<Record<string, unknown>>): ProgramProblem {
  return {
    kind: asString(value['kind']) ?? 'error',
    message: asString(value['message']) ?? '',
    line: asNumber(value['line']),
    column: asNumber(value['column']),
  };
}

/** Lines that were printed in one go: by one callback, or while one queue was emptied. */
export interface LineGroup {
  readonly from: LineSource;
  /** Virtual milliseconds; null where time was real. */
  readonly at: number | null;
  readonly lines: readonly { readonly text: string; readonly error: boolean; readonly place: number }[];
}

export function groupLines(run: ProgramRun): LineGroup[] {
  const groups: { from: LineSource; turn: number; at: number | null; lines: LineGroup['lines'][number][] }[] = [];
  for (const [index, { text, from, error, turn }] of run.lines.entries()) {
    let group = groups.at(-1);
    if (!group || group.from !== from || group.turn !== turn) {
      group = { from, turn, at: run.turns[turn]?.at ?? null, lines: [] };
      groups.push(group);
    }
    group.lines.push({ text, error, place: index + 1 });
  }
  return groups.map(({ from, at, lines }) => ({ from, at, lines }));
}

/** One turn of the loop as it is gone through afterwards. */
export interface Step extends LineGroup {
  /** When it is over; null where that is not known. */
  readonly waits: Waiting | null;
  /** Lines of the program up to its end. */
  readonly printed: number;
}

/** What ran, one after the other; where that is not told, what printed. */
export function stepsOf(run: ProgramRun): Step[] {
  const groups: (LineGroup & { waits: Waiting | null })[] =
    run.turns.length === 0
      ? groupLines(run).map((group) => ({ ...group, waits: null }))
      : run.turns.map(({ from, at, waits }, index) => ({
          from,
          at,
          waits,
          lines: run.lines.flatMap(({ text, error, turn }, line) =>
            turn === index ? [{ text, error, place: line + 1 }] : [],
          ),
        }));
  let printed = 0;
  return groups.map((group) => ({ ...group, printed: (printed += group.lines.length) }));
}

/** Where the lines came from, one after the other, the same in a row once. */
export function sourcesInOrder(run: ProgramRun): LineSource[] {
  return run.lines.map(({ from }) => from).filter((from, index, all) => from !== all[index - 1]);
}
