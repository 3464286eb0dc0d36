import type { Text } from './text.js';

const name = (session: string) => session.toUpperCase();

export const ko: Text = {
  scenario: '시나리오',
  scenarios: {
    'dirty-read': '더티 리드를 시도해 보기',
    'non-repeatable-read': '반복할 수 없는 읽기',
    phantom: '팬텀 읽기',
    'read-your-writes': '내가 쓴 것은 나만 보이기',
    'lost-update': '갱신 손실: 읽고, 계산하고, 쓰기',
    'atomic-update': '갱신 한 문장으로 끝내기',
    'locking-read': 'SELECT … FOR UPDATE로 읽기',
    'write-skew': '쓰기 스큐: 당직 의사',
    deadlock: '교착 상태: 서로의 행을 기다리기',
  },
  scenarioHints: {
    'dirty-read': 'A가 잔액을 0으로 바꾸고 커밋하지 않은 채로 있다가 되돌립니다. B는 그사이에 같은 행을 읽습니다.',
    'non-repeatable-read': 'A가 같은 행을 두 번 읽습니다. 그사이에 B가 그 행을 바꾸고 커밋합니다.',
    phantom: 'A가 조건에 맞는 행을 두 번 셉니다. 그사이에 B가 조건에 맞는 행을 새로 넣고 커밋합니다.',
    'read-your-writes': 'A가 잔액을 바꾸고 바로 다시 읽습니다. B는 A가 커밋하기 전과 후에 읽습니다.',
    'lost-update': '둘 다 잔액을 읽고, 애플리케이션이 뺄셈을 해서 결과를 씁니다. A는 30, B는 50을 뺍니다.',
    'atomic-update': '같은 출금인데 뺄셈을 UPDATE 안에서 합니다. A는 30, B는 50을 뺍니다.',
    'locking-read': '같은 출금인데 읽을 때부터 행을 잠급니다. A는 30, B는 50을 뺍니다.',
    'write-skew': '당직이 두 명일 때만 빠질 수 있습니다. 둘이 동시에 확인하고, 서로 다른 행을 바꿉니다.',
    deadlock: 'A는 1번에서 2번으로, B는 2번에서 1번으로 송금합니다. 행을 잠그는 순서가 서로 반대예요.',
  },
  levels: {
    'read-uncommitted': 'READ UNCOMMITTED',
    'read-committed': 'READ COMMITTED',
    'repeatable-read': 'REPEATABLE READ',
    serializable: 'SERIALIZABLE',
  },
  levelOf: (session) => `세션 ${session}의 격리 수준`,
  session: (session) => `세션 ${session}`,
  predict: '먼저 예측해 보세요',
  questions: {
    'dirty-read': 'B의 첫 번째 SELECT는 얼마를 읽을까요?',
    'non-repeatable-read': 'A의 두 번째 SELECT는 얼마를 읽을까요?',
    phantom: 'A의 두 번째 SELECT는 몇 개를 셀까요?',
    'read-your-writes': 'A가 커밋한 뒤 B의 두 번째 SELECT는 얼마를 읽을까요?',
    'lost-update': '둘 다 끝나면 kim의 잔액은 얼마일까요?',
    'atomic-update': '둘 다 끝나면 kim의 잔액은 얼마일까요?',
    'locking-read': '둘 다 끝나면 kim의 잔액은 얼마일까요?',
    'write-skew': '둘 다 끝나면 당직은 몇 명일까요?',
  },
  failures: '오류로 중단되는 세션은 몇 개일까요?',
  failureOptions: ['없음', '하나', '둘 다'],
  play: '예측 없이 고전적인 순서로 실행',
  playPredicted: '고전적인 순서로 실행',
  playing: '한 문장씩 보내는 중',
  stop: '멈추기',
  again: '처음부터 다시',
  steps: '두 세션의 문장',
  stepsHint: '아래 두 버튼으로 원하는 순서대로 한 문장씩 보낼 수도 있어요.',
  next: (session) => `세션 ${session}의 다음 문장 보내기`,
  ended: '끝났어요',
  retry: '트랜잭션 다시 시도',
  waiting: (other) => `${other}의 트랜잭션이 끝나기를 기다리는 중`,
  waited: '기다렸다가',
  running: '보내는 중',
  notSent: (read) => `당직이 ${read}명뿐이라 애플리케이션이 보내지 않았어요`,
  inTransaction: '트랜잭션 중',
  lost: '서버가 세션을 끝냈어요',
  noRows: '행 없음',
  errors: {
    '40001': '직렬화 실패',
    '40P01': '교착 상태 감지',
    '55P03': '잠금 대기 시간 초과',
    '57014': '시간 초과로 취소',
    '25P02': '이미 중단된 트랜잭션',
  },
  whatToDo: {
    '40001': '트랜잭션 전체를 처음부터 다시 시도해야 하는 오류예요.',
    '40P01': '한쪽을 중단해 교착 상태를 풀었어요. 트랜잭션 전체를 다시 시도하면 됩니다.',
    '55P03': '30초를 기다려도 잠금을 얻지 못했어요. 되돌린 뒤 다시 시도해 보세요.',
    '57014': '문장이 너무 오래 걸려 취소됐어요. 되돌린 뒤 다시 시도해 보세요.',
  },
  model: '모델',
  modelIdle: '모델로 계산하고 있어요',
  modelTitle: '실제 실행이 아니라 모델이 계산한 결과예요',
  problems: {
    embedded:
      '지금은 내장 데이터베이스를 쓰고 있는데, 세션이 하나뿐이라 트랜잭션 둘을 동시에 열 수 없어요. 그래서 아래는 모델이 계산한 결과입니다. 사이트를 운영하신다면 DATABASE_URL로 PostgreSQL 서버를 연결해 진짜로 돌릴 수 있어요.',
    'not-permitted':
      '이 서버의 데이터베이스 사용자에게는 실험용 스키마와 역할을 만들 권한(CREATE, CREATEROLE)이 없어요. 권한이 있는 PostgreSQL 서버에서는 진짜로 돌려 볼 수 있어요.',
    crowded: '실험에 쓸 수 있는 데이터베이스 연결을 지금 모두 쓰고 있어요. 잠시 뒤에 서버에서 다시 해 보세요.',
    unreachable: '데이터베이스 서버에 연결할 수 없어요. 잠시 뒤에 서버에서 다시 해 보세요.',
  },
  tryServer: '서버에서 다시 해 보기',
  server: (version) => `${version}에서 실제로 실행`,
  table: '커밋된 행',
  tableHint: '지금 새로 시작하는 트랜잭션이 보게 될 값입니다.',
  locks: '잠금 (pg_locks)',
  locksEmpty: '두 세션이 쥐고 있는 잠금이 없어요.',
  locksInModel: '모델에는 잠금 표가 없어요. 누가 누구를 기다리는지는 위의 문장에 나와요.',
  lockColumns: { session: '세션', on: '대상', mode: '모드', granted: '상태' },
  lockOn: (type, table) =>
    type === 'transactionid' ? '트랜잭션 ID' : type === 'relation' ? `테이블 ${table}` : `행(${type})`,
  granted: '얻음',
  notGranted: '대기',
  compare: '격리 수준을 바꾸면',
  compareHint: '두 세션을 같은 수준으로 두고 고전적인 순서로 했을 때를 모델로 계산한 값입니다.',
  compareColumns: { level: '격리 수준', answer: '결과', failures: '중단' },
  observed: (o) => {
    switch (o.kind) {
      case 'clean-read':
        return `B는 커밋된 값 ${o.value}만 읽었습니다. ${
          o.uncommitted
            ? 'PostgreSQL은 READ UNCOMMITTED를 READ COMMITTED와 똑같이 다루므로, 가장 낮은 수준을 골라도 더티 리드는 일어나지 않습니다.'
            : '커밋되지 않은 값은 어느 격리 수준에서도 보이지 않습니다. PostgreSQL에서는 READ UNCOMMITTED를 골라도 그렇습니다.'
        }`;
      case 'own-write':
        return o.first === o.second
          ? `A는 아직 커밋하지 않은 자기 값 ${o.own}을 읽었습니다. B는 두 번 모두 ${o.second}을 읽었습니다. 첫 문장에서 잡은 스냅숏을 끝까지 쓰거나, 두 번 읽는 사이에 커밋이 없었기 때문입니다.`
          : `A는 아직 커밋하지 않은 자기 값 ${o.own}을 읽었습니다. B에게는 A가 커밋하기 전에는 ${o.first}이, 커밋한 뒤에는 ${o.second}이 보였습니다. READ COMMITTED는 문장마다 새 스냅숏을 잡습니다.`;
      case 'reads-differ':
        return `한 트랜잭션 안에서 같은 SELECT의 결과가 ${o.first}에서 ${o.second}으로 바뀌었습니다. ${
          o.what === 'rows' ? '팬텀 읽기입니다.' : '반복할 수 없는 읽기입니다.'
        } READ COMMITTED는 문장마다 새 스냅숏을 잡으므로 그사이에 커밋된 변경이 보입니다.`;
      case 'reads-same':
        if (!o.snapshot)
          return `두 번 모두 같은 결과(${o.value})가 나왔습니다. 이번 순서에서는 두 SELECT 사이에 커밋된 변경이 없었거든요. 고전적인 순서로도 해 보세요.`;
        return `두 번 모두 같은 결과(${o.value})가 나왔습니다. 첫 문장에서 잡은 스냅숏을 트랜잭션이 끝날 때까지 쓰기 때문입니다.${
          o.what === 'rows'
            ? ' SQL 표준은 REPEATABLE READ에서 팬텀을 허용하지만, PostgreSQL에서는 스냅숏이라 팬텀도 보이지 않습니다.'
            : ''
        }`;
      case 'lost':
        return `잔액이 ${o.value}으로 끝났습니다. ${name(o.session)}의 출금이 사라졌어요. 둘 다 오류 없이 커밋했지만, 나중에 쓴 쪽이 옛날에 읽은 값으로 계산했습니다. 이것이 갱신 손실입니다.`;
      case 'both-applied':
        return `잔액은 ${o.value}, 두 출금이 모두 반영됐습니다. ${
          {
            retried: '중단된 트랜잭션을 처음부터 다시 시도해서 새 값으로 계산했기 때문입니다.',
            waited: '뒤에 온 쪽이 잠금을 기다렸다가, 앞의 트랜잭션이 커밋한 최신 값으로 이어서 했기 때문입니다.',
            apart: '이번 순서에서는 두 트랜잭션이 같은 값을 놓고 겹치지 않았습니다.',
          }[o.how]
        }`;
      case 'failed':
        return `${name(o.session)}가 40001로 중단됐습니다. 스냅숏을 잡은 뒤에 다른 트랜잭션이 같은 행을 바꾸고 커밋했기 때문입니다. 조용히 덮어쓰는 대신 오류를 냈으니, ${name(o.session)}의 트랜잭션을 처음부터 다시 시도하면 됩니다.`;
      case 'skew':
        return '당직이 한 명도 남지 않았습니다. 각자는 규칙을 확인했고 서로 다른 행을 바꿨으니 쓰기 충돌도 없었습니다. 이것이 쓰기 스큐입니다. 스냅숏 격리로는 막지 못하고, SERIALIZABLE이나 명시적인 잠금이 필요합니다.';
      case 'on-call':
        return o.how === 'failed'
          ? `당직 ${o.count}명이 남았습니다. 두 트랜잭션을 어떤 순서로 하나씩 실행해도 나올 수 없는 결과라서, SERIALIZABLE이 늦은 쪽을 40001로 중단했습니다.`
          : `당직 ${o.count}명이 남았습니다. 이번 순서에서는 뒤에 온 쪽이 앞의 커밋을 보고 빠지지 않기로 했습니다.`;
      case 'deadlock':
        return `서로를 기다리는 고리가 생겨서 PostgreSQL이 ${name(o.session)}를 40P01로 중단했고, 다른 쪽은 이어서 끝났습니다. deadlock_timeout(기본 1초) 동안 기다린 세션이 고리를 검사하므로, 누가 중단될지는 미리 알 수 없습니다.${
          o.retried ? ' 중단된 쪽도 다시 시도해서 끝났습니다.' : ''
        }`;
      case 'no-deadlock':
        return '이번 순서에서는 고리가 생기지 않았습니다. 한쪽이 두 행을 먼저 모두 잠그면 다른 쪽은 기다렸다가 갈 뿐입니다. 모두가 같은 순서로 잠그면 교착 상태는 생기지 않습니다.';
    }
  },
  log: { waits: '대기', ready: '새 행으로 준비', lost: '끊김' },
  limits:
    '실험마다 스키마와 역할을 새로 만들고, 끝나면 지웁니다. 한 문장은 30초까지 잠금을 기다리고, 트랜잭션을 연 채로 60초를 쉬면 서버가 세션을 끝냅니다.',
  whatYouSee: [
    '두 세션의 문장을 원하는 순서로 한 단계씩 보내기',
    '누가 누구를 기다리고, 누가 40001이나 40P01로 중단되는지',
    '같은 순서라도 격리 수준에 따라 달라지는 결과',
  ],
};
