import { searchKey } from '@kkori/core/hangul';
import type { Blank } from './question-types.js';
import { blankIsRight } from './quiz-check.js';

/** One blank of a cloze: what is typed into it and whether that was checked. */
export class BlankState {
  typed = $state('');
  checked = $state(false);
  right = $derived.by(() => blankIsRight(this.blank, this.typed, searchKey));

  constructor(
    readonly blank: Blank,
    readonly number: number,
  ) {}
}
