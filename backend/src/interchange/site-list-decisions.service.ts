import { Injectable } from '@nestjs/common';
import { AuditLog } from '../accounts/index.js';
import { ShownLists } from '../editing/index.js';
import type { ListSide } from '../generated/graphql.js';
import { Database, say, type SignedInViewer } from '../platform/index.js';
import { presentProblem, type ListStanding } from '../questions/index.js';
import type { ContentFolder } from './content-folder.js';
import { lockContent } from './content-lock.js';
import { seenOf } from './content-plan.js';
import { RememberedFolder } from './remembered-folder.js';
import { nameOf, SiteListTransfer } from './site-list-transfer.service.js';

const MOST_PROBLEMS = 20;

/** Lists that were changed in the app and in their file, and which side is to hold. */
@Injectable()
export class SiteListDecisions {
  constructor(
    private readonly database: Database,
    private readonly transfer: SiteListTransfer,
    private readonly shown: ShownLists,
    private readonly audit: AuditLog,
    private readonly folder: RememberedFolder,
  ) {}

  /** None where there is no content folder. */
  async conflicts() {
    const open = await this.open(await this.folder.look('lists'));
    const described = await this.transfer.describe(open);
    return described.map((conflict, index) => {
      const { app, file } = open[index]!;
      return { ...conflict, appText: app?.text ?? '', fileText: file?.text ?? null, seen: seenOf(open[index]!) };
    });
  }

  /** Why files cannot be read. */
  async problems({ locale }: SignedInViewer) {
    const folder = await this.folder.look('lists');
    const problems = folder ? (await this.transfer.compare(folder)).problems : [];
    return problems
      .filter(({ severity }) => severity === 'error')
      .slice(0, MOST_PROBLEMS)
      .map((problem) => ({ path: problem.file, line: problem.line, message: presentProblem(problem, locale).message }));
  }

  async decide(viewer: SignedInViewer, path: string, seen: string, side: ListSide) {
    const folder = await this.folder.look('lists');
    return this.database.transaction(() => this.carryOut(viewer, folder, path, seen, side));
  }

  private async carryOut(
    viewer: SignedInViewer,
    folder: ContentFolder | null,
    path: string,
    seen: string,
    side: ListSide,
  ) {
    await lockContent(this.database);
    const list = (await this.open(folder)).find((each) => nameOf(each) === path);
    if (!folder || !list || seenOf(list) !== seen) return movedOn(viewer);
    const { conflicts } = await this.transfer.bringIn(
      folder,
      { [path]: side === 'FILE' ? 'file' : 'app' },
      { only: list.key },
    );
    // That its file went is not believed while another cannot be read.
    if (conflicts.some(({ key }) => key === list.key)) return stays(viewer);
    await this.shown.showAll();
    const act = { actorId: viewer.userId, action: 'list.decide', subjectKind: 'list', subjectId: path } as const;
    await this.audit.record({ ...act, detail: { name: path, side } });
    return { __typename: 'SiteListDecided' as const, path };
  }

  private async open(folder: ContentFolder | null): Promise<ListStanding[]> {
    if (!folder) return [];
    const { standings } = await this.transfer.compare(folder);
    return standings.filter(({ standing, app }) => standing === 'conflict' && app);
  }
}

const movedOn = ({ locale }: SignedInViewer) => ({
  __typename: 'ListMovedOn' as const,
  message: say(locale, {
    ko: '그 사이 파일이나 앱의 글이 바뀌었거나 다른 사람이 정했습니다. 지금 것을 보고 다시 골라 주세요.',
    en: 'The file or the app’s text changed meanwhile, or somebody else decided. Please look at it as it is now.',
  }),
});
const stays = ({ locale }: SignedInViewer) => ({
  __typename: 'ListMovedOn' as const,
  message: say(locale, {
    ko: '읽을 수 없는 다른 덱 파일이 있어서 이 덱의 파일이 없어졌는지 알 수 없습니다. 그 파일을 먼저 고쳐 주세요.',
    en: 'Another deck’s file cannot be read, so whether this one is gone is unknown. Please mend that file first.',
  }),
});
