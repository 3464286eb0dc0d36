import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseQuestion, questionUuid } from '@kkori/core/question-format';
import { ContentExportService, ContentPreviewService, ContentService } from '../../backend/src/interchange/index.js';
import { PicturesService, PublishingService } from '../../backend/src/questions/index.js';
import { promote } from './accounts.js';
import { startTestApp, type Person, type TestApp } from './app.js';
import { questionFile } from './question-file.js';

type OpenConflict = { slug: string; seen: string; base: string | null; fileText: string | null; appText: string };

/** An app and the content folder that it is exported to and imported from. */
export class ContentRoom {
  app!: TestApp;
  folder = '';
  /** An admin. */
  editor!: Person;

  /** One that is open while the tests of a block run. */
  static forTests(): ContentRoom {
    const room = new ContentRoom();
    beforeAll(() => room.open());
    afterAll(async () => {
      await room.app.close();
      await fs.rm(room.folder, { recursive: true });
    });
    return room;
  }

  private async open(): Promise<void> {
    this.folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-round-trip-'));
    await this.write('subjects.yaml', '- id: network\n  name: { ko: 네트워크, en: Networks }\n');
    this.app = await startTestApp({ contentDir: this.folder });
    this.editor = await this.app.signUp();
    await promote(this.app, this.editor.userId, 'ADMIN');
  }

  place = (file: string) => path.join(this.folder, file);
  read = (file: string) => fs.readFile(this.place(file), 'utf8').catch(() => null);
  write = async (file: string, text: string) => {
    await fs.mkdir(path.dirname(this.place(file)), { recursive: true });
    await fs.writeFile(this.place(file), text);
  };
  text = (slug: string, explanation = '설명입니다.') => questionFile(slug).text.replace('설명입니다.', explanation);
  fileOf = (slug: string) => `network/${slug}.md`;

  bringIn = (decided?: Record<string, 'file' | 'app'>) => this.app.get(ContentService).importFolder(decided);
  writeOut = (target?: string) => this.app.get(ContentExportService).exportTo(target);
  plan = () => this.app.get(ContentPreviewService).plan();
  standing = async () => {
    const { steps, conflicts, ahead } = await this.plan();
    return { steps: steps.map(({ kind, slug }) => [kind, slug]), conflicts: conflicts.map(({ slug }) => slug), ahead };
  };

  publish = async (slug: string, markdown: string) => {
    const { question } = parseQuestion(markdown, slug);
    if (!question) throw new Error(`${slug} is not right`);
    const { userId: authorId } = this.editor;
    const by = { origin: 'EDIT' as const, authorId, creditedTo: null, why: null, changedMeaning: false };
    const pictures = await this.app.get(PicturesService).resolverFor('network', markdown);
    return this.app.get(PublishingService).publishSiteQuestion(questionUuid(slug), question, markdown, pictures, by);
  };
  /** The explanation as learners read it; null when they do not find the question. */
  shown = async (slug: string) => {
    const query = 'query ($slug: String!) { question(slug: $slug) { explanationHtml } }';
    const { data } = await this.app.graphql<{ question: { explanationHtml: string } | null }>(query, { slug });
    return data.question?.explanationHtml.replace(/<\/?p>|\n/g, '') ?? null;
  };

  /** What the admin is answered: the one field that is asked for. */
  ask = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const { data, errors } = await this.app.graphql<Record<string, T>>(query, variables, this.editor);
    expect(errors).toBeUndefined();
    return Object.values(data)[0] as T;
  };
  openConflicts = () => this.ask<OpenConflict[]>('{ contentConflicts { slug seen base fileText appText } }');
  decide = (decision: object) =>
    this.ask<{ __typename: string; conflict?: OpenConflict | null }>(
      `mutation ($decision: ConflictDecision!) { decideContentConflict(decision: $decision) { __typename
        ... on ConflictDecided { published } ... on ConflictMovedOn { conflict { seen appText } } } }`,
      { decision },
    );
}
