import { parseQuestion, parseSubjects } from '@kkori/core/question-format';
import { Inject, Injectable } from '@nestjs/common';
import { NamesService } from '../accounts/index.js';
import { CONFIG, type Config } from '../platform/index.js';
import { ContentStandingsService, RevisionsService, type ContentStanding } from '../questions/index.js';
import { readContentFolder } from './content-folder.js';
import { stepOf, type ContentConflict, type ContentPlan, type OpenConflict } from './content-plan.js';

/** What an import of the content folder would do, before it does. Writes nothing. */
@Injectable()
export class ContentPreviewService {
  constructor(
    private readonly standings: ContentStandingsService,
    private readonly revisions: RevisionsService,
    private readonly names: NamesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws ContentFolderUnusable */
  async plan(): Promise<ContentPlan> {
    const { subjects, questions } = await readContentFolder(this.config.contentDir);
    const parsed = subjects ? parseSubjects(subjects.text, subjects.path) : null;
    const coming = parsed?.subjects?.map(({ id }) => id) ?? [];
    const { standings, files, problems } = await this.standings.read(questions, { subjects: coming });
    const ofFiles = standings.filter(({ standing }) => standing === 'file');
    const texts = await this.standings.textsOf(ofFiles.map(({ questionId }) => questionId));
    const steps = ofFiles.map((standing) => {
      const { path, digest, questionId } = standing;
      const text = (path !== null && digest !== null && files.get(path)?.text) || null;
      const question = text === null ? null : parseQuestion(text, path ?? '').question;
      return stepOf(standing, question && text !== null ? { ...question, text } : null, texts.get(questionId) ?? '');
    });
    const ahead = standings.flatMap(({ standing, app }) => (standing === 'app' && app ? [app.slug] : []));
    const conflicts = await this.describe(standings);
    return { steps, conflicts, ahead, problems: [...(parsed?.problems ?? []), ...problems] };
  }

  /** The conflicts of the content folder as it is now, with what each side says. None where there is no content folder. */
  async conflicts(): Promise<OpenConflict[]> {
    const folder = await readContentFolder(this.config.contentDir).catch(() => null);
    if (!folder) return [];
    const { standings, files } = await this.standings.read(folder.questions);
    const open = standings.filter(({ standing, app }) => standing === 'conflict' && app);
    const texts = await this.standings.textsOf(open.map(({ questionId }) => questionId));
    const described = await this.describe(open);
    return Promise.all(
      open.map(async ({ questionId, path, digest, app, agreed }, index) => ({
        ...described[index]!,
        questionId,
        seen: [app?.revision, app?.archived ? 'archived' : '', digest ?? ''].join(':'),
        base: agreed && (await this.revisions.markdown(questionId, agreed.revision)),
        fileText: (digest !== null && path !== null && files.get(path)?.text) || null,
        appText: texts.get(questionId) ?? '',
      })),
    );
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
