import { OWN_SUBJECT, parseSubjects, type Subject } from '@kkori/core/question-format';
import { editSubjects } from '@kkori/core/site-lists';
import { Injectable } from '@nestjs/common';
import type { SubjectInput } from '../../generated/graphql.js';
import { invalidInput, type SignedInViewer } from '../../platform/index.js';
import { notesSubject, QuestionsService, type SiteListRecord } from '../../questions/index.js';
import { countProblem, oneLine, problemsIn, slugProblem, textProblem } from './fields.js';
import { differenceOf, ListDesk, movedOn } from './list-desk.service.js';
import { ShownLists } from './shown-lists.service.js';

const LONGEST_NAME = 60;
const MOST_SUBJECTS = 200;
const reserved: ReadonlySet<string> = new Set([notesSubject.id, OWN_SUBJECT]);

/** The subjects as admins keep them. */
@Injectable()
export class SubjectListService {
  constructor(
    private readonly desk: ListDesk,
    private readonly shown: ShownLists,
    private readonly questions: QuestionsService,
  ) {}

  async read() {
    const list = await this.desk.find('subjects');
    const counts = await this.questions.countsBySubject();
    return {
      __typename: 'SubjectList' as const,
      ...(await this.desk.standing(list)),
      subjects: subjectsIn(list).map(({ id, name }) => ({
        id,
        nameKo: name.ko,
        nameEn: name.en,
        questionCount: counts.get(id) ?? 0,
      })),
    };
  }

  async save(viewer: SignedInViewer, version: number, input: readonly SubjectInput[]) {
    const tooOften = await this.desk.tooOften(viewer);
    if (tooOften) return tooOften;
    const held = await this.desk.hold('subjects', version);
    if (!held) return movedOn(viewer);
    const miscounted = countProblem(input.length, MOST_SUBJECTS, wrongCount);
    if (miscounted) return invalidInput(viewer.locale, { list: miscounted });
    const before = subjectsIn(held.list);
    const subjects = input.map(({ id, nameKo, nameEn }): Subject => ({
      id: id.trim(),
      name: { ko: oneLine(nameKo), en: oneLine(nameEn) },
    }));
    const difference = differenceOf(before, subjects, ({ id }) => id);
    const problems = problemsIn([
      ...subjects.flatMap(({ id, name }) => [
        ['id', slugProblem(id)] as const,
        ['id', difference.added.includes(id) && reserved.has(id) ? idReserved : null] as const,
        ['id', subjects.filter((other) => other.id === id).length > 1 ? idTaken : null] as const,
        ['nameKo', textProblem(name.ko, LONGEST_NAME)] as const,
        ['nameEn', textProblem(name.en, LONGEST_NAME)] as const,
      ]),
      ['list', await this.removalProblem(difference.removed)],
    ]);
    if (problems) return invalidInput(viewer.locale, problems);
    const text = editSubjects(held.list?.text ?? '', subjects);
    const act = { action: 'subject.change', detail: difference } as const;
    const refused = await this.desk.write(viewer, 'subjects', held.list, text, act);
    if (refused) return refused;
    await this.shown.addSubjects();
    await this.shown.removeSubjects();
    return this.read();
  }

  /** Why none of them can be taken away; null when they can. */
  async removalProblem(removed: readonly string[]) {
    if (removed.length === 0) return null;
    const counts = await this.questions.countsBySubject();
    const full = removed.find((id) => counts.has(id));
    if (full === undefined) return null;
    const count = counts.get(full) ?? 0;
    return {
      ko: `${full}에 질문이 ${count}개 있습니다(보관한 것 포함). 다른 과목으로 옮긴 뒤 지워 주세요.`,
      en: `There are ${count} questions in ${full}, archived ones included. Please move them elsewhere first.`,
    };
  }
}

function subjectsIn(list: SiteListRecord | null): Subject[] {
  return (list && parseSubjects(list.text, 'subjects.yaml').subjects) ?? [];
}

const wrongCount = {
  ko: `과목은 1개에서 ${MOST_SUBJECTS}개까지 둘 수 있습니다.`,
  en: `There must be 1 to ${MOST_SUBJECTS} subjects.`,
};
const idReserved = { ko: '이 id는 쓸 수 없습니다.', en: 'This id cannot be used.' };
const idTaken = { ko: '이미 있는 id입니다.', en: 'There is a subject of this id.' };
