import { parseGlossary, type GlossaryTerm } from '@kkori/core/question-format';
import { editGlossary } from '@kkori/core/site-lists';
import { Injectable } from '@nestjs/common';
import type { GlossaryTermInput } from '../../generated/graphql.js';
import { invalidInput, type SignedInViewer } from '../../platform/index.js';
import type { SiteListRecord } from '../../questions/index.js';
import { countProblem, lengthProblem, oneLine, problemsIn, textProblem } from './fields.js';
import { differenceOf, ListDesk, movedOn } from './list-desk.service.js';

const LONGEST_TERM = 60;
const LONGEST_NOTE = 200;
const MOST_VARIANTS = 20;
const MOST_TERMS = 3_000;

/** The glossary as admins keep it. */
@Injectable()
export class GlossaryDesk {
  constructor(private readonly desk: ListDesk) {}

  async read() {
    const list = await this.desk.find('glossary');
    return { __typename: 'Glossary' as const, ...(await this.desk.standing(list)), terms: termsIn(list) };
  }

  async save(viewer: SignedInViewer, version: number, input: readonly GlossaryTermInput[]) {
    const tooOften = await this.desk.tooOften(viewer);
    if (tooOften) return tooOften;
    const held = await this.desk.hold('glossary', version);
    if (!held) return movedOn(viewer);
    if (input.length > MOST_TERMS) return invalidInput(viewer.locale, { list: tooMany });
    const terms = input.map(({ term, en, not, note }): GlossaryTerm => {
      const said = oneLine(note ?? '');
      const variants = not.map(oneLine).filter((variant) => variant !== '');
      return { term: oneLine(term), en: oneLine(en), not: variants, ...(said ? { note: said } : {}) };
    });
    const problems = problemsIn(
      terms.flatMap(({ term, en, not, note }) => [
        ['term', textProblem(term, LONGEST_TERM)] as const,
        ['en', textProblem(en, LONGEST_TERM)] as const,
        ['not', countProblem(not.length, MOST_VARIANTS, wrongCount)] as const,
        ...not.map((variant) => ['not', lengthProblem(variant, LONGEST_TERM)] as const),
        ['not', not.some((variant) => [...variant].length < 2) ? tooShort : null] as const,
        ['note', lengthProblem(note ?? '', LONGEST_NOTE)] as const,
      ]),
    );
    if (problems) return invalidInput(viewer.locale, problems);
    const detail = differenceOf(termsIn(held.list), terms, ({ term }) => term);
    const text = editGlossary(held.list?.text ?? '', terms);
    const act = { action: 'glossary.change', detail } as const;
    return (await this.desk.write(viewer, 'glossary', held.list, text, act)) ?? (await this.read());
  }
}

/** None of one whose file went. */
function termsIn(list: SiteListRecord | null): GlossaryTerm[] {
  return list && !list.archived ? parseGlossary(list.text, 'glossary.yaml').terms : [];
}

const wrongCount = {
  ko: `쓰지 않는 말을 1개에서 ${MOST_VARIANTS}개까지 적어 주세요.`,
  en: `Please write 1 to ${MOST_VARIANTS} names that are not used.`,
};
const tooMany = {
  ko: `용어는 ${MOST_TERMS}개까지 적을 수 있습니다.`,
  en: `A glossary has at most ${MOST_TERMS} terms.`,
};
/** A single letter is in every other word. */
const tooShort = {
  ko: '쓰지 않는 말은 두 글자 이상 적어 주세요.',
  en: 'Names that are not used have at least two letters.',
};
