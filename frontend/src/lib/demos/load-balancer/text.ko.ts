import type { ChoiceName } from './parameters.js';
import type { Text } from './text.js';
import { ms } from './unbroken-ms.js';

const koStrategies: Record<ChoiceName, string> = {
  'round-robin': '라운드 로빈',
  'least-connections': '최소 연결',
  random: '무작위',
  'random-two': '무작위 둘',
  'peak-ewma': '피크 EWMA',
  'source-hash': '소스 해시',
  'consistent-hash': '일관된 해시',
  custom: '내가 쓴 코드',
};

export const ko: Text = {
  strategies: koStrategies,
  strategyHints: {
    'round-robin': '순서대로 하나씩 보냅니다. 서버의 상태는 보지 않아요.',
    'least-connections': '지금 열려 있는 연결이 가장 적은 서버로 보냅니다.',
    random: '가중치에 비례해 아무 서버나 하나 뽑습니다.',
    'random-two': '아무 서버나 둘을 뽑아 연결이 더 적은 쪽으로 보냅니다.',
    'peak-ewma': '최근 응답 시간과 열린 연결 수를 곱해 가장 작은 서버로 보냅니다.',
    'source-hash': '클라이언트 주소의 해시를 가중치 합으로 나눈 나머지로 고릅니다.',
    'consistent-hash': '해시 링에서 키 다음에 처음 만나는 점의 서버로 보냅니다.',
    custom: '아래에 쓴 pick 함수가 고릅니다. 문제가 생기면 라운드 로빈이 이어받아요.',
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
    '밸런서도 뒤의 서버도 진짜 HTTP 서버입니다. 10분 동안 살아 있고, 2분 동안 쓰지 않으면 먼저 멈춥니다. 1초에 200개까지 보낼 수 있어요.',
  log: {
    begin: '시작',
    end: '끝',
    sticky: '쿠키가 가리키는 서버',
    fallback: '라운드 로빈이 대신',
    again: '재시도',
    drawn: (names) => `${names.join('·')} 중`,
    hash: (hash) => `해시 ${hash}`,
    killed: '죽었습니다',
    revived: '다시 연결을 받습니다',
    up: '헬스 체크 통과, 다시 보냅니다',
    down: '헬스 체크 실패, 보내지 않습니다',
    leftOut: '요청이 실패해 한동안 보내지 않습니다',
    checkFailed: (against) => `헬스 체크 실패 ${against}번째`,
    checkPassed: '헬스 체크 통과',
    refusals: {
      'no server could be chosen': '고를 수 있는 서버가 없음',
      'every server failed': '모든 서버가 실패함',
      'no server is available': '요청을 받을 서버가 없음',
    },
    codeFailed: (message, line) => (line === null ? `pick: ${message}` : `pick ${line}번째 줄: ${message}`),
    givenUp: '이번에는 라운드 로빈으로 마칩니다',
  },
  other: '나란히 비교',
  noOther: '비교하지 않음',
  more: '가중치, 서버 추가, 헬스 체크',
  weights: '가중치',
  weightOf: (server) => `서버 ${server}의 가중치`,
  fifth: '서버 e 추가',
  fifthHint: '해시 방식에서 몇 개의 주소가 옮겨지는지 보세요.',
  checks: '능동 헬스 체크',
  checksExplained: (seconds, fall) =>
    `${seconds}초마다 묻습니다. ${fall === 1 ? '한 번만 실패해도' : `${fall}번 연속 실패하면`} 빼고, 2번 연속 통과하면 되돌립니다.`,
  sticky: '스티키 세션',
  stickyHint: '쿠키(demo-server)로 처음 만난 서버에 계속 보냅니다.',
  busy: '무게가 다른 요청',
  busyHint: '요청마다 드는 시간이 다르고, 서버는 한 번에 하나씩 처리합니다.',
  health: '서버를 죽이고 살려 보기',
  states: { up: '정상', dead: '죽음', out: '제외됨' },
  andOut: ' · 제외',
  kill: '죽이기',
  revive: '살리기',
  killServer: (server) => `서버 ${server} 죽이기`,
  reviveServer: (server) => `서버 ${server} 살리기`,
  checksHint: (seconds) => `밸런서가 ${seconds}초마다 확인해서, 죽은 서버를 빼고 살아나면 되돌립니다.`,
  noChecksHint: (maxFails) =>
    maxFails === 0
      ? '헬스 체크가 꺼져 있고 max_fails=0이라, 요청이 실패해도 서버를 빼지 않고 계속 보냅니다.'
      : `헬스 체크가 꺼져 있어, 요청이 실패해야 알아챕니다(max_fails=${maxFails}, fail_timeout=10초).`,
  advanced: '고급',
  advancedNow: ({ seed, checks, checkMs, fall, maxFails }) =>
    [`시드 ${seed}`, ...(checks ? [`체크 ${checkMs / 1000}초, ${fall}번`] : []), `max_fails ${maxFails}`].join(' · '),
  seed: '시드',
  seedHint: '무작위로 고르는 방식과 ‘무게가 다른 요청’의 비용이 시드에서 나옵니다. 시드가 같으면 똑같이 되풀이됩니다.',
  otherSeed: '다른 순서로',
  checkEvery: '헬스 체크 간격',
  fall: '빼기까지 실패한 체크',
  failures: '번',
  maxFails: '빼기까지 실패한 요청',
  maxFailsHint: 'nginx의 max_fails입니다. 이만큼 실패하면 10초 동안(fail_timeout) 보내지 않아요. 0이면 빼지 않습니다.',
  comparison: '같은 요청, 두 가지 방식',
  comparisonHint:
    '두 밸런서가 같은 시드에서 나온 같은 요청을 같은 때에 받았습니다. 서버 안의 대기열이 따로라서 서로 방해하지 않습니다. 옮겨진 주소는 주소 200개로 서버를 네 대에서 다섯 대로 늘렸을 때의 수입니다.',
  measure: '항목',
  shareOf: (server) => `서버 ${server}의 몫`,
  errors: '오류',
  retried: '재시도',
  moved: '옮겨진 주소',
  retriedNote: (count) => `요청 ${count}개는 첫 서버에서 실패해 다른 서버가 응답했습니다.`,
  code: '내가 쓰는 pick(servers, request)',
  codeHint: '요청마다 한 번 불립니다. 서버의 이름이나 번호를 돌려주세요. 한 번에 50 ms까지 쓸 수 있어요.',
  resetCode: '처음 코드로',
  copyLink: '링크 복사',
  linkCopied: '코드가 담긴 링크를 복사했어요.',
  givenUp: '코드가 문제를 일으켜 이번 실행은 라운드 로빈으로 마쳤습니다.',
  problemKinds: {
    syntax: '문법 오류',
    error: '오류',
    timeout: '50 ms 안에 끝나지 않았습니다',
    memory: '메모리를 너무 많이 썼습니다',
    missing: 'pick이라는 함수가 없습니다',
    result: '서버가 아닌 값을 돌려주었습니다',
    stopped: '멈추지 않아 밖에서 끝냈습니다',
    busy: '지금은 실행할 자리가 없습니다',
  },
  observed: (o) => {
    switch (o.kind) {
      case 'blind-turns':
        return `라운드 로빈은 ${o.slow}가 느린 줄 모릅니다. ${o.slow}에도 차례대로 ${o.count}개를 보냈고, p95가 ${ms(o.p95)}까지 올라갔습니다.`;
      case 'avoided':
        return `${o.slow}에 끝나지 않은 요청이 쌓이자 새 요청이 다른 서버로 갔습니다. ${o.slow}의 몫은 ${o.count}개(${o.percent}%)입니다. ${
          o.percent >= 5
            ? `그래도 5%가 넘어서 p95는 아직 ${ms(o.p95)}입니다. 더 느리게 하면 몫이 더 줄어듭니다.`
            : `그래서 p95도 ${ms(o.p95)}에 머물렀습니다.`
        }`;
      case 'drawn':
        return `무작위는 ${o.slow}가 느린 줄 모릅니다. ${o.slow}도 ${o.count}개(${o.percent}%)를 맡았고, p95는 ${ms(o.p95)}입니다. 둘을 뽑아 비교하기만 해도 크게 나아집니다.`;
      case 'weighed':
        return `가중치대로 ${o.shares}로 나뉘었습니다. p95는 ${ms(o.p95)}입니다.`;
      case 'sticky':
        return `주소 ${o.addresses}개가 서버마다 나뉘었고, 한 주소는 늘 같은 서버로 갔습니다. ${
          o.most.length === o.servers
            ? `이번에는 몫이 ${o.count}개씩 똑같았습니다.`
            : `몫이 고르지는 않아서 서버 ${o.most.join(', ')}의 몫이 ${o.most.length > 1 ? '똑같이 ' : ''}${o.count}개로 가장 많았습니다.`
        }`;
      case 'even':
        return `서버가 모두 똑같이 빠르면 방식의 차이가 거의 드러나지 않습니다. p95는 ${ms(o.p95)}입니다. 한 대를 느리게 하면 차이가 보입니다.`;
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
