import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../accounts/index.js';
import { PublicationService } from '../editing/index.js';
import type { ConflictDecision } from '../generated/graphql.js';
import { CONFIG, Database, invalidInput, say, type Config, type SignedInViewer } from '../platform/index.js';
import { ContentImportService, PicturesService, RevisionsService } from '../questions/index.js';
import { readContentFolder } from './content-folder.js';
import { lockContent } from './content-lock.js';
import { ContentPreviewService } from './content-preview.service.js';

const messages = {
  movedOn: {
    ko: '그 사이 파일이나 앱의 글이 바뀌었거나 다른 사람이 정했습니다. 지금 글을 보고 다시 정해 주세요.',
    en: 'The file or the app changed meanwhile, or somebody decided. Please look at it again.',
  },
  either: {
    ko: '파일의 글, 앱의 글, 합친 글 가운데 하나를 골라 주세요.',
    en: "Please choose the file's text, the app's or a merged one.",
  },
  why: { ko: '파일의 글과 앱의 글을 합침', en: "Merged the file's text and the app's" },
};

/** Decides on screen what `npm run content:import` decides on the command line: which text holds where both were changed. */
@Injectable()
export class ContentDecisionService {
  constructor(
    private readonly database: Database,
    private readonly preview: ContentPreviewService,
    private readonly questions: ContentImportService,
    private readonly revisions: RevisionsService,
    private readonly publication: PublicationService,
    private readonly pictures: PicturesService,
    private readonly audit: AuditLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** To be called in a transaction. */
  async decide(viewer: SignedInViewer, { slug, seen, side, markdown }: ConflictDecision) {
    const { locale, userId } = viewer;
    const isMerged = typeof markdown === 'string';
    if (isMerged === Boolean(side)) return invalidInput(locale, { side: messages.either });
    await lockContent(this.database);
    await this.publication.lock(slug);
    // Held, so that nobody publishes it between what was compared and what is done.
    await this.revisions.question(slug, true);
    const conflict = await this.find(slug);
    if (!conflict || conflict.seen !== seen) return this.movedOn(viewer, slug);
    const { questionId } = conflict;
    const { questions: files } = await readContentFolder(this.config.contentDir);
    if (isMerged) {
      const file = files.find((one) => one.path === conflict.path);
      // A picture that came with the file is not known before it is brought in.
      if (file) await this.pictures.keepOfFile(path.posix.dirname(file.path), shownIn(markdown, file.images));
      const refusal = await this.publication.publishText(
        viewer,
        { id: questionId, slug },
        markdown,
        say(locale, messages.why),
      );
      if (refusal) return refusal;
    }
    const decisions = new Map([[questionId, side === 'FILE' ? ('file' as const) : ('app' as const)]]);
    await this.questions.importQuestions(files, { decisions, onlyDecided: true });
    // A file may have been written while it was read, or could not be stored.
    if (await this.find(slug)) return this.movedOn(viewer, slug);
    await this.audit.record({
      actorId: userId,
      action: 'question.decide-conflict',
      subjectKind: 'question',
      subjectId: questionId,
      detail: { slug, path: conflict.path, held: isMerged ? 'MERGED' : side },
    });
    const now = await this.revisions.question(slug);
    return { __typename: 'ConflictDecided' as const, slug, published: now !== null && !now.archived };
  }

  private async find(slug: string) {
    return (await this.preview.conflicts()).find((conflict) => conflict.slug === slug) ?? null;
  }

  private async movedOn({ locale }: SignedInViewer, slug: string) {
    const conflict = await this.find(slug);
    return { __typename: 'ConflictMovedOn' as const, message: say(locale, messages.movedOn), conflict };
  }
}

function shownIn(markdown: string, images: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map([...images].filter(([name]) => markdown.includes(name)));
}
