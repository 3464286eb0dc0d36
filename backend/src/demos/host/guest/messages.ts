/** What the host and the thread of a guest say to each other. */
import type { GuestProblem } from './guest.js';

export interface ThreadData {
  readonly wasm: WebAssembly.Module;
  readonly memoryBytes: number;
  /** 0 to 19. */
  readonly niceness: number;
}

export type Work =
  | { readonly kind: 'load'; readonly prelude: string; readonly source: string; readonly callMs: number }
  | {
      readonly kind: 'call';
      readonly name: string;
      /** A JSON array. */
      readonly args: string;
      readonly jobs: boolean;
      readonly callMs: number;
    };

export type Answer =
  | {
      readonly status: 'ok';
      readonly json: string;
      readonly ms: number;
      readonly printed: readonly string[];
      readonly pending: boolean;
    }
  | {
      readonly status: 'failed';
      readonly problem: GuestProblem;
      readonly printed: readonly string[];
      /** The engine is as good as before: the guest can be called again. */
      readonly sound: boolean;
    };

export type ThreadMessage =
  | 'ready'
  | {
      readonly answer: Answer;
      /** Of a processor, since it was last told; milliseconds. */
      readonly spentMs: number;
    };
