import { DiagramError, labelLines, type Statement } from './problem.js';

export interface Sequence {
  actors: Actor[];
  events: SequenceEvent[];
}

export interface Actor {
  id: string;
  label: string[];
}

export type SequenceEvent =
  | { kind: 'message'; from: string; to: string; label: string[]; line: LineStyle; head: ArrowHead; both: boolean }
  | { kind: 'note'; at: 'left' | 'right' | 'over'; actors: string[]; text: string[] }
  | { kind: 'activate' | 'deactivate'; actor: string }
  | { kind: 'open'; block: string; label: string }
  | { kind: 'divide'; label: string }
  | { kind: 'close' };

export type LineStyle = 'solid' | 'dashed';
export type ArrowHead = 'filled' | 'open' | 'cross' | 'none';

const MESSAGE = /^(.+?)\s*(<<-->>|<<->>|-->>|->>|--x|-x|--\)|-\)|-->|->)\s*([+-]?)\s*([^:]+?)\s*(?::\s*(.*))?$/;
const NOTE = /^note\s+(left of|right of|over)\s+([^:]+?)\s*:\s*(.+)$/i;
const ACTOR = /^(?:participant|actor)\s+(.+?)(?:\s+as\s+(.+))?$/;
const BLOCK = /^(loop|alt|opt|par|critical|break)(?:\s+(.*))?$/;
const DIVIDER = /^(else|and|option)(?:\s+(.*))?$/;

/** Reads Mermaid's `sequenceDiagram`. Throws a DiagramError at the first line it does not understand. */
export function parseSequence(statements: readonly Statement[]): Sequence {
  const actors = new Map<string, Actor>();
  const events: SequenceEvent[] = [];
  const open: Statement[] = [];
  const actor = (id: string) => {
    if (!actors.has(id)) actors.set(id, { id, label: labelLines(id) });
    return id;
  };

  for (const statement of statements) {
    const { text, line } = statement;
    let match: RegExpExecArray | null;
    if ((match = ACTOR.exec(text))) {
      const [, id = '', label = id] = match;
      actors.set(id, { id, label: labelLines(label) });
    } else if ((match = NOTE.exec(text))) {
      const [, place = '', ids = '', note = ''] = match;
      const at = place.toLowerCase().startsWith('left')
        ? 'left'
        : place.toLowerCase().startsWith('right')
          ? 'right'
          : 'over';
      events.push({ kind: 'note', at, actors: ids.split(',').map((id) => actor(id.trim())), text: labelLines(note) });
    } else if ((match = /^(activate|deactivate)\s+(.+)$/.exec(text))) {
      events.push({ kind: match[1] as 'activate' | 'deactivate', actor: actor(match[2] ?? '') });
    } else if ((match = BLOCK.exec(text))) {
      open.push(statement);
      events.push({ kind: 'open', block: match[1] ?? '', label: match[2] ?? '' });
    } else if ((match = DIVIDER.exec(text))) {
      if (open.length === 0)
        throw new DiagramError(line, `'${match[1]}' 앞에 alt, par, critical 가운데 하나를 적어 주세요.`);
      events.push({ kind: 'divide', label: match[2] ?? '' });
    } else if (text === 'end') {
      if (!open.pop()) throw new DiagramError(line, "짝이 없는 'end'를 지워 주세요.");
      events.push({ kind: 'close' });
    } else if ((match = MESSAGE.exec(text))) {
      const [, from = '', arrow = '', mark = '', to = '', label = ''] = match;
      const head = arrow.endsWith('>>')
        ? 'filled'
        : arrow.endsWith(')')
          ? 'open'
          : arrow.endsWith('x')
            ? 'cross'
            : 'none';
      const style = arrow.includes('--') ? 'dashed' : 'solid';
      const both = arrow.startsWith('<<');
      events.push({
        kind: 'message',
        from: actor(from),
        to: actor(to),
        label: labelLines(label),
        line: style,
        head,
        both,
      });
      if (mark === '+') events.push({ kind: 'activate', actor: to });
      if (mark === '-') events.push({ kind: 'deactivate', actor: from });
    } else {
      throw new DiagramError(
        line,
        `'${text}'은(는) 그릴 수 없는 문장입니다. 메시지(A->>B: 내용), Note, loop, alt만 쓸 수 있습니다.`,
      );
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) throw new DiagramError(unclosed.line, "이 블록을 'end'로 닫아 주세요.");
  if (actors.size === 0) throw new DiagramError(1, '그림에 참여자와 메시지를 적어 주세요.');
  return { actors: [...actors.values()], events };
}
