import type { Text } from './text.js';

const sources: Text['sources'] = {
  main: '스크립트',
  tick: 'nextTick',
  microtask: '마이크로태스크',
  timer: '타이머',
  io: 'I/O',
  check: 'check',
};

export const ko: Text = {
  presetLabel: '프로그램',
  presets: {
    'timeout-promise': {
      name: 'setTimeout과 프로미스',
      why: '0밀리초라도 타이머의 콜백은 다음 태스크입니다. then의 콜백은 마이크로태스크라서, 스크립트가 끝나자마자 타이머보다 먼저 실행됩니다.',
    },
    'async-await': {
      name: 'async/await의 순서',
      why: 'async 함수는 첫 await까지 동기로 실행됩니다. await 다음은 마이크로태스크로 이어지므로, 먼저 등록된 first end가 then보다 앞섭니다.',
    },
    'tick-promise': {
      name: 'nextTick과 프로미스',
      why: 'Node.js는 nextTick 큐를 먼저 비우고 마이크로태스크를 비웁니다. 마이크로태스크 안에서 부른 nextTick은 남은 마이크로태스크가 모두 끝난 뒤에 실행됩니다.',
    },
    'nested-microtasks': {
      name: '마이크로태스크 안의 마이크로태스크',
      why: '마이크로태스크 큐는 빌 때까지 비웁니다. 도중에 추가된 것도 다음 태스크보다 먼저입니다. 타이머 하나가 끝날 때마다 이 과정이 되풀이됩니다.',
    },
    'immediate-in-io': {
      name: 'I/O 콜백 안의 setImmediate',
      why: 'I/O 콜백은 poll 단계에서 실행되고 바로 다음이 check 단계입니다. 그래서 여기서는 setImmediate가 setTimeout(…, 0)보다 늘 먼저입니다.',
    },
    'immediate-order': {
      name: 'setImmediate와 check 단계',
      why: 'check 단계에서도 콜백 하나가 끝날 때마다 nextTick 큐와 마이크로태스크를 비웁니다. 도중에 새로 등록한 setImmediate는 다음 바퀴로 넘어갑니다.',
    },
    starvation: {
      name: '타이머를 굶기는 마이크로태스크',
      why: '마이크로태스크가 계속 마이크로태스크를 등록하면 타이머는 차례를 얻지 못합니다. 끝이 없으면 이벤트 루프가 영영 멈춘 것과 같습니다.',
    },
    'blocked-timer': {
      name: '바쁜 반복문과 타이머',
      why: '타이머의 시간은 그때 실행된다는 약속이 아니라 그 뒤에 실행된다는 약속입니다. 스크립트가 100밀리초 동안 스레드를 놓지 않으면 둘 다 늦지만, 순서는 시각을 따릅니다.',
    },
  },
  runtimeLabel: '어디에서 돌릴까요?',
  runtimes: { node: 'Node.js', browser: '브라우저' },
  runtimeHints: {
    node: '서버의 격리된 엔진(QuickJS)에서 Node.js의 단계 순서대로 돌립니다. 시간은 가상이라 기다리지 않습니다. CommonJS 스크립트 기준입니다. ES 모듈은 그 자체가 마이크로태스크 안에서 실행되어 프로미스가 nextTick보다 먼저 올 수 있어요. 처리하지 않은 거부(unhandled rejection)는 Node.js와 달리 알려 주지 못합니다.',
    browser:
      '지금 이 브라우저의 진짜 이벤트 루프에서 돌립니다. 화면과 네트워크가 없는 격리된 워커 안이라 DOM과 fetch는 쓸 수 없고, 2초가 지나면 멈춥니다.',
  },
  onlyNode: 'process.nextTick과 setImmediate는 Node.js에만 있어서, 이 프로그램은 Node.js에서만 돌립니다.',
  code: '프로그램',
  reset: '처음 코드로',
  predict: '먼저 예측해 보세요',
  predictHint: '출력될 순서대로 한 줄에 하나씩 적거나, 아래 낱말을 눌러 넣으세요.',
  predicted: '예측한 출력',
  candidates: '출력 후보',
  takeBack: '한 줄 지우기',
  run: '예측 없이 실행하기',
  runPredicted: '실행해서 비교하기',
  running: '실행하는 중',
  predictAgain: '다시 예측하기',
  nextProgram: '다음 프로그램',
  compared: '예측과 실제',
  place: '순서',
  mine: '내 예측',
  real: '실제',
  right: '맞음',
  wrong: '다름',
  nothing: '없음',
  verdict: (right, all, sameLines) =>
    sameLines
      ? `출력은 모두 맞혔지만 순서가 달랐어요. ${all}줄 중 ${right}줄이 제자리입니다.`
      : `${all}줄 중 ${right}줄이 제자리입니다.`,
  perfect: '순서까지 모두 맞았어요.',
  output: '출력',
  noOutput: '아무것도 출력하지 않았어요.',
  order: '어느 큐에서 나왔나요?',
  lanes: '출력 순서와 큐',
  sources,
  groups: {
    main: '스크립트 실행 (콜 스택)',
    tick: 'nextTick 큐 비우기',
    microtask: '마이크로태스크 큐 비우기',
    timer: '타이머 콜백',
    io: 'I/O 콜백 (poll 단계)',
    check: 'setImmediate 콜백 (check 단계)',
  },
  at: (ms) => `${ms.toLocaleString()} ms`,
  play: '한 단계씩 보기',
  playNext: '다음 단계',
  playAgain: '처음부터',
  playBack: '이전',
  playAll: '전체 보기',
  step: (index, of) => `${index} / ${of}단계`,
  silent: '출력 없음',
  waiting: '기다리는 콜백',
  some: '있음',
  nothingWaits: '없음',
  next: (from, next, runtime) => {
    if (next === 'tick') {
      return from === 'microtask'
        ? '마이크로태스크가 등록한 nextTick이 있어서, 다음 단계로 가기 전에 nextTick 큐를 다시 비웁니다.'
        : `${from === 'main' ? '스크립트가' : '콜백이'} 끝났으니, 다른 콜백보다 nextTick 큐를 먼저 비웁니다.`;
    }
    if (runtime === 'browser') {
      return next === 'microtask'
        ? '태스크가 끝났으니, 다음 태스크보다 마이크로태스크 큐를 먼저 비웁니다.'
        : '마이크로태스크 큐가 비었으니, 다음 태스크인 타이머의 콜백을 하나 실행합니다.';
    }
    return {
      main: '',
      microtask: 'nextTick 큐가 비었으니, 마이크로태스크 큐를 빌 때까지 비웁니다.',
      timer: '두 큐가 모두 비었으니, timers 단계에서 시간이 된 타이머를 하나 실행합니다.',
      io: '두 큐가 모두 비었으니, poll 단계에서 끝난 I/O의 콜백을 하나 실행합니다.',
      check: '두 큐가 모두 비었으니, check 단계에서 setImmediate의 콜백을 하나 실행합니다.',
    }[next];
  },
  over: '기다리는 것이 없어서 프로그램이 끝납니다.',
  stoppedHere: '여기에서 멈췄어요.',
  inOrder: (order) => `${order.map((source) => sources[source]).join(' → ')} 순서로 출력됐습니다.`,
  rule: {
    node: 'Node.js는 콜백 하나가 끝날 때마다 nextTick 큐, 마이크로태스크 큐를 차례로 빌 때까지 비웁니다.',
    browser: '브라우저는 태스크 하나를 실행한 뒤 마이크로태스크 큐를 빌 때까지 비우고, 그다음 태스크로 넘어갑니다.',
  },
  undetermined:
    '스크립트에서 아주 짧은 setTimeout과 setImmediate를 함께 불렀습니다. 진짜 Node.js에서는 루프에 들어갈 때까지 1밀리초가 지났는지에 따라 이 둘의 순서가 실행할 때마다 달라질 수 있어요.',
  limit: {
    node: '콜백 300번, 큐를 비운 것까지 합해 600번의 실행, 출력 300줄이나 5만 자, 가상 시간 1분 중 하나를 넘어서 멈췄어요.',
    browser: '2초가 지나도 끝나지 않아서 멈췄어요. 끝없는 반복이거나 오래 기다리는 타이머예요.',
  },
  problems: {
    timeout:
      '50밀리초 안에 끝나지 않는 코드가 있어서 멈췄어요. 끝없는 반복이거나 마이크로태스크가 계속 이어지고 있어요.',
    memory: '메모리를 너무 많이 써서 멈췄어요.',
    busy: '지금 다른 사람들의 프로그램이 많이 돌고 있어요. 잠시 뒤에 다시 실행해 주세요.',
    stopped: '프로그램이 멈추지 않아서 밖에서 끝냈어요.',
    result: '프로그램이 실행 환경을 망가뜨려서 더 돌릴 수 없어요.',
    missing: '괄호의 짝이 맞지 않아 프로그램을 찾지 못했어요.',
  },
  unreachable: '실행할 페이지를 열지 못했어요. 광고 차단 같은 확장 프로그램이 막았을 수 있어요.',
  more: (count) => `그림에는 처음 ${count}줄만 있어요.`,
  empty: '실행하면 줄마다 어느 큐에서 나왔는지 보여 드려요.',
  whatYouSee: [
    '태스크, 마이크로태스크, nextTick이 어떤 순서로 실행되는지',
    '같은 코드를 Node.js와 내 브라우저에서 돌린 결과',
    '출력 한 줄마다 어느 큐에서 나왔고 왜 그 차례인지, 한 단계씩',
  ],
};
