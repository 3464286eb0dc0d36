import { parseGlossary, type GlossaryTerm } from '@kkori/core/question-format';
import { editGlossary } from '@kkori/core/site-lists';
import { Injectable } from '@nestjs/common';
import type { GlossaryTermInput } from '../../generated/graphql.js';
import { invalidInput, type SignedInViewer } from '../../platform/index.js';
import type { SiteListRecord } from '../../questions/index.js';
import { lengthProblem, oneLine, problemsIn, textProblem } from './fields.js';
import { differenceOf, ListDesk, movedOn } from './list-desk.service.js';

const LONGEST_TERM = 60;
const LONGEST_NOTE = 200;
const MOST_VARIANTS = 20;

/** The glossary as admins keep it. */
@Injectable()
export class GlossaryDesk {
  constructor(private readonly desk: ListDesk) {}

  async read() {
    const list = await this.desk.find('glossary');
    return { __typename: 'Glossary' as const, ...(await this.desk.standing(list)), terms: termsIn(list) };
  }

  async save(viewer: SignedInViewer, version: number, input: readonly GlossaryTermInput[]) {
    const held = await this.desk.hold('glossary', version);
    if (!held) return movedOn(viewer);
    const terms = input.map(({ term, en, not, note }): GlossaryTerm => {
      const said = oneLine(note ?? '');
      const variants = not.map(oneLine).filter((variant) => variant !== '');
      return { term: oneLine(term), en: oneLine(en), not: variants, ...(said ? { note: said } : {}) };
    });
    const problems = problemsIn(
      terms.flatMap(({ term, en, not, note }) => [
        ['term', textProblem(term, LONGEST_TERM)] as const,
        ['en', textProblem(en, LONGEST_TERM)] as const,
        ['not', countProblem(not.length)] as const,
        ...not.map((variant) => ['not', lengthProblem(variant, LONGEST_TERM)] as const),
        ['note', lengthProblem(note ?? '', LONGEST_NOTE)] as const,
      ]),
    );
    if (problems) return invalidInput(viewer.locale, problems);
    const difference = differenceOf(termsIn(held.list), terms, ({ term }) => term);
    const text = editGlossary(held.list?.text ?? '', terms);
    return (
      (await this.desk.write(viewer, 'glossary', held.list, text, 'glossary.change', difference)) ?? (await this.read())
    );
  }
}

function termsIn(list: SiteListRecord | null): GlossaryTerm[] {
  return list ? parseGlossary(list.text, 'glossary.yaml').terms : [];
}

function countProblem(count: number) {
  if (count >= 1 && count <= MOST_VARIANTS) return null;
  return {
    ko: `쓰지 않는 말을 1개에서 ${MOST_VARIANTS}개까지 적어 주세요.`,
    en: `Please write 1 to ${MOST_VARIANTS} names that are not used.`,
  };
}
