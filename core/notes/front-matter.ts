import { parse as parseYaml } from 'yaml';

/** What stands above a note: its tags, and how many lines it takes; 0 when there is none. */
export interface NoteFront {
  tags: string[];
  lines: number;
}

/** Reads front matter. A rule may start a note as well, so it is front matter only when YAML finds fields in it. */
export function readFront(text: string): NoteFront {
  const match = /^---[ \t]*\n(?![ \t]*\n)([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(text);
  const fields = match ? fieldsOf(match[1] ?? '') : null;
  if (!match || !fields) return { tags: [], lines: 0 };
  const tags = 'tags' in fields ? fields.tags : [];
  const list: unknown[] = Array.isArray(tags) ? tags : typeof tags === 'string' ? tags.split(/[\s,]+/) : [];
  const named = list.filter((tag): tag is string => typeof tag === 'string' && tag.trim() !== '');
  return { tags: named.map((tag) => tag.trim()), lines: match[0].trimEnd().split('\n').length };
}

function fieldsOf(yaml: string): object | null {
  try {
    const data: unknown = parseYaml(yaml);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : null;
  } catch {
    return null;
  }
}
