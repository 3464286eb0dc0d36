import { quizLimits } from '@kkori/core/live-quiz';
import { limitReached, say, type Locale } from '../platform/index.js';

const messages = {
  LiveQuizNotFound: {
    ko: '그런 퀴즈가 없습니다. 코드를 다시 확인해 주세요.',
    en: 'There is no such quiz. Please check the code.',
  },
  LiveQuizOver: { ko: '이미 끝난 퀴즈입니다.', en: 'This quiz is over.' },
  NicknameTaken: {
    ko: '이 퀴즈에 같은 별명을 쓰는 사람이 있습니다. 다른 별명을 적어 주세요.',
    en: 'Somebody in this quiz has that nickname. Please choose another.',
  },
  RemovedFromLiveQuiz: {
    ko: '진행자가 내보내서 이 퀴즈에 다시 들어갈 수 없습니다.',
    en: 'The host has removed you from this quiz.',
  },
  LiveQuizQuestionClosed: {
    ko: '시간이 지나 답을 받을 수 없습니다.',
    en: 'The question is closed: your answer came too late.',
  },
  DeckWithoutQuiz: {
    ko: '이 덱에는 퀴즈로 낼 문제가 없습니다. 선택, OX, 빈칸 퀴즈가 있는 질문을 담아 주세요.',
    en: 'This deck has nothing to ask in a quiz. Add questions with choice, true-or-false or cloze items.',
  },
} as const;

/** An expected failure, in the words of whoever asked. */
export const failure = <Name extends keyof typeof messages>(locale: Locale, name: Name) => ({
  __typename: name,
  message: say(locale, messages[name]),
});

export const roomFull = (locale: Locale) =>
  limitReached(locale, quizLimits.players, {
    ko: `자리가 없습니다. 퀴즈 하나에 ${quizLimits.players}명까지 들어올 수 있어요.`,
    en: `The quiz is full: up to ${quizLimits.players} people take part.`,
  });

export const tooManyRooms = (locale: Locale) =>
  limitReached(locale, quizLimits.rooms, {
    ko: `퀴즈는 한 번에 ${quizLimits.rooms}개까지 열 수 있습니다. 먼저 열린 퀴즈를 끝내 주세요.`,
    en: `You can have up to ${quizLimits.rooms} quizzes open. Please end one first.`,
  });
