import { parseQuestion, parseSubjects } from '@kkori/core/question-format';
import { Inject, Injectable } from '@nestjs/common';
import { NamesService } from '../accounts/index.js';
import { CONFIG, type Config } from '../platform/index.js';
import { ContentStandingsService, RevisionsService, type ContentStanding } from '../questions/index.js';
import { readContentFolder, type ContentFolder } from './content-folder.js';
import { seenOf, stepOf, type ContentConflict, type ContentPlan, type OpenConflict } from './content-plan.js';
import { RememberedFolder } from './remembered-folder.js';
import { nameOf, SiteListTransfer, titleOf } from './site-list-transfer.service.js';

/** What an import of the content folder would do, before it does. Writes nothing. */
@Injectable()
export class ContentPreviewService {
  constructor(
    private readonly standings: ContentStandingsService,
    private readonly revisions: RevisionsService,
    private readonly names: NamesService,
    private readonly lists: SiteListTransfer,
    private readonly folder: RememberedFolder,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws ContentFolderUnusable */
  async plan(): Promise<ContentPlan> {
    const folder = await readContentFolder(this.config.contentDir);
    const lists = await this.lists.compare(folder);
    const coming = folder.subjects && parseSubjects(folder.subjects.text, folder.subjects.path).subjects;
    const { standings, files, problems } = await this.standings.read(folder.questions, {
      subjects: coming?.map(({ id }) => id) ?? [],
    });
    const ofLists = lists.standings.flatMap((list) => {
      const { app, file } = list;
      const said = { id: nameOf(list), title: titleOf(list), text: file?.text ?? '' };
      const standing = { app: app && { ...app, slug: said.id, title: said.title }, path: said.id };
      return list.standing === 'file' ? [stepOf(standing, file && said, app?.text ?? '')] : [];
    });
    const ofFiles = standings.filter(({ standing }) => standing === 'file');
    const texts = await this.standings.textsOf(ofFiles.map(({ questionId }) => questionId));
    const steps = ofFiles.map((standing) => {
      const { path, digest, questionId } = standing;
      const text = (path !== null && digest !== null && files.get(path)?.text) || null;
      const question = text === null ? null : parseQuestion(text, path ?? '').question;
      return stepOf(standing, question && text !== null ? { ...question, text } : null, texts.get(questionId) ?? '');
    });
    const ahead = standings.flatMap(({ standing, app }) => (standing === 'app' && app ? [app.slug] : []));
    const listsAhead = lists.standings.filter(({ standing }) => standing === 'app').map(nameOf);
    return {
      steps: [...ofLists, ...steps],
      conflicts: [...(await this.lists.describe(lists.standings)), ...(await this.describe(standings))],
      ahead: [...listsAhead, ...ahead],
      problems: [...lists.problems, ...problems],
    };
  }

  /**
   * The conflicts with what each side says, which is read where it is asked for. None where there is no content folder.
   * @param given the folder as it was read; by default as it is now
   */
  async conflicts(given?: ContentFolder): Promise<OpenConflict[]> {
    const folder = given ?? (await this.folder.look());
    if (!folder) return [];
    const { standings, files } = await this.standings.read(folder.questions);
    const open = standings.filter(({ standing, app }) => standing === 'conflict' && app);
    const described = await this.describe(open);
    return open.map(({ questionId, path, digest, app, agreed }, index) => ({
      ...described[index]!,
      questionId,
      seen: seenOf({ app, digest }),
      base: async () => agreed && (await this.revisions.markdown(questionId, agreed.revision)),
      fileText: (digest !== null && path !== null && files.get(path)?.text) || null,
      appText: async () => (await this.standings.textsOf([questionId])).get(questionId) ?? '',
    }));
  }

  /** Those that are conflicts, with who made the revision that the file does not know. */
  async describe(standings: readonly ContentStanding[]): Promise<ContentConflict[]> {
    const described: ContentConflict[] = [];
    for (const { standing, questionId, path, digest, app } of standings) {
      if (standing !== 'conflict' || !app) continue;
      const revision = await this.revisions.find(questionId, app.revision);
      const authorId = revision?.authorId ?? null;
      const author = authorId === null ? null : ((await this.names.of([authorId])).get(authorId)?.name ?? null);
      described.push({
        slug: app.slug,
        title: app.title,
        path: path ?? '',
        fileGone: digest === null,
        archived: app.archived,
        revision: app.revision,
        author,
        changedAt: revision?.createdAt ?? new Date(0),
      });
    }
    return described;
  }
}
