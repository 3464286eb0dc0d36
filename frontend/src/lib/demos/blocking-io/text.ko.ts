import { asString } from '../json.js';
import { ms, percent } from './format.js';
import type { Text } from './text.js';

const modes: Text['modes'] = {
  blocking: {
    name: '읽힐 때까지 기다리기',
    call: 'fs.readSync(fd)',
    explained:
      'read를 부르면 데이터가 올 때까지 커널이 이 스레드를 재웁니다. 자는 동안 CPU는 쓰지 않습니다. 다만 자바스크립트의 이벤트 루프도 같은 스레드에서 돌기 때문에 타이머와 다른 연결까지 함께 멈춥니다.',
    confused:
      '"블로킹은 CPU를 낭비한다"는 말은 틀렸습니다. 잠든 스레드는 CPU를 쓰지 않고, 스레드 하나를 붙잡아 둘 뿐입니다.',
  },
  polling: {
    name: '될 때까지 다시 묻기',
    call: 'O_NONBLOCK + fs.readSync(fd)',
    explained:
      '데이터가 없으면 read가 기다리지 않고 EAGAIN으로 돌아옵니다. 언제 다시 부르면 되는지는 알려 주지 않으므로 계속 물어야 합니다. 쉬지 않고 물으면 논블로킹인데도 이벤트 루프는 한 바퀴도 돌지 못합니다.',
    confused:
      '"논블로킹이면 이벤트 루프가 멈추지 않는다"는 말은 반만 맞습니다. read는 멈추지 않지만, 되풀이하는 반복문이 스레드를 놓아주지 않으면 결과는 같습니다.',
  },
  readiness: {
    name: '준비되면 알림받기',
    call: "socket.on('data') · epoll",
    explained:
      '파이프를 커널의 epoll(macOS는 kqueue)에 등록합니다. 이벤트 루프는 epoll_wait 한 곳에서 타이머와 함께 기다리다가, 읽을 수 있다는 통지가 오면 그때 직접 read를 부릅니다.',
    confused:
      'IBM의 2006년 글은 select로 기다리는 이 칸을 "비동기 블로킹"이라고 불렀습니다. 하지만 통지는 준비되었다는 것뿐이고 읽기는 직접 하므로, POSIX와 스티븐스의 분류에서는 동기(I/O 멀티플렉싱)입니다.',
  },
  completion: {
    name: '다 읽으면 알림받기',
    call: 'fs.read(fd, callback)',
    explained:
      '읽기를 통째로 맡기면 호출은 바로 돌아오고, 읽기가 끝나 버퍼에 담긴 뒤에 통보받습니다. Node.js의 fs.read는 libuv 스레드 풀의 스레드가 대신 블로킹으로 읽어 줍니다. 커널이 직접 완료를 알려 주는 것은 Linux의 io_uring입니다.',
    confused:
      '준비 통지와 완료 통지는 다릅니다. 준비는 "이제 읽어도 됩니다", 완료는 "다 읽어 두었습니다"입니다. 기다림이 사라진 것이 아니라 풀의 다른 스레드로 옮겨 갔습니다.',
  },
};

const pauses: Text['pauses'] = { none: '쉬지 않고', turn: '한 바퀴 돌고', timer: '10 ms 쉬고' };

export const ko: Text = {
  grid: '기다리는 방식',
  axes: {
    sync: '동기',
    async: '비동기*',
    blocking: '블로킹',
    nonBlocking: '논블로킹',
    named: '* IBM developerWorks(2006)가 퍼뜨린 2×2 표의 이름입니다. 왼쪽 아래 칸은 POSIX의 기준으로는 동기입니다.',
  },
  modes,
  pauses,
  pause: '다시 묻기 전에',
  confusedLabel: '헷갈리는 점',
  gap: '메시지 간격',
  cell: { heart: '심장박동', cpu: 'CPU', none: '아직 안 읽음' },
  predict: '먼저 예측해 보세요',
  questions: {
    heartbeats: (due) => `기다리는 동안 50 ms 타이머(심장박동)는 얼마나 뛸까요? 다 뛰면 ${due}번입니다.`,
    reads: '메시지 3개를 받을 때까지 read는 몇 번 불릴까요?',
    cpu: '기다리는 동안 이 스레드는 CPU를 얼마나 쓸까요?',
  },
  heartbeats: { none: '0번', some: '절반쯤', all: '거의 다' },
  reads: { few: '몇 번', hundreds: '수백 번', thousands: '수천 번 넘게' },
  cpu: { idle: '거의 0%', half: '절반쯤', full: '거의 100%' },
  run: '예측 없이 파이프 읽기',
  runPredicted: '파이프 읽기',
  running: (received, expected) => `메시지 ${received} / ${expected}개 받음`,
  cancel: '그만 읽기',
  predictAgain: '다시 예측하기',
  next: (name) => `이번엔 ${name}`,
  timeline: '읽는 스레드에서 일어난 일',
  timelineEmpty: '읽기 시작하면 심장박동과 read가 시간 순서대로 그려져요.',
  lanes: { heartbeats: '심장박동', wouldBlock: 'EAGAIN', writes: '쓰는 쪽', data: '읽음' },
  stopped: (gap) => `${ms(gap)} 동안 멈춤`,
  timelineText: ({ durationMs, heartbeats, wouldBlock, marks }) =>
    `${ms(durationMs)} 동안 심장박동 ${heartbeats.count}번, EAGAIN ${wouldBlock.toLocaleString()}번. 메시지를 읽은 시각: ${marks.data.map((at) => ms(at)).join(', ')}. 심장박동이 가장 오래 끊긴 시간: ${ms(heartbeats.longestGapMs)}.`,
  results: '읽은 결과',
  columns: {
    mode: '방식',
    heartbeats: '심장박동',
    gap: '멈춤',
    reads: 'read',
    cpu: 'CPU',
  },
  unknownCpu: '이 서버의 운영체제에서는 CPU 시간을 스레드별로 잴 수 없어요.',
  observed: (result) => {
    const { heartbeats, reads, wouldBlock, cpu, setup } = result;
    const used = cpu ? ` 쓴 CPU 시간은 ${ms(cpu.ms)}(${percent(cpu.share)})입니다.` : '';
    if (result.ended !== 'done') return '끝까지 읽기 전에 멈췄습니다.';
    switch (setup.mode) {
      case 'blocking':
        return `read ${reads}번이면 충분했습니다.${used} 대신 그 ${ms(result.durationMs)} 동안 심장박동은 ${heartbeats.count}번 뛰었습니다. 이벤트 루프가 멈춘 것입니다.`;
      case 'polling':
        return setup.pause === 'none'
          ? `메시지 3개를 받으려고 ${reads.toLocaleString()}번 물었고 ${wouldBlock.toLocaleString()}번은 EAGAIN이었습니다.${used} 논블로킹인데도 심장박동은 ${heartbeats.count}번 뛰었습니다. 반복문이 스레드를 놓아주지 않았기 때문입니다.`
          : `심장박동은 ${heartbeats.due}번 중 ${heartbeats.count}번 뛰었지만, read ${wouldBlock.toLocaleString()}번이 헛걸음이었습니다.${used} ${setup.pause === 'timer' ? '쉬는 만큼 CPU는 아끼지만, 데이터가 와도 최대 10 ms 남짓 늦게 압니다.' : '루프는 돌지만 CPU는 쉬지 못합니다.'}`;
      case 'readiness':
        return `알림 ${reads}번에 읽기 ${reads}번, EAGAIN은 없었습니다. 심장박동은 ${heartbeats.due}번 중 ${heartbeats.count}번 뛰었습니다.${used}`;
      case 'completion':
        return `읽기를 ${reads}번 맡기고 완료를 ${reads}번 통보받았습니다. 심장박동은 ${heartbeats.due}번 중 ${heartbeats.count}번 뛰었습니다.${used} 대신 기다린 것은 스레드 풀의 스레드입니다.`;
    }
  },
  unsupported: '이 서버의 운영체제에는 이름 있는 파이프(mkfifo)가 없어서 이 실험을 돌릴 수 없어요.',
  limits:
    '서버의 워커 스레드 하나가 진짜 이름 있는 파이프(FIFO)를 읽습니다. CPU는 그 스레드만 잰 값이고, 다른 프로그램에 CPU를 빼앗긴 시간은 뺍니다. 5초가 지나면 멈춥니다.',
  title: (setup) => {
    const mode = asString(setup?.['mode']) as keyof typeof modes | null;
    const pause = asString(setup?.['pause']) as keyof typeof pauses | null;
    const name = (mode && modes[mode]?.name) ?? '';
    return mode === 'polling' && pause ? `${name} (${pauses[pause]})` : name;
  },
  whatYouSee: [
    '블로킹 read 하나가 이벤트 루프를 얼마나 오래 멈추는지',
    '논블로킹으로 되풀이해 물으면 EAGAIN과 CPU가 얼마나 드는지',
    '준비 통지와 완료 통지가 무엇을 알려 주는지, 2×2 표의 어느 칸이 헷갈리는지',
  ],
};
