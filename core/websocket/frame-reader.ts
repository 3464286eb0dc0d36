import { frameProblem, readFrameHead, type FrameHead, type FrameProblem } from './frame.js';

/** A frame that passed by. */
export interface SeenFrame {
  readonly head: FrameHead;
  /** The frame from its first byte on, as many as are kept. */
  readonly bytes: Uint8Array;
  /** Bytes of the whole frame. */
  readonly length: number;
}

const longestHead = 14;

/**
 * Finds the frames in a stream of bytes of one direction, however it is cut into pieces. It never holds more than it
 * keeps of a frame, whatever length the frame claims, and stops for good at the first that breaks the protocol:
 * after that nobody knows where the next would begin.
 */
export class FrameReader {
  #pending: Uint8Array = new Uint8Array(0);
  #frame: { head: FrameHead; kept: Uint8Array; keptLength: number; left: number } | null = null;
  #problem: FrameProblem | null = null;

  /**
   * @param from who sends in this direction
   * @param keep bytes of each frame that are kept, at least those of its head
   */
  constructor(
    private readonly from: 'client' | 'server',
    private readonly keep: number,
  ) {}

  get problem(): FrameProblem | null {
    return this.#problem;
  }

  /** Takes the next bytes and gives the frames that ended with them. */
  read(bytes: Uint8Array): SeenFrame[] {
    const seen: SeenFrame[] = [];
    let rest = bytes;
    while (!this.#problem) {
      if (!this.#frame) {
        const head = this.#begin(rest);
        if (!head) break;
        rest = rest.subarray(head.taken);
      }
      const frame = this.#frame;
      if (!frame) break;
      const part = rest.subarray(0, frame.left);
      const kept = part.subarray(0, frame.kept.length - frame.keptLength);
      frame.kept.set(kept, frame.keptLength);
      frame.keptLength += kept.length;
      frame.left -= part.length;
      rest = rest.subarray(part.length);
      if (frame.left > 0) break;
      const length = frame.head.headLength + frame.head.payloadLength;
      seen.push({ head: frame.head, bytes: frame.kept, length });
      this.#frame = null;
    }
    return seen;
  }

  /** Reads a head that may have begun in bytes before; null when it is not whole or breaks the protocol. */
  #begin(bytes: Uint8Array): { taken: number } | null {
    const joined = new Uint8Array(this.#pending.length + Math.min(bytes.length, longestHead));
    joined.set(this.#pending);
    joined.set(bytes.subarray(0, longestHead), this.#pending.length);
    const head = readFrameHead(joined);
    if (!head) {
      this.#pending = joined;
      return null;
    }
    this.#problem = frameProblem(head, this.from);
    if (this.#problem) return null;
    const taken = head.headLength - this.#pending.length;
    this.#pending = new Uint8Array(0);
    const kept = new Uint8Array(Math.min(Math.max(this.keep, head.headLength), head.headLength + head.payloadLength));
    kept.set(joined.subarray(0, head.headLength));
    this.#frame = { head, kept, keptLength: head.headLength, left: head.payloadLength };
    return { taken };
  }
}
