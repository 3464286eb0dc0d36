import { quizLimits } from './limits.js';

/** Letters and digits that nobody takes for another, read aloud or across a room. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const CODE_LENGTH = 6;

/** @param random one byte a letter; throws a RangeError when there are fewer */
export function makeCode(random: Uint8Array): string {
  if (random.length < CODE_LENGTH) throw new RangeError(`${CODE_LENGTH} random bytes are needed`);
  return Array.from(random.slice(0, CODE_LENGTH), (byte) => letters[byte % letters.length]).join('');
}

/** As it is kept, of what somebody typed: spaces and hyphens put aside, letters made capital. */
export function readCode(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

export const isCode = (code: string): boolean => new RegExp(`^[${letters}]{${CODE_LENGTH}}$`).test(code);

/** Controls, unpaired surrogates, what turns a line around, and what stacks upon a letter without end. */
const UNFIT = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]|\p{Mn}{4}/u;
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/** As it is kept. */
export function tidyNickname(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What is wrong with a tidied nickname; null when nothing is. */
export function nicknameProblem(nickname: string): 'missing' | 'long' | 'unfit' | null {
  if (!VISIBLE.test(nickname)) return 'missing';
  if ([...nickname].length > quizLimits.nickname) return 'long';
  return UNFIT.test(nickname) ? 'unfit' : null;
}

/** What two nicknames have in common that one would take for the other. */
export function nicknameKey(nickname: string): string {
  return nickname
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]/gu, '');
}
