import { Injectable } from '@nestjs/common';
import { Clock, Database, RateLimiter, say, type Locale, type SignedInViewer } from '../../platform/index.js';
import { mediaTypeOf } from './media-type.js';
import { addressOfPicture, pathOf } from './picture-name.js';
import { PicturesService } from './pictures.service.js';
import { drawAnew, MOST_PIXELS } from './raster.js';
import { PictureRefused, type Refusal } from './refusal.js';
import { cleanSvg, MOST_SVG_BYTES } from './svg.js';

/** Largest file that is taken, in bytes. What is kept of it is smaller. */
export const MOST_UPLOAD_BYTES = 10 * 1024 * 1024;
const uploads = { points: 30, seconds: 60 };
/** Pictures that one person may keep: their own questions need fewer than the site's. */
const mostPictures = { LEARNER: 200, EDITOR: 5_000, ADMIN: 5_000 };

export interface UploadedPicture {
  /** What Markdown names it by. */
  path: string;
  address: string;
  /** In pixels; null for a drawing that does not say. */
  width: number | null;
  height: number | null;
  /** In bytes, as it is kept. */
  size: number;
}

export interface UploadRefused {
  status: 400 | 403 | 413 | 415 | 422 | 429;
  code: Refusal | 'RATE' | 'QUOTA';
  message: string;
  retryAfterSeconds?: number;
}

/** Takes pictures from people who write questions. */
@Injectable()
export class UploadService {
  constructor(
    private readonly database: Database,
    private readonly pictures: PicturesService,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  /** Whether a person may send another picture now; asked before anything is read. */
  async refusal({ userId, role, locale }: SignedInViewer): Promise<UploadRefused | null> {
    const rate = await this.limiter.consume('questions.upload', userId, uploads);
    if (!rate.allowed) {
      const message = {
        ko: '그림을 너무 빨리 올리고 있어요. 잠시 뒤에 다시 올려 주세요.',
        en: 'Too many pictures at once. Please try again in a moment.',
      };
      return { status: 429, code: 'RATE', message: say(locale, message), retryAfterSeconds: rate.retryAfterSeconds };
    }
    const [row] = await this.database.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM questions_upload WHERE user_id = $1',
      [userId],
    );
    const most = mostPictures[role];
    if ((row?.count ?? 0) < most) return null;
    const message = {
      ko: `그림은 ${most.toLocaleString('ko')}개까지 올릴 수 있어요. 질문에서 지운 그림은 한 달 뒤에 자리가 다시 생겨요.`,
      en: `You can keep up to ${most.toLocaleString('en')} pictures. Those that no question shows make room after a month.`,
    };
    return { status: 403, code: 'QUOTA', message: say(locale, message) };
  }

  async upload({ userId, locale }: SignedInViewer, bytes: Uint8Array): Promise<UploadedPicture | UploadRefused> {
    try {
      const mediaType = mediaTypeOf(bytes);
      if (bytes.length === 0) throw new PictureRefused('EMPTY');
      if (mediaType === null) throw new PictureRefused('FORMAT');
      const clean = mediaType === 'image/svg+xml' ? await cleanSvg(bytes) : await drawAnew(bytes, mediaType);
      const name = await this.pictures.keep(clean.bytes);
      if (!name) throw new PictureRefused('LARGE_RESULT');
      await this.database.query(
        `INSERT INTO questions_upload (user_id, digest, uploaded_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        [userId, name.digest, this.clock.now()],
      );
      const { width, height } = clean;
      return { path: pathOf(name), address: addressOfPicture(name), width, height, size: clean.bytes.length };
    } catch (error) {
      if (error instanceof PictureRefused) return refused(error.refusal, locale);
      throw error;
    }
  }
}

const inMillions = MOST_PIXELS / 1_000_000;

const refusals: Record<Refusal, { status: UploadRefused['status']; ko: string; en: string }> = {
  EMPTY: {
    status: 400,
    ko: '빈 파일이에요. 다른 파일을 골라 주세요.',
    en: 'The file is empty. Please choose another.',
  },
  FORMAT: {
    status: 415,
    ko: '올릴 수 있는 그림이 아니에요. PNG, JPEG, WebP, GIF, AVIF, SVG 파일을 올려 주세요.',
    en: 'This is no picture we can show. Please use PNG, JPEG, WebP, GIF, AVIF or SVG.',
  },
  UNREADABLE: {
    status: 422,
    ko: '그림 파일이 깨져 있어서 읽을 수 없어요. 다시 저장해서 올려 주세요.',
    en: 'The picture is damaged and cannot be read. Please save it again and retry.',
  },
  LARGE_FILE: {
    status: 413,
    ko: `파일이 너무 커요. 사진은 ${MOST_UPLOAD_BYTES / 2 ** 20} MB, SVG는 ${MOST_SVG_BYTES / 1024} KB까지 올릴 수 있어요.`,
    en: `The file is too large: up to ${MOST_UPLOAD_BYTES / 2 ** 20} MB, an SVG up to ${MOST_SVG_BYTES / 1024} KB.`,
  },
  LARGE_RESULT: {
    status: 413,
    ko: '줄여도 2 MB보다 큰 그림이에요. 크기나 길이를 줄여서 올려 주세요.',
    en: 'The picture stays larger than 2 MB. Please make it smaller or shorter.',
  },
  PIXELS: {
    status: 422,
    ko: `그림이 너무 커요. 가로×세로(움직이는 그림은 모든 장면을 더해서) ${inMillions * 100}만 픽셀까지 올릴 수 있어요.`,
    en: `The picture has too many pixels: up to ${inMillions} million, all frames of an animation together.`,
  },
  SVG: {
    status: 422,
    ko: 'SVG를 읽을 수 없어요. UTF-8로 된 올바른 SVG인지, 문서 형식(DOCTYPE)의 개체를 쓰지 않는지 확인하거나 PNG로 올려 주세요.',
    en: 'The SVG cannot be read. Please save it as plain SVG in UTF-8 without entities, or as PNG.',
  },
  SVG_COMPLEX: {
    status: 422,
    ko: 'SVG가 너무 복잡해요. 더 단순하게 저장하거나 PNG로 올려 주세요.',
    en: 'The SVG is too complex. Please simplify it or save it as PNG.',
  },
};

export function refused(code: Refusal, locale: Locale): UploadRefused {
  const { status, ...message } = refusals[code];
  return { status, code, message: say(locale, message) };
}
