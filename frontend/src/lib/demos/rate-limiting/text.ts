import type { ArrivalPattern } from '@kkori/core/rate-limiting';
import { getLocale } from '$lib/paraglide/runtime.js';
import type { Algorithm } from './parameters.js';

interface Text {
  algorithm: string;
  algorithms: Record<Algorithm, string>;
  hints: Record<Algorithm, string>;
  traffic: string;
  patterns: Record<ArrivalPattern, string>;
  patternHints: Record<ArrivalPattern, string>;
  limit: string;
  limitValue: (limit: number) => string;
  predict: string;
  howMany: (requests: number) => string;
  worst: string;
  unit: string;
  run: string;
  runPredicted: string;
  running: string;
  predictAgain: string;
  timeline: string;
  passed: string;
  refused: string;
  window: string;
  results: string;
  columns: { algorithm: string; allowed: string; worst: string };
  observed: (algorithm: string, allowed: number, requests: number, worst: number, limit: number) => string;
  lost: (count: number) => string;
  code: string;
  codeHint: string;
  codeProblem: (line: number | null, message: string) => string;
  problemKinds: Record<string, string>;
  givenUp: string;
  reset: string;
  browser: string;
  browserHint: string;
  browserSend: string;
  browserFailed: string;
  answered: (status: number, wait: number | null) => string;
  log: { run: (requests: number) => string; done: string; note: string; refused: string; passed: string };
  whatYouSee: string[];
}

const ko: Text = {
  algorithm: '알고리즘',
  algorithms: {
    'fixed-window': '고정 윈도',
    'sliding-window': '슬라이딩 윈도',
    'token-bucket': '토큰 버킷',
    own: '직접 작성',
  },
  hints: {
    'fixed-window': '시계를 1초 단위로 자르고 칸마다 따로 셉니다.',
    'sliding-window': '지나간 1초 안에 통과한 요청의 시각을 모두 기억합니다.',
    'token-bucket': '토큰이 일정한 속도로 차오르고, 요청 하나가 토큰 하나를 씁니다.',
    own: '아래 코드의 allow(client, now)가 요청마다 결정합니다.',
  },
  traffic: '들어오는 요청',
  patterns: { steady: '꾸준히', burst: '한꺼번에', 'window-edge': '경계에 몰아서' },
  patternHints: {
    steady: '한도의 1.5배가 고르게 들어옵니다.',
    burst: '한도의 두 배가 순식간에 들어온 뒤 뜸해집니다.',
    'window-edge': '1초 경계 직전과 직후에 한도만큼씩 들어옵니다.',
  },
  limit: '한도',
  limitValue: (limit) => `1초에 ${limit}개`,
  predict: '먼저 예측해 보세요',
  howMany: (requests) => `요청 ${requests}개 중 몇 개가 통과할까요?`,
  worst: '가장 많이 통과한 1초 동안에는 몇 개였을까요?',
  unit: '개',
  run: '예측 없이 보내기',
  runPredicted: '요청 보내기',
  running: '4초 동안 보내는 중',
  predictAgain: '다시 예측하기',
  timeline: '요청이 들어온 시각',
  passed: '통과',
  refused: '429',
  window: '칸',
  results: '같은 요청을 알고리즘마다 판단하면',
  columns: { algorithm: '알고리즘', allowed: '통과', worst: '가장 붐빈 1초' },
  observed: (algorithm, allowed, requests, worst, limit) =>
    worst > limit
      ? `${algorithm}에서는 ${requests}개 중 ${allowed}개가 통과했고, 어느 1초 동안에는 한도 ${limit}개를 넘어 ${worst}개가 통과했어요.`
      : `${algorithm}에서는 ${requests}개 중 ${allowed}개가 통과했고, 어느 1초를 잘라 보아도 한도 ${limit}개를 넘지 않았어요.`,
  lost: (count) => `응답을 받지 못한 요청 ${count}개`,
  code: '내 레이트 리미터',
  codeHint: 'client는 요청한 쪽의 이름, now는 밀리초 단위 시각입니다. 통과시키려면 true를 돌려주세요.',
  codeProblem: (line, message) => (line === null ? message : `${line}번째 줄: ${message}`),
  problemKinds: {
    syntax: '문법 오류',
    error: '실행 중 오류',
    timeout: '50ms 안에 끝나지 않아 멈췄어요',
    memory: '메모리를 너무 많이 써서 멈췄어요',
    missing: 'allow 함수가 없어요',
    result: 'true나 false를 돌려주지 않았어요',
    stopped: '멈추지 않아 강제로 끝냈어요',
    busy: '지금은 실행할 자리가 없어요. 잠시 뒤에 다시 해 주세요',
  },
  givenUp: '남은 요청은 토큰 버킷이 대신 판단했어요.',
  reset: '처음 코드로',
  browser: '내 브라우저에서 보내기',
  browserHint: '한도보다 3개 많은 요청을 이 브라우저가 잇달아 보냅니다. 한도는 클라이언트마다 따로 셉니다.',
  browserSend: '잇달아 보내기',
  browserFailed: '서버에 닿지 못했어요. 잠시 뒤에 다시 해 주세요.',
  answered: (status, wait) => (wait === null ? `${status}` : `${status} · ${wait}초 뒤에`),
  log: {
    run: (requests) => `요청 ${requests}개를 보냅니다`,
    done: '모두 보냈습니다',
    note: '내 코드',
    refused: '거절',
    passed: '통과',
  },
  whatYouSee: [
    '고정 윈도의 경계에서 한도의 두 배가 통과하는 순간',
    '같은 요청을 슬라이딩 윈도와 토큰 버킷이 다르게 판단하는 이유',
    '직접 작성한 레이트 리미터와 429, Retry-After',
  ],
};

const en: Text = {
  algorithm: 'Algorithm',
  algorithms: {
    'fixed-window': 'Fixed window',
    'sliding-window': 'Sliding window',
    'token-bucket': 'Token bucket',
    own: 'My own',
  },
  hints: {
    'fixed-window': 'The clock is cut into seconds, each counted by itself.',
    'sliding-window': 'The time of every request let through in the past second is remembered.',
    'token-bucket': 'Tokens drip in evenly; each request takes one.',
    own: 'allow(client, now) of the code below decides about each request.',
  },
  traffic: 'Traffic',
  patterns: { steady: 'Steady', burst: 'Burst', 'window-edge': 'Around the border' },
  patternHints: {
    steady: 'Half as many again as allowed, evenly.',
    burst: 'Twice the limit at once, then few.',
    'window-edge': 'A limit’s worth just before a full second, and one just after it.',
  },
  limit: 'Limit',
  limitValue: (limit) => `${limit} a second`,
  predict: 'Predict first',
  howMany: (requests) => `How many of ${requests} requests get through?`,
  worst: 'How many got through in the busiest second?',
  unit: '',
  run: 'Send without predicting',
  runPredicted: 'Send the requests',
  running: 'Sending for four seconds',
  predictAgain: 'Predict again',
  timeline: 'When requests came',
  passed: 'let through',
  refused: '429',
  window: 'window',
  results: 'The same requests, judged by each algorithm',
  columns: { algorithm: 'Algorithm', allowed: 'Let through', worst: 'Busiest second' },
  observed: (algorithm, allowed, requests, worst, limit) =>
    worst > limit
      ? `${algorithm} let ${allowed} of ${requests} through, and in one second ${worst} of them: more than the limit of ${limit}.`
      : `${algorithm} let ${allowed} of ${requests} through, and never more than the limit of ${limit} in any second.`,
  lost: (count) => `${count} requests without an answer`,
  code: 'My rate limiter',
  codeHint: 'client names who asks, now is a time in milliseconds. Return true to let the request through.',
  codeProblem: (line, message) => (line === null ? message : `Line ${line}: ${message}`),
  problemKinds: {
    syntax: 'Syntax error',
    error: 'It threw',
    timeout: 'Stopped: it did not finish within 50 ms',
    memory: 'Stopped: it wanted too much memory',
    missing: 'There is no function allow',
    result: 'It returned neither true nor false',
    stopped: 'It would not stop and was ended',
    busy: 'No room to run it right now; try again in a while',
  },
  givenUp: 'The token bucket judged the remaining requests instead.',
  reset: 'Start over',
  browser: 'Send from my browser',
  browserHint: 'This browser sends three requests more than the limit in a row. Each client has a limit of its own.',
  browserSend: 'Send in a row',
  browserFailed: 'The server could not be reached. Try again in a moment.',
  answered: (status, wait) => (wait === null ? `${status}` : `${status} · in ${wait} s`),
  log: {
    run: (requests) => `sending ${requests} requests`,
    done: 'all sent',
    note: 'my code',
    refused: 'refused',
    passed: 'let through',
  },
  whatYouSee: [
    'the moment a fixed window lets twice the limit through',
    'why a sliding window and a token bucket judge the same requests differently',
    'your own rate limiter, 429 and Retry-After',
  ],
};

export function text(): Text {
  return getLocale() === 'en' ? en : ko;
}
