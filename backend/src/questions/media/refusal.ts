/** Why a file is not taken as a picture. */
export type Refusal =
  'EMPTY' | 'FORMAT' | 'UNREADABLE' | 'LARGE_FILE' | 'LARGE_RESULT' | 'PIXELS' | 'SVG' | 'SVG_COMPLEX';

/** A file that is not taken as a picture. */
export class PictureRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** A picture as it is kept. */
export interface CleanPicture {
  bytes: Buffer;
  /** In pixels; null for an SVG that does not say. */
  width: number | null;
  height: number | null;
}
