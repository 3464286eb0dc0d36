import { getLocale } from '$lib/paraglide/runtime.js';
import type { RunResult } from './run-result.js';

interface Text {
  method: string;
  methods: { modulo: string; ring: string };
  hints: { modulo: string; ring: string };
  change: string;
  changes: { add: string; remove: string };
  points: string;
  pointsHint: string;
  pointsValue: (count: number) => string;
  nodes: string;
  nodesValue: (count: number) => string;
  predict: string;
  moved: (change: 'add' | 'remove', before: number) => string;
  misses: string;
  unit: string;
  run: string;
  runPredicted: string;
  filling: (answered: number) => string;
  asking: (answered: number) => string;
  predictAgain: string;
  tryNext: (method: string) => string;
  ring: string;
  ringText: string;
  moduloText: string;
  movedKeys: string;
  stayed: string;
  node: string;
  before: string;
  after: string;
  gone: string;
  runs: string;
  columns: { method: string; change: string; moved: string; hits: string };
  summary: (result: RunResult) => string;
  observed: (result: RunResult) => string;
  log: { before: string; after: string; done: string; hit: string; miss: string };
  whatYouSee: string[];
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100));

const ko: Text = {
  method: '노드를 고르는 방식',
  methods: { modulo: '나머지', ring: '해시 링' },
  hints: {
    modulo: '키의 해시를 노드 수로 나눈 나머지로 고릅니다.',
    ring: '링에서 키의 해시부터 시계 방향으로 처음 만나는 점의 노드가 맡습니다.',
  },
  change: '바꿀 것',
  changes: { add: '노드 추가', remove: '노드 b 제거' },
  points: '노드마다 점',
  pointsHint: '가상 노드라고도 부릅니다. nginx는 가중치 1에 160개를 둡니다.',
  pointsValue: (count) => `${count}개`,
  nodes: '처음 노드',
  nodesValue: (count) => `${count}대`,
  predict: '먼저 예측해 보세요',
  moved: (change, before) =>
    change === 'add'
      ? `노드가 ${before}대에서 ${before + 1}대가 되면 키 200개 중 몇 개가 다른 노드로 갈까요?`
      : `노드가 ${before}대에서 ${before - 1}대가 되면 키 200개 중 몇 개가 다른 노드로 갈까요?`,
  misses: '바꾼 뒤 다시 요청하면 캐시 미스는 몇 번일까요?',
  unit: '개',
  run: '예측 없이 실행하기',
  runPredicted: '실행하기',
  filling: (answered) => `캐시 채우는 중 ${answered} / 200`,
  asking: (answered) => `다시 요청하는 중 ${answered} / 200`,
  predictAgain: '다시 예측하기',
  tryNext: (method) => `이번엔 ${method}`,
  ring: '키와 노드의 자리',
  ringText: '바깥 띠는 각 노드가 맡는 구간, 안쪽 점은 키입니다. 크게 그린 점이 옮겨진 키입니다.',
  moduloText: '나머지 방식에는 맡는 구간이 없습니다. 안쪽 점은 키이고, 크게 그린 점이 옮겨진 키입니다.',
  movedKeys: '옮겨진 키',
  stayed: '그대로인 키',
  node: '노드',
  before: '바꾸기 전',
  after: '바꾼 뒤',
  gone: '없음',
  runs: '지금까지의 결과',
  columns: { method: '방식', change: '바꾼 것', moved: '옮겨진 키', hits: '캐시 적중' },
  summary: ({ setup }) => (setup.method === 'ring' ? `해시 링, 점 ${setup.points}개` : '나머지'),
  observed: (result) => {
    const { setup, moved, misses } = result;
    const share = percent(moved, result.keys.length);
    if (setup.method === 'modulo') {
      return `키의 ${share}%인 ${moved}개가 다른 노드로 갔고, 그만큼인 ${misses}번이 캐시 미스가 되어 원본 서버로 몰렸어요. 나눗수가 바뀌면 나머지는 거의 모두 달라집니다.`;
    }
    const reason =
      setup.change === 'add'
        ? '새 노드가 차지한 구간의 키만 옮겨졌기 때문이에요.'
        : '빠진 노드가 맡던 키만 옮겨졌기 때문이에요.';
    return `키의 ${share}%인 ${moved}개만 옮겨졌고 나머지는 그대로 적중했어요. ${reason}`;
  },
  log: {
    before: '캐시를 채웁니다',
    after: '노드를 바꾸고 다시 요청합니다',
    done: '끝났습니다',
    hit: '적중',
    miss: '미스',
  },
  whatYouSee: [
    '노드가 바뀔 때 나머지 방식과 해시 링에서 옮겨지는 키의 수',
    '옮겨진 키가 캐시 미스가 되어 원본 서버로 몰리는 모습',
    '가상 노드가 적을 때 한쪽으로 쏠리는 링',
  ],
};

const en: Text = {
  method: 'How a node is chosen',
  methods: { modulo: 'Remainder', ring: 'Hash ring' },
  hints: {
    modulo: 'The key’s hash, modulo the number of nodes.',
    ring: 'Clockwise from the key’s hash, the first point’s node keeps it.',
  },
  change: 'Change',
  changes: { add: 'Add a node', remove: 'Remove node b' },
  points: 'Points a node',
  pointsHint: 'Also called virtual nodes. nginx has 160 for a weight of 1.',
  pointsValue: (count) => String(count),
  nodes: 'Nodes at first',
  nodesValue: (count) => String(count),
  predict: 'Predict first',
  moved: (change, before) =>
    `How many of 200 keys go elsewhere when ${before} nodes become ${change === 'add' ? before + 1 : before - 1}?`,
  misses: 'Asked again after the change, how many requests miss the cache?',
  unit: '',
  run: 'Run without predicting',
  runPredicted: 'Run',
  filling: (answered) => `Filling the caches, ${answered} of 200`,
  asking: (answered) => `Asking again, ${answered} of 200`,
  predictAgain: 'Predict again',
  tryNext: (method) => `${method} next`,
  ring: 'Where keys and nodes stand',
  ringText: 'The band shows which node keeps each stretch, the dots inside are keys. Large dots moved.',
  moduloText: 'By remainder no stretch belongs to a node. The dots are keys, large ones moved.',
  movedKeys: 'moved',
  stayed: 'stayed',
  node: 'Node',
  before: 'Before',
  after: 'After',
  gone: 'gone',
  runs: 'Results so far',
  columns: { method: 'Method', change: 'Change', moved: 'Keys moved', hits: 'Cache hits' },
  summary: ({ setup }) => (setup.method === 'ring' ? `Hash ring, ${setup.points} points` : 'Remainder'),
  observed: (result) => {
    const { setup, moved, misses } = result;
    const share = percent(moved, result.keys.length);
    if (setup.method === 'modulo') {
      return `${moved} keys (${share}%) went to another node, and that made ${misses} misses, all of which the origin had to answer. With another divisor nearly every remainder changes.`;
    }
    const reason =
      setup.change === 'add'
        ? 'Only keys in the stretches that the new node took over had to move.'
        : 'Only the keys of the node that left had to move.';
    return `${moved} keys (${share}%) moved; all others were still hits. ${reason}`;
  },
  log: { before: 'filling the caches', after: 'nodes changed, asking again', done: 'done', hit: 'hit', miss: 'miss' },
  whatYouSee: [
    'how many keys move by remainder and on a hash ring when nodes change',
    'how keys that moved become misses that the origin has to answer',
    'how uneven a ring is with few virtual nodes',
  ],
};

export function text(): Text {
  return getLocale() === 'en' ? en : ko;
}
