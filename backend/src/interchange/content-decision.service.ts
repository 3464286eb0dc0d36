import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../accounts/index.js';
import { PublicationService } from '../editing/index.js';
import type { ConflictDecision } from '../generated/graphql.js';
import {
  CONFIG,
  Database,
  invalidInput,
  isUnstorable,
  say,
  type Config,
  type SignedInViewer,
} from '../platform/index.js';
import {
  ContentImportService,
  PicturesService,
  RevisionsService,
  unlessBusy,
  type ContentFile,
} from '../questions/index.js';
import { readContentIfAny, type ContentFolder } from './content-folder.js';
import { lockContent } from './content-lock.js';
import type { OpenConflict } from './content-plan.js';
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
  notStored: {
    ko: '파일의 글을 저장하지 못했습니다. 자세한 까닭은 서버의 기록에 있습니다.',
    en: "The file's text could not be stored. The server's log says why.",
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

  async decide(viewer: SignedInViewer, decision: ConflictDecision) {
    const { slug, seen, side, markdown } = decision;
    const isMerged = typeof markdown === 'string';
    if (isMerged === Boolean(side)) return invalidInput(viewer.locale, { side: messages.either });
    if (isUnstorable(slug)) return movedOn(viewer, null);
    // Read once: what holds is what was compared, whatever is written meanwhile; and before anything is held for it, as is
    // all that is drawn.
    const folder = await readContentIfAny(this.config.contentDir);
    const conflict = folder && (await this.find(slug, folder));
    if (!conflict || conflict.seen !== seen) return movedOn(viewer, conflict);
    return unlessBusy(viewer.locale, async () => {
      if (isMerged) await this.publication.prepare(slug, markdown, viewer.userId);
      return this.database.transaction(() => this.settle(viewer, decision, folder));
    });
  }

  private async settle(viewer: SignedInViewer, decision: ConflictDecision, folder: ContentFolder) {
    const { slug, seen } = decision;
    await lockContent(this.database);
    await this.publication.lock(slug);
    // Held, so that nobody publishes it between what was compared and what is done.
    await this.revisions.question(slug, true);
    const conflict = await this.find(slug, folder);
    if (!conflict || conflict.seen !== seen) return movedOn(viewer, conflict);
    try {
      return await this.database.attempt(() => this.carryOut(viewer, decision, conflict, folder.questions));
    } catch (err) {
      if (!(err instanceof NotKept)) throw err;
      if (err.cannotBeStored) return invalidInput(viewer.locale, { side: messages.notStored });
      return movedOn(viewer, await this.find(slug));
    }
  }

  /** @throws NotKept where the files and the app do not agree afterwards */
  private async carryOut(
    viewer: SignedInViewer,
    { slug, side, markdown }: ConflictDecision,
    { questionId, path: place }: OpenConflict,
    files: ContentFile[],
  ) {
    const { locale, userId } = viewer;
    const isMerged = typeof markdown === 'string';
    if (isMerged) {
      const file = files.find((one) => one.path === place);
      // A picture that came with the file is not known before it is brought in.
      if (file) await this.pictures.keepOfFile(path.posix.dirname(file.path), shownIn(markdown, file.images));
      const question = { id: questionId, slug };
      const refusal = await this.publication.publishText(viewer, question, markdown, say(locale, messages.why));
      if (refusal) return refusal;
    }
    const decisions = new Map([[questionId, side === 'FILE' ? ('file' as const) : ('app' as const)]]);
    const report = await this.questions.importQuestions(files, { decisions, onlyDecided: true });
    const cannotBeStored = report.problems.some(({ code, file }) => code === 'storage' && file === place);
    if (cannotBeStored || report.conflicts.length > 0) throw new NotKept(cannotBeStored);
    await this.audit.record({
      actorId: userId,
      action: 'question.decide-conflict',
      subjectKind: 'question',
      subjectId: questionId,
      detail: { slug, path: place, held: isMerged ? 'MERGED' : side },
    });
    const now = await this.revisions.question(slug);
    return { __typename: 'ConflictDecided' as const, slug, published: now !== null && !now.archived };
  }

  private async find(slug: string, folder?: ContentFolder): Promise<OpenConflict | null> {
    return (await this.preview.conflicts(folder)).find((conflict) => conflict.slug === slug) ?? null;
  }
}

/** A decision is to be taken back, with all that it wrote. */
class NotKept extends Error {
  constructor(readonly cannotBeStored: boolean) {
    super('the decision was not kept');
  }
}

/** @param conflict what there is to decide now */
function movedOn({ locale }: SignedInViewer, conflict: OpenConflict | null) {
  return { __typename: 'ConflictMovedOn' as const, message: say(locale, messages.movedOn), conflict };
}

function shownIn(markdown: string, images: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map([...images].filter(([name]) => markdown.includes(name)));
}
