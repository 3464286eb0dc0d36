import { shortDiff } from '@kkori/core/content-sync';
import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../accounts/index.js';
import { listMovedOn, ShownLists } from '../editing/index.js';
import type { ListSide } from '../generated/graphql.js';
import { CONFIG, Database, type Config, type SignedInViewer } from '../platform/index.js';
import type { ListStanding } from '../questions/index.js';
import { readContentFolder, type ContentFolder } from './content-folder.js';
import { lockContent } from './content-lock.js';
import { seenOf } from './content-plan.js';
import { nameOf, SiteListTransfer } from './site-list-transfer.service.js';

/** Lists that were changed in the app and in their file, and which side is to hold. */
@Injectable()
export class SiteListDecisions {
  constructor(
    private readonly database: Database,
    private readonly transfer: SiteListTransfer,
    private readonly shown: ShownLists,
    private readonly audit: AuditLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** None where there is no content folder. */
  async conflicts() {
    const open = await this.open(await this.folder());
    const described = await this.transfer.describe(open);
    return described.map((conflict, index) => {
      const { app, file } = open[index]!;
      const diff = file ? shortDiff(app?.text ?? '', file.text) : [];
      return { ...conflict, diff, seen: seenOf(open[index]!) };
    });
  }

  async decide(viewer: SignedInViewer, path: string, seen: string, side: ListSide) {
    await lockContent(this.database);
    const folder = await this.folder();
    const list = (await this.open(folder)).find((each) => nameOf(each) === path);
    if (!folder || !list || seenOf(list) !== seen) return listMovedOn(viewer);
    await this.transfer.bringIn(folder, { [path]: side === 'FILE' ? 'file' : 'app' }, { only: path });
    await this.shown.addSubjects();
    await this.shown.removeSubjects();
    await this.shown.showDecks();
    const act = { actorId: viewer.userId, action: 'list.decide', subjectKind: 'list', subjectId: path } as const;
    await this.audit.record({ ...act, detail: { name: path, side } });
    return { __typename: 'SiteListDecided' as const, path };
  }

  private folder(): Promise<ContentFolder | null> {
    return readContentFolder(this.config.contentDir).catch(() => null);
  }

  private async open(folder: ContentFolder | null): Promise<ListStanding[]> {
    if (!folder) return [];
    const { standings } = await this.transfer.compare(folder);
    return standings.filter(({ standing, app }) => standing === 'conflict' && app);
  }
}
