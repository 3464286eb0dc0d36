import { DiagramError, type Statement } from './problem.js';

/**
 * Flowcharts and state diagrams are laid out by a library that drops what it does not understand. So they are read here
 * first, refused by line where they cannot be drawn, and handed on in the library's own narrow spelling.
 */
export interface GraphSource {
  mermaid: string;
  /** What stands where, for those who cannot see it. */
  names: string[];
  edges: { from: string; to: string; label: string }[];
  /** Boxes around others. */
  groups: number;
}

const ID = /[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/uy;
const SHAPES = [
  ['(((', ')))'],
  ['([', '])'],
  ['((', '))'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['[/', '\\]'],
  ['[\\', '/]'],
  ['{{', '}}'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['>', ']'],
] as const;
const ARROW = /(<)?(-{2,}>|-{3,}|-\.+->|-\.+-|={2,}>|={3,})(?:\|([^|]*)\|)?/y;
const LABELLED = /(<)?(--|-\.|==)\s+(.+?)\s+(-{2,}>|-{3,}|\.+->|-\.+-|={2,}>|={3,})/y;
const STYLING = /^(?:style|classDef|class|linkStyle|click)\s/;
const DIRECTION = /^direction\s+(?:TD|TB|LR|BT|RL)$/;

/** Brackets and quotes in a label, as letters the library takes for letters. */
const PRIVATE = 0xe000;
const MARKS = /[[\](){}|<>"&\\*~/]/g;

export function encodeLabel(label: string): string {
  const unquoted = /^"(.*)"$/s.exec(label.trim())?.[1] ?? label.trim();
  const breaks = unquoted.split(/<br\s*\/?>|\\n/i);
  return breaks
    .map((line) => line.replace(MARKS, (mark) => String.fromCharCode(PRIVATE + mark.charCodeAt(0))))
    .join('<br>');
}

function wordsOf(label: string): string {
  return label
    .split(/<br\s*\/?>|\\n/i)
    .join(' ')
    .replace(/^"(.*)"$/, '$1');
}

export function decodeLabel(label: string): string {
  return label.replace(/[\ue000-\ue07f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - PRIVATE));
}

export function readFlowchart(header: string, statements: readonly Statement[]): GraphSource {
  const direction = /^(?:graph|flowchart)\s+(TD|TB|LR|BT|RL)\s*;?$/.exec(header)?.[1];
  if (!direction) throw new DiagramError(1, 'flowchart 뒤에 방향을 적어 주세요: LR, TD, RL, BT. 예: flowchart LR');
  const reader = new FlowchartReader();
  const out = [`flowchart ${direction}`, ...statements.map((statement) => reader.read(statement))];
  reader.finish();
  const groups = out.filter((line) => line.startsWith('subgraph ')).length;
  return { mermaid: out.join('\n'), names: [...reader.labels.values()], edges: reader.namedEdges(), groups };
}

class FlowchartReader {
  readonly labels = new Map<string, string>();
  private readonly groups = new Map<string, string>();
  private readonly ids = new Map<string, string>();
  private readonly edges: { from: string; to: string; label: string }[] = [];
  private readonly open: Statement[] = [];
  private text = '';
  private line = 0;
  private at = 0;

  read({ text, line }: Statement): string {
    Object.assign(this, { text: text.replace(/;$/, ''), line, at: 0 });
    if (STYLING.test(text) || text.includes(':::')) {
      throw new DiagramError(
        line,
        '그림의 색과 링크는 지정할 수 없습니다. 이 줄을 지워 주세요. 색은 화면 테마를 따릅니다.',
      );
    }
    if (DIRECTION.test(text)) return text;
    const group = /^subgraph\s+(.+)$/.exec(text)?.[1];
    if (group !== undefined) {
      this.open.push({ text, line });
      const bracket = /^(\S+?)\s*\[(.+)\]$/.exec(group);
      const id = this.idOf(bracket?.[1] ?? group);
      const label = bracket?.[2] ?? group;
      this.groups.set(id, wordsOf(label));
      this.labels.delete(id);
      return `subgraph ${id} [${encodeLabel(label)}]`;
    }
    if (text === 'end') {
      if (!this.open.pop()) throw new DiagramError(line, "짝이 없는 'end'를 지워 주세요.");
      return text;
    }
    return this.readChain();
  }

  finish(): void {
    const unclosed = this.open.at(-1);
    if (unclosed) throw new DiagramError(unclosed.line, "이 묶음을 'end'로 닫아 주세요.");
    if (this.labels.size === 0)
      throw new DiagramError(1, '그림에 상자를 하나 이상 적어 주세요. 예: A[클라이언트] --> B[서버]');
  }

  namedEdges() {
    const name = (id: string) => this.groups.get(id) ?? this.labels.get(id) ?? id;
    return this.edges.map(({ from, to, label }) => ({ from: name(from), to: name(to), label }));
  }

  /** `A[가] & B -->|말| C`, to the end of the line. */
  private readChain(): string {
    let nodes = this.readNodes();
    let out = nodes.written;
    while (this.at < this.text.length) {
      const arrow = this.readArrow();
      const next = this.readNodes();
      for (const from of nodes.ids) for (const to of next.ids) this.edges.push({ from, to, label: arrow.label });
      out += ` ${arrow.written} ${next.written}`;
      nodes = next;
    }
    return out;
  }

  private readNodes(): { ids: string[]; written: string } {
    const ids: string[] = [];
    const written: string[] = [];
    do {
      const node = this.readNode();
      ids.push(node.id);
      written.push(node.written);
    } while (this.take('&'));
    return { ids, written: written.join(' & ') };
  }

  private readNode(): { id: string; written: string } {
    this.skipSpace();
    const name = this.match(ID)?.[0];
    if (name === undefined) this.refuse();
    const known = this.ids.has(name);
    const id = this.idOf(name);
    const shape = SHAPES.find(([opening]) => this.text.startsWith(opening, this.at));
    if (!shape) {
      if (known) return { id, written: id };
      this.labels.set(id, name);
      return { id, written: `${id}[${name}]` };
    }
    const [opening, closing] = shape;
    const label = this.readLabel(opening.length, closing);
    this.labels.set(id, wordsOf(label));
    // A diamond wide enough for a Korean sentence is as tall as it is wide; a hexagon asks just as well.
    const [left, right] = opening === '{' ? ['{{', '}}'] : [opening, closing];
    return { id, written: `${id}${left}${encodeLabel(label)}${right}` };
  }

  private readLabel(skip: number, closing: string): string {
    this.at += skip;
    const quoted = this.text[this.at] === '"' ? this.text.indexOf(`"${closing}`, this.at + 1) + 1 : 0;
    const end = quoted > 0 ? quoted : this.text.indexOf(closing, this.at);
    if (end === -1 || end === this.at) this.refuse();
    const label = this.text.slice(this.at, end);
    this.at = end + closing.length;
    return label.trim();
  }

  private readArrow(): { label: string; written: string } {
    this.skipSpace();
    const plain = this.match(ARROW);
    const worded = plain ? null : this.match(LABELLED);
    const [, start = '', , label = ''] = plain ?? worded ?? [];
    const operator = plain?.[2] ?? worded?.[4] ?? this.refuse();
    const dotted = operator.includes('.') || worded?.[2] === '-.';
    const thick = operator.includes('=') || worded?.[2] === '==';
    const head = operator.endsWith('>');
    const drawn = dotted ? (head ? '-.->' : '-.-') : thick ? (head ? '==>' : '===') : head ? '-->' : '---';
    const text = label.trim();
    return { label: text, written: `${start}${drawn}${text === '' ? '' : `|${encodeLabel(text)}|`}` };
  }

  private idOf(name: string): string {
    const id = this.ids.get(name) ?? `n${this.ids.size}`;
    this.ids.set(name, id);
    return id;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at += match[0].length;
    return match;
  }

  private take(mark: string): boolean {
    this.skipSpace();
    if (!this.text.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }

  private skipSpace(): void {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at += 1;
  }

  private refuse(): never {
    throw new DiagramError(this.line, `'${this.text}'을(를) 그릴 수 없습니다. 예: A[클라이언트] -->|요청| B[서버]`);
  }
}

const STATE = '(\\[\\*\\]|[\\p{L}\\p{N}_]+(?:-[\\p{L}\\p{N}_]+)*)';
const TRANSITION = new RegExp(`^${STATE}\\s*-->\\s*${STATE}(?:\\s*:\\s*(.+))?$`, 'u');
const DESCRIPTION = new RegExp(`^${STATE}\\s*:\\s*(.+)$`, 'u');
const COMPOSITE = /^state\s+(?:"([^"]+)"\s+as\s+)?([\p{L}\p{N}_]+)\s*\{$/u;
const ALIAS = /^state\s+"([^"]+)"\s+as\s+([\p{L}\p{N}_]+)$/u;

export function readStates(statements: readonly Statement[]): GraphSource {
  const labels = new Map<string, string>();
  const edges: GraphSource['edges'] = [];
  const open: Statement[] = [];
  const name = (id: string, label?: string) => {
    if (id !== '[*]' && (label !== undefined || !labels.has(id))) labels.set(id, label ?? id);
    return id;
  };
  const out = statements.map(({ text, line }) => {
    const transition = TRANSITION.exec(text);
    if (transition) {
      const [, from = '', to = '', label = ''] = transition;
      edges.push({ from: name(from), to: name(to), label });
      return `${from} --> ${to}${label === '' ? '' : ` : ${encodeLabel(label)}`}`;
    }
    const composite = COMPOSITE.exec(text);
    if (composite) {
      open.push({ text, line });
      const [, label, id = ''] = composite;
      name(id, label);
      return label === undefined ? text : `state "${encodeLabel(label)}" as ${id} {`;
    }
    const alias = ALIAS.exec(text);
    if (alias) return `state "${encodeLabel(alias[1] ?? '')}" as ${name(alias[2] ?? '', alias[1])}`;
    if (text === '}') {
      if (!open.pop()) throw new DiagramError(line, "짝이 없는 '}'를 지워 주세요.");
      return text;
    }
    const description = DESCRIPTION.exec(text);
    if (description && description[1] !== '[*]') {
      return `${name(description[1] ?? '', description[2])} : ${encodeLabel(description[2] ?? '')}`;
    }
    if (DIRECTION.test(text)) return text;
    throw new DiagramError(line, `'${text}'을(를) 그릴 수 없습니다. 예: 닫힘 --> 열림 : 연결`);
  });
  const unclosed = open.at(-1);
  if (unclosed) throw new DiagramError(unclosed.line, "이 상태를 '}'로 닫아 주세요.");
  if (labels.size === 0) throw new DiagramError(1, '그림에 상태를 하나 이상 적어 주세요. 예: 닫힘 --> 열림 : 연결');
  const named = (id: string, pseudo: string) => (id === '[*]' ? pseudo : (labels.get(id) ?? id));
  return {
    mermaid: ['stateDiagram-v2', ...out].join('\n'),
    names: [...labels.values()],
    edges: edges.map(({ from, to, label }) => ({ from: named(from, '시작'), to: named(to, '끝'), label })),
    groups: out.filter((line) => line.endsWith('{')).length,
  };
}
