import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { newReviewId } from '@kkori/core/scheduling';
import sharp from 'sharp';
import { Database } from '../../backend/src/platform/index.js';
import {
  ContentImportService,
  FolderStore,
  PictureSweep,
  PicturesService,
  S3Store,
} from '../../backend/src/questions/index.js';
import { startTestApp, type Person, type TestApp } from '../support/app.js';
import { startS3 } from '../support/media.js';
import { questionFile, testSubject } from '../support/question-file.js';
import { Uploads } from '../support/uploads.js';

/** Pictures: taken from people who write, drawn anew, kept in a real S3-compatible store, shown, cleaned up. */

let s3: Awaited<ReturnType<typeof startS3>>;
let app: TestApp;
let editor: Person;
let learner: Person;
const uploads = new Uploads(() => app);
beforeAll(async () => {
  s3 = await startS3();
  app = await startTestApp({ mediaS3: s3.settings });
  [editor, learner] = [await app.signUp(), await app.signUp()];
  await app.get(Database).query(`UPDATE accounts_user SET role = 'EDITOR' WHERE id = $1`, [editor.userId]);
});
afterAll(async () => {
  await app.close();
  await s3.stop();
});
beforeEach(() => app.clock.set(null));

const photo = (background = '#147') => sharp({ create: { width: 60, height: 40, channels: 3, background } });
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6">${inside}</svg>`;

describe('an uploaded picture', () => {
  it.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)('is drawn anew as %s and shown for ever', async (format) => {
    const secret = 'Seoul 37.5665 126.9780';
    const original = photo()
      .withExif({ IFD0: { Copyright: secret } })
      .toFormat(format);
    const sent = await original.toBuffer();
    // A file may be two things at once: what follows the picture is not kept.
    const { status, body } = await uploads.send(
      editor,
      Buffer.concat([sent, Buffer.from(`<script>${secret}</script>`)]),
    );
    expect({ status, body }).toMatchObject({ status: 201, body: { width: 60, height: 40 } });
    const { headers, bytes } = await uploads.fetch(body.address);
    expect(bytes.includes('Seoul') || bytes.includes('script')).toBe(false);
    expect(bytes).toHaveLength(body.size);
    const extension = format === 'jpeg' ? 'jpg' : format;
    expect(body.address).toBe(`/media/${sha256(bytes)}.${extension}`);
    expect(body.path).toBe(`images/${sha256(bytes).slice(0, 16)}.${extension}`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': `image/${format}`,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^default-src 'none'.*sandbox/) as string,
    });
  });

  it('is upright, not larger than a page, and still moves', async () => {
    const turned = await photo().withExif({ IFD0: {} }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await uploads.send(editor, turned)).body).toMatchObject({ width: 40, height: 60 });
    const wide = await sharp({ create: { width: 3000, height: 300, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect((await uploads.send(editor, wide)).body).toMatchObject({ width: 2000, height: 200 });
    const frames = await Promise.all(['red', 'blue'].map((colour) => photo(colour).png().toBuffer()));
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const { body } = await uploads.send(editor, moving);
    expect(body).toMatchObject({ width: 60, height: 40 });
    expect(await sharp((await uploads.fetch(body.address)).bytes).metadata()).toMatchObject({
      format: 'gif',
      pages: 2,
    });
  });

  it('is known by its bytes, whoever sends it and however it is called', async () => {
    const sent = await photo('#abc').png().toBuffer();
    const [one, two] = [await uploads.send(editor, sent), await uploads.send(learner, sent)];
    expect(two).toEqual(one);
    const svg = drawing('<script>alert(1)</script><rect width="8" height="6" onload="alert(1)"/>');
    const { body } = await uploads.send(editor, svg);
    expect(body).toMatchObject({ width: 8, height: 6, address: expect.stringMatching(/\.svg$/) as string });
    const { bytes, headers } = await uploads.fetch(body.address);
    expect(String(bytes)).toBe(`${drawing('<rect width="8" height="6"/>')}\n`);
    expect(headers.get('content-type')).toBe('image/svg+xml');
  });

  it.each<[what: string, bytes: () => Buffer | string, status: number, code: string]>([
    ['nothing', () => '', 400, 'EMPTY'],
    ['a page', () => '<!doctype html><script>alert(1)</script>', 415, 'FORMAT'],
    ['a page that begins as a picture', () => 'GIF89a<script>alert(1)</script>', 422, 'UNREADABLE'],
    ['half a picture', () => pngHead(60, 40), 422, 'UNREADABLE'],
    ['a picture of a few bytes and 40,000 by 40,000 pixels', () => pngHead(40_000, 40_000), 422, 'PIXELS'],
    ['a file larger than any', () => Buffer.alloc(10 * 2 ** 20 + 1, 'GIF89a'), 413, 'LARGE_FILE'],
    ['a drawing that is none', () => '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', 422, 'SVG'],
    ['a drawing with entities', () => '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg>&a;</svg>', 422, 'SVG'],
    ['a drawing nested without end', () => '<svg>'.repeat(30_000) + '</svg>'.repeat(30_000), 422, 'SVG_COMPLEX'],
  ])('is not %s', async (_, bytes, status, code) => {
    const ko = await uploads.send(editor, bytes());
    expect(ko).toMatchObject({ status, body: { code, message: expect.stringMatching(/[가-힣]/) as string } });
  });

  it('comes from a page of ours and from somebody who is signed in', async () => {
    const bytes = await photo().png().toBuffer();
    expect(await uploads.send(null, bytes)).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect((await uploads.send(editor, bytes, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await uploads.send(editor, bytes, { 'content-type': 'text/plain' })).status).toBe(415);
    const many = Array.from({ length: 31 }, () => uploads.send(learner, ''));
    const statuses = (await Promise.all(many)).map(({ status }) => status);
    expect(statuses).toContain(429);
  });

  it('is one of so many', async () => {
    const person = await app.signUp();
    await app.get(Database).query(
      `WITH made AS (INSERT INTO questions_image (digest, media_type, size, path, named_at)
         SELECT 'many-' || n, 'image/png', 1, '', now() FROM generate_series(1, 200) n RETURNING digest)
       INSERT INTO questions_upload SELECT $1, digest, now() FROM made`,
      [person.userId],
    );
    expect(await uploads.send(person, await photo().png().toBuffer())).toMatchObject({
      status: 403,
      body: { code: 'QUOTA', message: expect.stringContaining('200') as string },
    });
  });
});

describe('Markdown', () => {
  const files = () => {
    const shown = questionFile('shown');
    const images = new Map([['images/flow.svg', Buffer.from(drawing('<rect width="1" height="1"/>'))]]);
    return [{ ...shown, text: shown.text.replace('설명입니다.', '![흐름](images/flow.svg)'), images }];
  };

  it('names pictures by paths, of files and uploaded ones alike', async () => {
    await app.get(ContentImportService).importSubjects([testSubject]);
    await app.get(ContentImportService).importQuestions(files());
    const { body } = await uploads.send(editor, await photo('#fedcba').png().toBuffer());
    const text = `![하나](images/flow.svg) ![둘](${body.path})`;
    const resolve = await app.get(PicturesService).resolverFor('network', text);
    const flow = resolve('images/flow.svg');
    expect([resolve(body.path), resolve('images/other.png')]).toEqual([body.address, null]);
    expect((await uploads.fetch(flow!)).status).toBe(200);
    expect((await app.get(PicturesService).resolverFor('backend', text)).call(null, 'images/flow.svg')).toBeNull();
    for (const [name, address] of [
      ['images/flow.svg', flow],
      [body.path, body.address],
    ]) {
      const { status, headers } = await uploads.fetch(`/media/network/${name}`);
      expect([status, headers.get('location')]).toEqual([302, address]);
    }
    for (const missing of [
      'network/images/none.png',
      'network/images/..%2fflow.svg',
      `${'0'.repeat(64)}.png`,
      '..%2fx',
      '%00/images/x.png',
      'network/images/%00.png',
    ])
      expect((await uploads.fetch(`/media/${missing}`)).status).toBe(404);
  });

  it('shows uploaded pictures in questions of one’s own', async () => {
    const { body } = await uploads.send(editor, await photo('#0f0').webp().toBuffer());
    const input = {
      id: newReviewId(Date.now(), randomBytes(16)),
      markdown: `# 그림이 있나요?\n\n## 30초 답변\n\n![있는 그림](${body.path})\n`,
    };
    const { data } = await app.graphql<{ saveQuestion: { question: { answerHtml: string } } }>(
      `mutation ($input: QuestionInput!) { saveQuestion(input: $input) { ... on OwnQuestion { question { answerHtml } } } }`,
      { input },
      editor,
    );
    expect(data.saveQuestion.question.answerHtml).toContain(`<img src="${body.address}"`);
  });

  it('keeps what it names; the rest goes after a month', async () => {
    const colours = ['#111', '#222', '#333'];
    const sent = await Promise.all(
      colours.map(async (colour) => uploads.send(editor, await photo(colour).png().toBuffer())),
    );
    const [inRevision, inDraft, nowhere] = sent.map(({ body }) => body);
    const database = app.get(Database);
    await database.query(`UPDATE questions_revision SET source = source || $1`, [`![x](${inRevision!.path})`]);
    const draft = { id: newReviewId(Date.now(), randomBytes(16)), markdown: `![y](${inDraft!.path})` };
    await app.graphql(
      `mutation ($input: ChangeInput!) { saveChange(input: $input) { __typename } }`,
      { input: { ...draft, slug: 'shown', baseRevision: 1, version: 0 } },
      editor,
    );
    const sweep = app.get(PictureSweep);
    expect(await sweep.sweep()).toBe(0);
    app.clock.advance(31 * 86_400_000);
    // Sessions end before that.
    const later = await app.signUp();
    const kept = await uploads.send(later, await photo('#444').png().toBuffer());
    while ((await sweep.sweep()) > 0);
    const status = async ({ address }: { address: string }) => (await uploads.fetch(address)).status;
    expect(await Promise.all([inRevision!, inDraft!, kept.body, nowhere!].map(status))).toEqual([200, 200, 200, 404]);
    const flow = (await app.get(PicturesService).resolverFor('network', ''))('images/flow.svg');
    expect((await uploads.fetch(flow!)).status).toBe(200);
    expect(await sweep.sweep()).toBe(0);
    // What is gone can come again.
    expect((await uploads.send(later, await photo('#333').png().toBuffer())).body).toEqual(nowhere);
    expect(await status(nowhere!)).toBe(200);
  });
});

describe('a store', () => {
  let folder: string;
  beforeAll(async () => void (folder = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-store-'))));
  afterAll(() => fs.rm(folder, { recursive: true }));
  const stores = { folder: () => new FolderStore(folder), S3: () => new S3Store(s3.settings) };

  it.each(['folder', 'S3'] as const)('(%s) gives back what it was given, to every process', async (kind) => {
    const [one, other] = [stores[kind](), stores[kind]()];
    const bytes = Buffer.from('bytes that say nothing');
    const name = `${sha256(bytes)}.png`;
    expect(await one.problem()).toBeNull();
    expect(await one.get(name)).toBeNull();
    await Promise.all([one, other, one].map((store) => store.put(name, bytes, 'image/png')));
    expect(await other.get(name)).toEqual(bytes);
    await other.delete(name);
    await one.delete(name);
    expect(await one.get(name)).toBeNull();
  });

  it('says at the start why it cannot be used, and never its secret', async () => {
    const settings = { ...s3.settings, secretAccessKey: 'hunter2' };
    expect(await new S3Store(settings).problem()).toMatch(/MEDIA_S3_SECRET_ACCESS_KEY/);
    expect(await new S3Store({ ...s3.settings, bucket: 'elsewhere' }).problem()).toMatch(/MEDIA_S3_BUCKET/);
    expect(await new FolderStore(path.join(import.meta.filename, 'x')).problem()).toMatch(/MEDIA_DIR/);
    await expect(new S3Store(settings).get('a.png')).rejects.toThrow(/^the picture store answered GET with 403$/);
  });
});

/** A PNG that says how large it is, and has no pixels. */
function pngHead(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(zlib.crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', zlib.deflateSync(Buffer.alloc(0)))]);
}
