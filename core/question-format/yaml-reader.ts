import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { keyName } from './key-name.js';
import type { ProblemCode, Reporter } from './problem.js';

/** Most characters of a file; a list of thousands has fewer. */
const MAX_YAML = 200_000;

/** Longest kebab-case name: it stands in addresses. */
const MAX_NAME = 80;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What no reader could see and no database holds; YAML's escapes can write it. */
const UNREADABLE = /[^\P{Cc}\n\t]|\p{Cs}/u;

export function isKebab(text: string): boolean {
  return text.length <= MAX_NAME && KEBAB.test(text);
}

/** A YAML value that knows its line and reports, in the words of its key, what is wrong with it. */
export class YamlValue {
  constructor(
    private readonly node: unknown,
    private readonly name: string,
    private readonly context: { reporter: Reporter; lineOf: (offset: number) => number; parentLine: number },
  ) {}

  get line(): number {
    const range = (this.node as Node | null)?.range;
    return range ? this.context.lineOf(range[0]) : this.context.parentLine;
  }

  private fail(code: ProblemCode, message: string): null {
    this.context.reporter.error(this.line, code, message);
    return null;
  }

  private child(node: unknown, name: string): YamlValue {
    return new YamlValue(node, name, { ...this.context, parentLine: this.line });
  }

  /** The fields of a mapping; unknown and missing keys are reported, missing optional ones are absent. Null when no mapping. */
  fields(required: readonly string[], optional: readonly string[] = []): Map<string, YamlValue> | null {
    const entries = this.entries();
    if (!entries) return null;
    for (const [key, value] of entries) {
      if (required.includes(key) || optional.includes(key)) continue;
      const allowed = [...required, ...optional].join(', ');
      this.context.reporter.error(
        value.line,
        'unknown-key',
        `'${key}'은(는) 모르는 항목입니다. 쓸 수 있는 항목: ${allowed}`,
      );
    }
    for (const key of required) {
      if (!entries.has(key)) this.fail('missing-key', `${keyName(this.name)}에 '${keyName(key)}' 항목을 적어 주세요.`);
    }
    return entries;
  }

  /** Any keys and their values. */
  entries(): Map<string, YamlValue> | null {
    if (!isMap(this.node))
      return this.fail('wrong-type', `${keyName(this.name, '은')} '이름: 값' 형식으로 적어 주세요.`);
    const entries = new Map<string, YamlValue>();
    for (const { key, value } of this.node.items) {
      const keyLine = isScalar(key) && key.range ? this.context.lineOf(key.range[0]) : this.line;
      const name = isScalar(key) ? String(key.value) : '';
      if (name === '' || UNREADABLE.test(name) || /[\n\t]/.test(name))
        this.context.reporter.error(keyLine, 'wrong-type', `${keyName(this.name)}의 항목 이름은 글자로 적어 주세요.`);
      else entries.set(name, new YamlValue(value, name, { ...this.context, parentLine: keyLine }));
    }
    return entries;
  }

  list(bounds: { min: number; max?: number }): YamlValue[] | null {
    const { min, max = Infinity } = bounds;
    if (!isSeq(this.node))
      return this.fail('wrong-type', `${keyName(this.name, '은')} 목록으로 적어 주세요. 예: [a, b]`);
    const size = this.node.items.length;
    if (size < min || size > max) {
      const range = max === Infinity ? `${min}개 이상` : `${min}개에서 ${max}개까지`;
      this.fail('length', `${keyName(this.name, '은')} ${range} 적어 주세요. 지금은 ${size}개입니다.`);
      return null;
    }
    return this.node.items.map((item) => this.child(item, this.name));
  }

  /** One line of text, trimmed, at most `max` characters. */
  text(max: number): string | null {
    const value = this.scalar();
    if (typeof value !== 'string') {
      const hint = value === null || value === undefined ? '' : ` 따옴표로 감싸 주세요: "${String(value)}"`;
      return this.fail('wrong-type', `${keyName(this.name, '은')} 글자로 적어 주세요.${hint}`);
    }
    if (UNREADABLE.test(value)) return this.unreadable();
    const text = value.trim();
    if (text === '') return this.fail('wrong-value', `${keyName(this.name, '이')} 비었습니다. 내용을 적어 주세요.`);
    if (/[\r\n]/.test(text)) return this.fail('wrong-value', `${keyName(this.name, '은')} 한 줄로 적어 주세요.`);
    const length = [...text].length;
    if (length > max) {
      return this.fail('length', `${keyName(this.name, '을')} ${max}자 이하로 줄여 주세요. 지금은 ${length}자입니다.`);
    }
    return text;
  }

  kebab(): string | null {
    const text = this.text(MAX_NAME);
    if (text === null || isKebab(text)) return text;
    return this.fail(
      'wrong-value',
      `'${text}' 대신 소문자, 숫자, 붙임표(-)만 쓴 이름을 적어 주세요. 예: load-balancing`,
    );
  }

  /** A list of different kebab-case names. */
  kebabs(bounds: { min: number; max?: number }): { names: string[]; lines: number[] } | null {
    const items = this.list(bounds);
    if (!items) return null;
    const names: string[] = [];
    const lines: number[] = [];
    for (const item of items) {
      const name = item.kebab();
      if (name === null) continue;
      if (names.includes(name))
        item.fail('duplicate', `${keyName(this.name)}에 '${name}'이(가) 두 번 있습니다. 하나를 지워 주세요.`);
      names.push(name);
      lines.push(item.line);
    }
    return { names, lines };
  }

  oneOf<T extends string | number>(values: readonly T[]): T | null {
    const value = this.scalar();
    const found = values.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    return this.fail('wrong-value', `${keyName(this.name, '은')} ${values.join(', ')} 가운데 하나로 적어 주세요.`);
  }

  url(): string | null {
    const text = this.text(2000);
    if (text === null) return null;
    const protocol = URL.canParse(text) ? new URL(text).protocol : '';
    if (protocol === 'https:' || protocol === 'http:') return text;
    return this.fail('wrong-value', `${keyName(this.name)}에는 https:// 로 시작하는 주소를 적어 주세요.`);
  }

  /** A demo's parameter: a scalar or a list of scalars. */
  parameter(): string | number | boolean | (string | number | boolean)[] | null {
    if (!isSeq(this.node)) return this.flat();
    const values = this.node.items.map((item) => this.child(item, this.name).flat());
    return values.some((value) => value === null) ? null : values.filter((value) => value !== null);
  }

  private flat(): string | number | boolean | null {
    const value = this.scalar();
    if (typeof value === 'string' && UNREADABLE.test(value)) return this.unreadable();
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    return this.fail(
      'wrong-type',
      `${keyName(this.name)}에는 글자, 숫자, true, false 또는 그 목록만 적을 수 있습니다.`,
    );
  }

  private unreadable(): null {
    return this.fail(
      'character',
      `${keyName(this.name)}에 읽을 수 없는 글자가 있습니다. 지우거나 보이는 글자로 바꿔 주세요.`,
    );
  }

  private scalar(): unknown {
    return isScalar(this.node) ? this.node.value : undefined;
  }
}

/**
 * Reads one YAML document. `firstLine` is the line of the file that the text starts on.
 * What YAML itself objects to is reported and gives null.
 */
export function readYaml(text: string, name: string, reporter: Reporter, firstLine = 1): YamlValue | null {
  if (text.length > MAX_YAML) {
    const [most, now] = [MAX_YAML, text.length].map((count) => count.toLocaleString('ko'));
    reporter.error(
      firstLine,
      'length',
      `${keyName(name, '은')} ${most}자까지 쓸 수 있습니다. 지금은 ${now}자입니다.`,
      `This has at most ${most} characters; now it has ${now}.`,
    );
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const lineOf = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  for (const error of document.errors) {
    const duplicate = error.code === 'DUPLICATE_KEY';
    const what = duplicate
      ? '같은 항목이 두 번 있습니다. 하나를 지워 주세요.'
      : `YAML로 읽을 수 없습니다. 들여쓰기와 따옴표를 확인해 주세요. (${error.message})`;
    reporter.error(lineOf(error.pos[0]), duplicate ? 'duplicate' : 'yaml', what);
  }
  if (document.errors.length > 0) return null;
  if (isAlias(document.contents) || document.contents === null) {
    reporter.error(firstLine, 'yaml', `${keyName(name, '이')} 비었습니다. 항목을 적어 주세요.`);
    return null;
  }
  return new YamlValue(document.contents, name, { reporter, lineOf, parentLine: firstLine });
}
