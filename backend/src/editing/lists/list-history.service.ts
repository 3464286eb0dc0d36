import { homeOf, listKeyIn, readSiteList, type ListKey } from '@kkori/core/site-lists';
import { Injectable } from '@nestjs/common';
import { invalidInput, type SignedInViewer } from '../../platform/index.js';
import { SiteListsService } from '../../questions/index.js';
import { differenceOf, ListDesk, movedOn, type ListAct } from './list-desk.service.js';
import { ShownLists } from './shown-lists.service.js';
import { SubjectListService } from './subject-list.service.js';

/** What a list said before, and has it say that again. */
@Injectable()
export class ListHistory {
  constructor(
    private readonly lists: SiteListsService,
    private readonly desk: ListDesk,
    private readonly subjects: SubjectListService,
    private readonly shown: ShownLists,
  ) {}

  async find(name: string) {
    const key = listKeyIn(name);
    const list = key && (await this.lists.find(key));
    return list && { key: list.key, version: list.revision, archived: list.archived };
  }

  async restore(viewer: SignedInViewer, name: string, version: number, number: number) {
    const tooOften = await this.desk.tooOften(viewer);
    if (tooOften) return tooOften;
    const key = listKeyIn(name);
    const text = key && (await this.lists.textOf(key, number));
    if (key === null || text === null) return invalidInput(viewer.locale, { number: notThere });
    const held = await this.desk.hold(key, version);
    if (!held?.list) return movedOn(viewer);
    const detail = { ...differenceOf(entriesIn(held.list.text, key), entriesIn(text, key), nameIn), restored: number };
    const full = key === 'subjects' ? await this.subjects.removalProblem(detail.removed) : null;
    if (full) return invalidInput(viewer.locale, { list: full });
    const act: ListAct = { action: actOn(key), detail };
    const refused = await this.desk.write(viewer, key, held.list, text, act);
    if (refused) return refused;
    await this.shown.showAll();
    const now = await this.lists.find(key);
    return { __typename: 'SiteListRestored' as const, version: now?.revision ?? version };
  }
}

const acts = { subjects: 'subject.change', glossary: 'glossary.change', decks: 'deck.order' } as const;
const actOn = (key: ListKey) => (key in acts ? acts[key as keyof typeof acts] : 'deck.change');

/** The entries of a list as the log names them, each with what it says. */
function entriesIn(text: string, key: ListKey): { name: string; said: unknown }[] {
  const { list } = readSiteList(text, homeOf(key));
  if (list?.kind === 'subjects') return list.subjects.map((subject) => ({ name: subject.id, said: subject }));
  if (list?.kind === 'glossary') return list.terms.map((term) => ({ name: term.term, said: term }));
  const slugs = list?.kind === 'decks' ? list.slugs : list?.deck.questions;
  return (slugs ?? []).map((slug) => ({ name: slug, said: null }));
}

const nameIn = ({ name }: { name: string }) => name;

const notThere = { ko: '그 번호의 개정이 없습니다.', en: 'There is no revision of that number.' };
