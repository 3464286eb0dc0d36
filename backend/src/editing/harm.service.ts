import { figuresOf, harmOf, usualOf, type OpenReport, type Reason, type Tally } from '@kkori/core/harm';
import { Injectable } from '@nestjs/common';
import { say, type Locale } from '../platform/index.js';
import { QuestionsService, type QuestionRecord, type SummaryRecord } from '../questions/index.js';
import { TalliesService } from '../study/index.js';
import { ChangeStore } from './change-store.js';
import { ReportStore } from './report-store.js';
import { ReportsService, type PresentedReport } from './reports.service.js';
import { SuggestionStore } from './suggestion-store.js';

const MOST_SETTLED = 50;
const STUDIED = new Set<string>(['RECALL', 'FOLLOW_UP']);

/** Where the content hurts: questions by what is reported of them and by what learners forget, and figures of each. */
@Injectable()
export class HarmService {
  constructor(
    private readonly store: ReportStore,
    private readonly suggestions: SuggestionStore,
    private readonly changes: ChangeStore,
    private readonly reports: ReportsService,
    private readonly questions: QuestionsService,
    private readonly tallies: TalliesService,
  ) {}

  /** Those that hurt most first; those with nothing to do are left out. */
  async queue(first: number, skip: number) {
    const [open, tallies, freshness] = [
      await this.#open(),
      await this.tallies.of('QUESTION'),
      await this.tallies.freshness(),
    ];
    const usual = usualOf(tallies.values());
    const ranked = [...new Set([...open.keys(), ...tallies.keys()])]
      .map((id) => ({ id, ...harmOf(open.get(id) ?? [], tallies.get(id), usual) }))
      .filter(({ harm }) => harm > 0)
      .sort((a, b) => b.harm - a.harm || (a.id < b.id ? -1 : 1));
    // What was archived keeps its reports, and is in nobody's way.
    const readable = await this.questions.readable(
      ranked.map(({ id }) => id),
      null,
    );
    const shown = ranked.filter(({ id }) => readable.has(id));
    const page = shown.slice(skip, skip + first);
    const summaries = await this.#summaries(page.map(({ id }) => id));
    return {
      rows: page.map(({ id, harm, reasons }) => ({
        question: summaries.get(id)!,
        harm,
        reasons: reasons.map(presentReason),
        openReports: countReports(open.get(id)),
      })),
      total: shown.length,
      openReports: shown.reduce((sum, { id }) => sum + countReports(open.get(id)), 0),
      ...freshness,
    };
  }

  async ofQuestion(slug: string) {
    const question = await this.questions.bySlug(slug);
    return question && this.#present(question);
  }

  /** In the site's order. */
  async subjects(locale: Locale) {
    const [subjects, tallies, open] = [
      await this.questions.subjects(),
      await this.tallies.of('SUBJECT'),
      await this.store.open(),
    ];
    const summaries = await this.#summaries([...open.keys()]);
    const reports = new Map<string, number>();
    for (const { id, subjectId } of summaries.values()) {
      reports.set(subjectId, (reports.get(subjectId) ?? 0) + (open.get(id)?.length ?? 0));
    }
    return subjects.map(({ id, nameKo, nameEn, questionCount }) => ({
      subject: { id, name: say(locale, { ko: nameKo, en: nameEn }), questionCount },
      openReports: reports.get(id) ?? 0,
      figures: figuresIn(tallies, id),
    }));
  }

  async #present(question: QuestionRecord) {
    const { id, revision } = question;
    const [cards, usual, open] = [
      await this.questions.cardsOfQuestions([id]),
      usualOf((await this.tallies.of('QUESTION')).values()),
      await this.#open(id),
    ];
    const [ofQuestion, ofCards] = [
      await this.tallies.of('QUESTION', [id]),
      await this.tallies.of(
        'CARD',
        cards.map((card) => card.id),
      ),
    ];
    const { harm, reasons } = harmOf(open.get(id) ?? [], ofQuestion.get(id), usual);
    const reports: PresentedReport[] = await this.reports.present(await this.store.ofQuestion(id, MOST_SETTLED));
    return {
      question: (await this.#summaries([id])).get(id)!,
      revision,
      harm,
      reasons: reasons.map(presentReason),
      figures: figuresIn(ofQuestion, id),
      cards: cards
        .filter(({ kind }) => STUDIED.has(kind))
        .map(({ id: cardId, key, kind }) => ({ cardId, key, kind, figures: figuresIn(ofCards, cardId) })),
      reports,
      suggestions: (await this.changes.openOf(id)).filter(
        ({ kind, state }) => kind === 'SUGGESTION' && state !== 'SCHEDULED',
      ),
      ...(await this.tallies.freshness()),
    };
  }

  /** What people said and nobody answered, by question. */
  async #open(questionId: string | null = null): Promise<Map<string, OpenReport[]>> {
    const said = await this.store.open(questionId);
    for (const [id, suggested] of await this.suggestions.open(questionId))
      said.set(id, [...(said.get(id) ?? []), ...suggested]);
    return said;
  }

  async #summaries(ids: string[]): Promise<Map<string, SummaryRecord>> {
    return new Map((await this.questions.summariesByIds(ids)).map((question) => [question.id, question]));
  }
}

function countReports(said: readonly OpenReport[] = []): number {
  return said.filter(({ kind }) => kind !== 'SUGGESTION').length;
}

function figuresIn(tallies: Map<string, Tally>, id: string) {
  const tally = tallies.get(id);
  return tally ? figuresOf(tally) : null;
}

function presentReason(reason: Reason) {
  switch (reason.kind) {
    case 'REPORTS':
      return { __typename: 'Reported' as const, ...reason };
    case 'FORGOTTEN':
      return { __typename: 'OftenForgotten' as const, ...reason };
    case 'BELOW_WANTED':
      return { __typename: 'BelowWanted' as const, ...reason };
    case 'LEECHES':
      return { __typename: 'ManyLeeches' as const, ...reason };
  }
}
