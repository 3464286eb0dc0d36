import { groupLimits } from '@kkori/core/groups';
import { limitReached, say, type Locale } from '../platform/index.js';

const messages = {
  GroupNotFound: { ko: '그런 모임이 없습니다.', en: 'There is no such group.' },
  GroupRoleLacking: {
    ko: '이 모임에서 맡은 역할로는 할 수 없습니다.',
    en: 'Your role in this group does not allow that.',
  },
  MemberNotFound: { ko: '이 모임에 그런 사람이 없습니다.', en: 'There is nobody like that in this group.' },
  OwnerMustHandOver: {
    ko: '모임장은 다른 멤버에게 모임을 넘기거나, 모임을 없애야 나갈 수 있습니다.',
    en: 'As the owner, hand the group over to somebody or dissolve it.',
  },
  CommentNotFound: {
    ko: '그 이야기는 없습니다. 그사이 지워졌을 수 있어요.',
    en: 'There is no such comment: it may have been deleted meanwhile.',
  },
  QuestionNotFound: {
    ko: '지금은 읽을 수 없는 질문이라 이야기를 남길 수 없습니다.',
    en: 'This question cannot be read now, so nothing can be said about it.',
  },
  GroupSuggestionNotFound: { ko: '모임에 그런 제안이 없습니다.', en: 'The group has no such suggestion.' },
  GroupSuggestionAnswered: {
    ko: '이미 답했거나 거둔 제안입니다.',
    en: 'This suggestion was answered or taken back already.',
  },
  GroupSuggestionOutdated: {
    ko: '그 사이 같은 곳이 바뀌어 자동으로 합칠 수 없습니다. 질문을 직접 고친 뒤 제안에 답해 주세요.',
    en: 'The same places were changed meanwhile. Please edit the question by hand, then answer the suggestion.',
  },
  GroupInvitationInvalid: {
    ko: '쓸 수 없는 초대 링크입니다. 기한이 지났거나, 정해진 사람이 모두 들어왔거나, 거둔 링크일 수 있어요. 새 링크를 부탁해 보세요.',
    en: 'This invitation cannot be used. It may have expired, been used up or been revoked: please ask for a new one.',
  },
} as const;

/** An expected failure, in the words of whoever asked. */
export const failure = <Name extends keyof typeof messages>(locale: Locale, name: Name) => ({
  __typename: name,
  message: say(locale, messages[name]),
});

export const inTooManyGroups = (locale: Locale) =>
  limitReached(locale, groupLimits.groupsOfPerson, {
    ko: `모임은 ${groupLimits.groupsOfPerson}개까지 들어갈 수 있습니다. 먼저 다른 모임에서 나와 주세요.`,
    en: `You can be in up to ${groupLimits.groupsOfPerson} groups. Please leave one first.`,
  });

export const groupFull = (locale: Locale) =>
  limitReached(locale, groupLimits.members, {
    ko: `모임에 자리가 없습니다. 한 모임은 ${groupLimits.members}명까지예요.`,
    en: `The group is full: it holds up to ${groupLimits.members} people.`,
  });

export const tooManyInvitations = (locale: Locale) =>
  limitReached(locale, groupLimits.invitations, {
    ko: `초대 링크는 ${groupLimits.invitations}개까지 둘 수 있습니다. 쓰지 않는 링크를 거두어 주세요.`,
    en: `A group keeps up to ${groupLimits.invitations} invitations. Please revoke some first.`,
  });
