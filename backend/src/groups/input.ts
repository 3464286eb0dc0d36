import { groupLimits } from '@kkori/core/groups';
import type { GroupInput, GroupInvitationInput } from '../generated/graphql.js';
import { invalidInput, isUuid7, type Locale } from '../platform/index.js';

type Words = { ko: string; en: string };

const messages = {
  id: { ko: '번호가 잘못되었습니다.', en: 'The id must be a UUIDv7.' },
  nameMissing: { ko: '모임의 이름을 적어 주세요.', en: 'Please name the group.' },
  nameLong: { ko: `이름은 ${groupLimits.name}자까지 쓸 수 있습니다.`, en: `At most ${groupLimits.name} characters.` },
  descriptionLong: {
    ko: `소개는 ${groupLimits.description.toLocaleString('ko')}자까지 쓸 수 있습니다.`,
    en: `At most ${groupLimits.description.toLocaleString('en')} characters.`,
  },
  unfit: { ko: '쓸 수 없는 글자가 있습니다.', en: 'There is a character that cannot be used.' },
  days: { ko: `기한은 1일에서 ${groupLimits.days}일까지입니다.`, en: `From 1 to ${groupLimits.days} days.` },
  maxUses: { ko: `1명에서 ${groupLimits.uses}명까지 정할 수 있습니다.`, en: `From 1 to ${groupLimits.uses} people.` },
  whyLong: { ko: `이유는 ${groupLimits.why}자까지 쓸 수 있습니다.`, en: `At most ${groupLimits.why} characters.` },
  commentMissing: { ko: '할 말을 적어 주세요.', en: 'Please write something.' },
  commentLong: {
    ko: `${groupLimits.comment.toLocaleString('ko')}자까지 쓸 수 있습니다.`,
    en: `At most ${groupLimits.comment.toLocaleString('en')} characters.`,
  },
  dissolve: { ko: '모임의 이름과 다릅니다.', en: 'This is not the name of the group.' },
} satisfies Record<string, Words>;

/** Controls, unpaired surrogates and what turns the direction of a line around; a description keeps its lines. */
const UNFIT = /[^\P{Cc}\n\t]|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u;
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/** As it is kept. */
export function tidied({ id, name, description }: GroupInput): GroupInput {
  return {
    id,
    name: name.normalize('NFC').replace(/\s+/g, ' ').trim(),
    description: tidiedWords(description),
  };
}

/** @param group tidied @returns null when nothing is wrong */
export function groupProblem(locale: Locale, { id, name, description }: GroupInput) {
  const wrong: Record<string, Words> = {};
  if (!isUuid7(id)) wrong['id'] = messages.id;
  if (!VISIBLE.test(name)) wrong['name'] = messages.nameMissing;
  else if ([...name].length > groupLimits.name) wrong['name'] = messages.nameLong;
  else if (UNFIT.test(name)) wrong['name'] = messages.unfit;
  if ([...description].length > groupLimits.description) wrong['description'] = messages.descriptionLong;
  else if (UNFIT.test(description)) wrong['description'] = messages.unfit;
  return problem(locale, wrong);
}

export function invitationProblem(locale: Locale, { id, days, maxUses }: GroupInvitationInput) {
  const wrong: Record<string, Words> = {};
  if (!isUuid7(id)) wrong['id'] = messages.id;
  if (days < 1 || days > groupLimits.days) wrong['days'] = messages.days;
  if (maxUses < 1 || maxUses > groupLimits.uses) wrong['maxUses'] = messages.maxUses;
  return problem(locale, wrong);
}

/** @param why tidied */
export function suggestionProblem(locale: Locale, id: string, why: string) {
  const wrong: Record<string, Words> = {};
  if (!isUuid7(id)) wrong['id'] = messages.id;
  if ([...why].length > groupLimits.why) wrong['why'] = messages.whyLong;
  else if (UNFIT.test(why)) wrong['why'] = messages.unfit;
  return problem(locale, wrong);
}

/** @param text tidied */
export function commentProblem(locale: Locale, id: string, text: string) {
  const wrong: Record<string, Words> = {};
  if (!isUuid7(id)) wrong['commentId'] = messages.id;
  if (!VISIBLE.test(text)) wrong['text'] = messages.commentMissing;
  else if ([...text].length > groupLimits.comment) wrong['text'] = messages.commentLong;
  else if (UNFIT.test(text)) wrong['text'] = messages.unfit;
  return problem(locale, wrong);
}

/** Words of several lines as they are kept. */
export const tidiedWords = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

export const idTaken = (locale: Locale) => invalidInput(locale, { id: messages.id });

/** Whether the name that was typed is the group's; spaces may differ. */
export function nameProblem(locale: Locale, typed: string, name: string) {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, '');
  return plain(typed) === plain(name) ? null : invalidInput(locale, { name: messages.dissolve });
}

function problem(locale: Locale, wrong: Record<string, Words>) {
  return Object.keys(wrong).length > 0 ? invalidInput(locale, wrong) : null;
}
