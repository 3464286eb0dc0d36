import { normaliseText } from './parse-question.js';
import { type Problem, Reporter } from './problem.js';
import type { GlossaryTerm } from './question.js';
import { readYaml } from './yaml-reader.js';

const MAX_TERM = 60;
const MAX_NOTE = 200;

/** Reads `glossary.yaml`; entries that are wrong are reported and left out. Never throws. */
export function parseGlossary(source: string, file: string): { terms: GlossaryTerm[]; problems: Problem[] } {
  const reporter = new Reporter(file);
  const items = readYaml(normaliseText(source), '용어집', reporter)?.list({ min: 0 }) ?? [];
  const terms: GlossaryTerm[] = [];
  const taken = new Set<string>();
  for (const item of items) {
    const fields = item.fields(['term', 'en', 'not'], ['note']);
    const term = fields?.get('term')?.text(MAX_TERM);
    const en = fields?.get('en')?.text(MAX_TERM);
    const variants = fields?.get('not')?.list({ min: 1 });
    const note = fields?.get('note')?.text(MAX_NOTE);
    if (!term || !en || !variants) continue;
    if (terms.some((other) => other.term === term))
      reporter.error(
        item.line,
        'duplicate',
        `용어집에 '${term}'이(가) 두 번 있습니다. 하나로 합쳐 주세요.`,
        `The glossary has '${term}' twice: make one entry of them.`,
      );
    const not: string[] = [];
    for (const variant of variants) {
      const text = variant.text(MAX_TERM);
      if (!text) continue;
      const clash = taken.has(text)
        ? ['두 번 있습니다', 'is there twice']
        : term.includes(text)
          ? [`'${term}'에 들어 있습니다`, `is part of '${term}'`]
          : null;
      if (clash)
        reporter.error(
          variant.line,
          'duplicate',
          `용어집에 '${text}'이(가) ${clash[0]}. 지워 주세요.`,
          `In the glossary '${text}' ${clash[1]}: remove it.`,
        );
      else not.push(text);
      taken.add(text);
    }
    terms.push({ term, en, not, ...(note ? { note } : {}) });
  }
  return { terms, problems: reporter.sorted() };
}
