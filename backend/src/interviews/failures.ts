import { interviewLimits } from '@kkori/core/interviews';
import { limitReached, say, type Locale } from '../platform/index.js';

const messages = {
  MockInterviewNotFound: { ko: '그런 면접방이 없습니다.', en: 'There is no such interview room.' },
  MockRoleLacking: {
    ko: '이 면접에서 맡은 역할로는 할 수 없습니다.',
    en: 'Your role in this interview does not allow that.',
  },
  MockInterviewClosed: { ko: '끝난 면접방입니다.', en: 'This interview room is closed.' },
  MockPersonUnfit: {
    ko: '면접관과 지원자는 방에 있는 서로 다른 사람이어야 합니다.',
    en: 'The interviewer and the candidate must be two different people in the room.',
  },
  NoQuestionsFit: {
    ko: '고른 조건에 맞는 질문이 없습니다. 과목이나 난이도, 덱을 바꿔 보세요.',
    en: 'No question fits: please choose other subjects, another level or another deck.',
  },
  MockInvitationInvalid: {
    ko: '쓸 수 없는 초대입니다. 기한이 지났거나 새 링크로 바뀌었거나, 끝난 면접방일 수 있어요. 새 링크를 부탁해 보세요.',
    en: 'This invitation cannot be used. It may have expired or been replaced, or the room is closed: please ask for a new one.',
  },
  MockReportNotFound: { ko: '그런 리포트가 없습니다.', en: 'There is no such report.' },
} as const;

/** An expected failure, in the words of whoever asked. */
export const failure = <Name extends keyof typeof messages>(locale: Locale, name: Name) => ({
  __typename: name,
  message: say(locale, messages[name]),
});

export const inTooManyRooms = (locale: Locale) =>
  limitReached(locale, interviewLimits.rooms, {
    ko: `열린 면접방은 ${interviewLimits.rooms}개까지 들어갈 수 있습니다. 먼저 다른 방에서 나와 주세요.`,
    en: `You can be in up to ${interviewLimits.rooms} open rooms. Please leave one first.`,
  });

export const roomFull = (locale: Locale) =>
  limitReached(locale, interviewLimits.people, {
    ko: `면접방에 자리가 없습니다. 한 방은 ${interviewLimits.people}명까지예요.`,
    en: `The room is full: it holds up to ${interviewLimits.people} people.`,
  });
