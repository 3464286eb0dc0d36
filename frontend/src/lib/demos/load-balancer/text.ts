import type { StrategyName } from '@kkori/core/load-balancing';
import { getLocale } from '$lib/paraglide/runtime.js';
import { formatMs } from '../wire-line.js';
import type { Observation } from './observation.js';
import { serverNames } from './parameters.js';

interface Text {
  strategies: Record<StrategyName, string>;
  strategyHints: Record<StrategyName, string>;
  strategy: string;
  slowServer: string;
  noSlowServer: string;
  delay: string;
  delayShort: string;
  client: string;
  balancer: string;
  requests: string;
  predict: string;
  fourth: string;
  share: (server: string, requests: number, slow: boolean) => string;
  unit: string;
  run: (requests: number) => string;
  runPredicted: (requests: number) => string;
  running: (answered: number, planned: number) => string;
  cancel: string;
  predictAgain: string;
  tryNext: (strategy: string) => string;
  results: string;
  columns: { strategy: string; shares: string };
  conditions: (slow: string | null, ms: number) => string;
  addresses: string;
  addressColumn: string;
  oneAddress: string;
  lost: (count: number) => string;
  browser: string;
  browserHint: string;
  browserSend: string;
  browserAnswers: (server: string, ms: string) => string;
  browserEmpty: string;
  browserLimit: string;
  browserFailed: string;
  limits: string;
  picked: Record<StrategyName, string>;
  observed: (observation: Observation) => string;
  whatYouSee: string[];
}

const koStrategies: Record<StrategyName, string> = {
  'round-robin': '라운드 로빈',
  'least-connections': '최소 연결',
  random: '무작위',
  'random-two': '무작위 둘',
  'peak-ewma': '피크 EWMA',
  'source-hash': '소스 해시',
  'consistent-hash': '일관된 해시',
};

const ko: Text = {
  strategies: koStrategies,
  strategyHints: {
    'round-robin': '순서대로 하나씩 보냅니다. 서버의 상태는 보지 않아요.',
    'least-connections': '지금 열려 있는 연결이 가장 적은 서버로 보냅니다.',
    random: '가중치에 비례해 아무 서버나 하나 뽑습니다.',
    'random-two': '아무 서버나 둘을 뽑아 연결이 더 적은 쪽으로 보냅니다.',
    'peak-ewma': '최근 응답 시간과 열린 연결 수를 곱해 가장 작은 서버로 보냅니다.',
    'source-hash': '클라이언트 주소의 해시를 가중치 합으로 나눈 나머지로 고릅니다.',
    'consistent-hash': '해시 링에서 키 다음에 처음 만나는 점의 서버로 보냅니다.',
  },
  strategy: '고르는 방식',
  slowServer: '느린 서버',
  noSlowServer: '없음',
  delay: '느린 서버의 응답 시간',
  delayShort: '응답 시간',
  client: '학습자',
  balancer: '밸런서',
  requests: '요청 수',
  predict: '먼저 예측해 보세요',
  fourth: '네 번째 요청은 어느 서버로 갈까요?',
  share: (server, requests, slow) => `${slow ? '느린 서버' : '서버'} ${server}는 ${requests}개 중 몇 개를 맡을까요?`,
  unit: '개',
  run: (requests) => `예측 없이 ${requests}개 보내기`,
  runPredicted: (requests) => `요청 ${requests}개 보내기`,
  running: (answered, planned) => `${answered} / ${planned}개 응답`,
  cancel: '그만 보내기',
  predictAgain: '다시 예측하기',
  tryNext: (strategy) => `이번엔 ${strategy}`,
  results: '보낸 결과',
  columns: { strategy: '방식', shares: '서버별 몫' },
  conditions: (slow, ms) => (slow === null ? '모두 빠름' : `${slow} ${ms} ms`),
  addresses: '주소마다 어느 서버로 갔나요?',
  addressColumn: '클라이언트 주소',
  oneAddress: '이 서버의 운영체제에서는 클라이언트가 한 주소만 쓸 수 있어서, X-Forwarded-For로 구별했어요.',
  lost: (count) => `응답을 받지 못한 요청 ${count}개`,
  browser: '내 브라우저에서 요청 보내기',
  browserHint: '이 브라우저가 밸런서에 진짜 요청을 보냅니다. 개발자 도구의 네트워크 탭에서도 보여요.',
  browserSend: '요청 1개 보내기',
  browserAnswers: (server, ms) => `${server} · ${ms}`,
  browserEmpty: '아직 보낸 요청이 없어요.',
  browserLimit: '너무 빨라요. 1초에 200개까지 보낼 수 있어요.',
  browserFailed: '요청이 서버에 닿지 않았어요. 잠시 뒤에 다시 보내 보세요.',
  limits:
    '진짜 HTTP 서버 네 대가 10분 동안 살아 있고, 2분 동안 쓰지 않으면 먼저 멈춥니다. 1초에 200개까지 보낼 수 있어요.',
  picked: koStrategies,
  observed: (o) => {
    switch (o.kind) {
      case 'blind-turns':
        return `라운드 로빈은 ${o.slow}가 느린 줄 모릅니다. ${o.slow}에도 차례대로 ${o.count}개를 보냈고, p95가 ${ms(o.p95)}까지 올라갔습니다.`;
      case 'avoided':
        return `${o.slow}에 끝나지 않은 연결이 쌓이자 새 요청이 다른 서버로 갔습니다. ${o.slow}의 몫은 ${o.count}개(${o.percent}%)입니다. ${
          o.percent >= 5
            ? `그래도 5%가 넘어서 p95는 아직 ${ms(o.p95)}입니다. 더 느리게 하면 몫이 더 줄어듭니다.`
            : `그래서 p95도 ${ms(o.p95)}에 머물렀습니다.`
        }`;
      case 'sticky':
        return `주소 ${o.addresses}개가 서버마다 나뉘었고, 한 주소는 늘 같은 서버로 갔습니다. ${
          o.most.length === serverNames.length
            ? `이번에는 몫이 ${o.count}개씩 똑같았습니다.`
            : `몫이 고르지는 않아서 서버 ${o.most.join(', ')}의 몫이 ${o.most.length > 1 ? '똑같이 ' : ''}${o.count}개로 가장 많았습니다.`
        }`;
      case 'even':
        return `네 서버가 똑같이 빠르면 방식의 차이가 거의 드러나지 않습니다. p95는 ${ms(o.p95)}입니다. 한 대를 느리게 하면 차이가 보입니다.`;
      case 'cut':
        return `중간에 멈춰서 ${o.answered}개만 응답을 받았습니다.`;
    }
  },
  whatYouSee: [
    '느린 서버 한 대가 있을 때 방식마다 요청이 어떻게 나뉘는지',
    '평균에는 숨는 지연이 p95와 p99에 어떻게 드러나는지',
    '밸런서가 한 번 고를 때마다 무엇을 보고 골랐는지',
  ],
};

const en: Text = {
  strategies: {
    'round-robin': 'Round robin',
    'least-connections': 'Least connections',
    random: 'Random',
    'random-two': 'Random two',
    'peak-ewma': 'Peak EWMA',
    'source-hash': 'Source hash',
    'consistent-hash': 'Consistent hash',
  },
  strategyHints: {
    'round-robin': 'One after the other, whatever state the servers are in.',
    'least-connections': 'To the server with the fewest open connections.',
    random: 'Any server, drawn by weight.',
    'random-two': 'Two servers are drawn; the one with fewer connections gets it.',
    'peak-ewma': 'To the server with the least recent latency times open connections.',
    'source-hash': 'The client’s address is hashed; the remainder by the total weight names the server.',
    'consistent-hash': 'To the server whose point on the hash ring comes first after the key.',
  },
  strategy: 'Strategy',
  slowServer: 'Slow server',
  noSlowServer: 'none',
  delay: 'Response time of the slow server',
  delayShort: 'Its delay',
  client: 'You',
  balancer: 'Balancer',
  requests: 'Requests',
  predict: 'Predict first',
  fourth: 'Which server gets the fourth request?',
  share: (server, requests, slow) =>
    `How many of ${requests} requests go to ${slow ? 'the slow server' : 'server'} ${server}?`,
  unit: '',
  run: (requests) => `Send ${requests} without predicting`,
  runPredicted: (requests) => `Send ${requests} requests`,
  running: (answered, planned) => `${answered} of ${planned} answered`,
  cancel: 'Stop sending',
  predictAgain: 'Predict again',
  tryNext: (strategy) => `Now ${strategy.toLowerCase()}`,
  results: 'Results',
  columns: { strategy: 'Strategy', shares: 'By server' },
  conditions: (slow, ms) => (slow === null ? 'all fast' : `${slow} ${ms} ms`),
  addresses: 'Which address met which server?',
  addressColumn: 'Client address',
  oneAddress: 'On this server’s operating system clients share one address; X-Forwarded-For told them apart.',
  lost: (count) => `${count} requests without an answer`,
  browser: 'Send from my browser',
  browserHint: 'This browser sends the balancer a real request. You can watch it in the network tab too.',
  browserSend: 'Send a request',
  browserAnswers: (server, ms) => `${server} · ${ms}`,
  browserEmpty: 'Nothing sent yet.',
  browserLimit: 'Too fast: 200 a second are allowed.',
  browserFailed: 'The request did not reach the server. Try again in a moment.',
  limits: 'Four real HTTP servers live for ten minutes, or until unused for two. Up to 200 requests a second.',
  picked: {
    'round-robin': 'round robin',
    'least-connections': 'least connections',
    random: 'random',
    'random-two': 'random two',
    'peak-ewma': 'peak EWMA',
    'source-hash': 'source hash',
    'consistent-hash': 'consistent hash',
  },
  observed: (o) => {
    switch (o.kind) {
      case 'blind-turns':
        return `Round robin cannot know that ${o.slow} is slow: it sent it ${o.count} requests in its turn, and p95 rose to ${ms(o.p95)}.`;
      case 'avoided':
        return `As unfinished connections piled up at ${o.slow}, new requests went elsewhere: ${o.slow} got ${o.count} (${o.percent}%). ${
          o.percent >= 5
            ? `That is still more than 5%, so p95 is ${ms(o.p95)}. Make it slower and it gets fewer.`
            : `So p95 stayed at ${ms(o.p95)}.`
        }`;
      case 'sticky':
        return `${o.addresses} addresses were spread over the servers, each always meeting the same one. ${
          o.most.length === serverNames.length
            ? `This time the shares came out even, ${o.count} each.`
            : `The shares are uneven: ${o.most.join(' and ')} got most, ${o.count}${o.most.length > 1 ? ' each' : ''}.`
        }`;
      case 'even':
        return `With four equally fast servers the strategies hardly differ: p95 is ${ms(o.p95)}. Try slowing one down.`;
      case 'cut':
        return `It was stopped: ${o.answered} were answered.`;
    }
  },
  whatYouSee: [
    'how each strategy shares requests out when one server is slow',
    'how p95 and p99 show the delay that an average hides',
    'what the balancer looked at each time it chose',
  ],
};

/** A number and its unit stay on one line. */
function ms(milliseconds: number): string {
  return formatMs(milliseconds).replace(' ', '\u00a0');
}

export function text(): Text {
  return getLocale() === 'en' ? en : ko;
}
