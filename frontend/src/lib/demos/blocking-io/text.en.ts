import { asString } from '../json.js';
import { ms, percent } from './format.js';
import type { Text } from './text.js';

const modes: Text['modes'] = {
  blocking: {
    name: 'Wait inside read',
    call: 'fs.readSync(fd)',
    explained:
      'The kernel puts the thread to sleep until there is data. It uses no processor meanwhile, but the event loop lives on that thread too, so timers and every other connection stand still with it.',
    confused: '“Blocking wastes CPU” is wrong: a sleeping thread uses none. What it costs is the thread.',
  },
  polling: {
    name: 'Ask again and again',
    call: 'O_NONBLOCK + fs.readSync(fd)',
    explained:
      'Without data, read returns EAGAIN instead of waiting. Nothing tells when to ask again, so one keeps asking. Asked without a pause, the event loop does not turn once, although no call ever blocked.',
    confused:
      '“Non-blocking keeps the event loop free” is half true: read does not wait, but a loop that never lets go of the thread has the same effect.',
  },
  readiness: {
    name: 'Be told when it is ready',
    call: "socket.on('data') · epoll",
    explained:
      'The pipe is registered with epoll (kqueue on macOS). The event loop waits in one place for it and for the timers; once told that there is something to read, it calls read itself.',
    confused:
      'IBM’s article of 2006 called waiting in select “asynchronous blocking”. What is told is readiness, and the program still reads by itself: for POSIX and Stevens this is synchronous (I/O multiplexing).',
  },
  completion: {
    name: 'Be told when it is read',
    call: 'fs.read(fd, callback)',
    explained:
      'The whole read is handed over; the call returns at once and the notification comes when the read is done and its bytes are in the buffer. For fs.read, Node.js lets a thread of libuv’s pool do a blocking read. In Linux’s io_uring the kernel itself completes it.',
    confused:
      'Readiness says “you may read now”, completion says “it has been read”. The waiting has not gone away, it moved to a thread of the pool.',
  },
};

const pauses: Text['pauses'] = { none: 'at once', turn: 'after a turn', timer: 'after 10 ms' };

export const en: Text = {
  grid: 'How to wait',
  axes: {
    sync: 'Synchronous',
    async: 'Asynchronous*',
    blocking: 'Blocking',
    nonBlocking: 'Non-blocking',
    named:
      '* As in the 2×2 table that IBM developerWorks (2006) made popular. By POSIX, its lower left cell is synchronous.',
  },
  modes,
  pauses,
  pause: 'Ask again',
  confusedLabel: 'Often confused',
  gap: 'Message every',
  cell: { heart: 'heartbeats', cpu: 'CPU', none: 'not read yet' },
  predict: 'Predict first',
  questions: {
    heartbeats: (due) =>
      `While it waits, how often does a 50 ms timer (the heartbeat) fire? All of them would be ${due}.`,
    reads: 'How many calls of read until three messages have come?',
    cpu: 'How much processor time does this thread use while it waits?',
  },
  heartbeats: { none: 'never', some: 'half', all: 'nearly all' },
  reads: { few: 'a few', hundreds: 'hundreds', thousands: 'thousands' },
  cpu: { idle: 'nearly 0%', half: 'half', full: 'nearly 100%' },
  run: 'Read without predicting',
  runPredicted: 'Read the pipe',
  running: (received, expected) => `${received} of ${expected} messages`,
  cancel: 'Stop reading',
  predictAgain: 'Predict again',
  next: (name) => `Now: ${name.toLowerCase()}`,
  timeline: 'What happened on the reading thread',
  timelineEmpty: 'Heartbeats and reads appear here along time.',
  lanes: { heartbeats: 'Heartbeat', wouldBlock: 'EAGAIN', writes: 'Writer', data: 'Read' },
  stopped: (gap) => `stopped for ${ms(gap)}`,
  timelineText: ({ durationMs, heartbeats, wouldBlock, marks }) =>
    `In ${ms(durationMs)}: ${heartbeats.count} heartbeats, EAGAIN ${wouldBlock.toLocaleString()} times. Messages read at ${marks.data.map((at) => ms(at)).join(', ')}. Longest time without a heartbeat: ${ms(heartbeats.longestGapMs)}.`,
  results: 'Results',
  columns: {
    mode: 'Way',
    heartbeats: 'Heartbeats',
    gap: 'gap',
    reads: 'read',
    cpu: 'CPU',
  },
  unknownCpu: 'This server’s operating system does not tell processor time by thread.',
  observed: (result) => {
    const { heartbeats, reads, wouldBlock, cpu, setup } = result;
    const used = cpu ? `${ms(cpu.ms)} of processor time (${percent(cpu.share)})` : null;
    if (result.ended !== 'done') return 'It was stopped before everything had been read.';
    switch (setup.mode) {
      case 'blocking':
        return `${reads} calls of read were enough${used ? `, with ${used}` : ''}. But in those ${ms(result.durationMs)} the heart beat ${heartbeats.count} times: the event loop stood still.`;
      case 'polling':
        return setup.pause === 'none'
          ? `It asked ${reads.toLocaleString()} times for three messages and got EAGAIN ${wouldBlock.toLocaleString()} times${used ? `, for ${used}` : ''}. Although nothing blocked, the heart beat ${heartbeats.count} times.`
          : `The heart beat ${heartbeats.count} times. Still ${wouldBlock.toLocaleString()} reads were in vain${used ? `, for ${used}` : ''}. ${setup.pause === 'timer' ? 'Resting saves processor time, but data may be noticed up to 10 ms late.' : 'The loop turns, but the processor never rests.'}`;
      case 'readiness':
        return `${reads} notifications, ${reads} reads, no EAGAIN. The heart beat ${heartbeats.count} of ${heartbeats.due} times${used ? `, for ${used}` : ''}.`;
      case 'completion':
        return `${reads} reads handed over, ${reads} completions. The heart beat ${heartbeats.count} of ${heartbeats.due} times.${used ? ` This thread took ${used}; a thread of the pool did the waiting.` : ''}`;
    }
  },
  unsupported: 'This server’s operating system has no named pipes (mkfifo), so this cannot be run here.',
  limits:
    'A worker thread of the server reads a real named pipe (FIFO). Processor time is that thread’s alone, not counting time in which other programs had the processor. It stops after five seconds.',
  title: (setup) => {
    const mode = asString(setup?.['mode']) as keyof typeof modes | null;
    const pause = asString(setup?.['pause']) as keyof typeof pauses | null;
    const name = (mode && modes[mode]?.name) ?? '';
    return mode === 'polling' && pause ? `${name} (${pauses[pause]})` : name;
  },
  whatYouSee: [
    'how long one blocking read stops the event loop',
    'what asking again and again costs in EAGAIN and processor time',
    'what readiness and completion tell, and which cell of the 2×2 table misleads',
  ],
};
