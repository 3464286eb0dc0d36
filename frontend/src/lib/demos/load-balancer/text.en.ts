import type { Text } from './text.js';
import { ms } from './unbroken-ms.js';

export const en: Text = {
  strategies: {
    'round-robin': 'Round robin',
    'least-connections': 'Least connections',
    random: 'Random',
    'random-two': 'Random two',
    'peak-ewma': 'Peak EWMA',
    'source-hash': 'Source hash',
    'consistent-hash': 'Consistent hash',
    custom: 'My own code',
  },
  strategyHints: {
    'round-robin': 'One after the other, whatever state the servers are in.',
    'least-connections': 'To the server with the fewest open connections.',
    random: 'Any server, drawn by weight.',
    'random-two': 'Two servers are drawn; the one with fewer connections gets it.',
    'peak-ewma': 'To the server with the least recent latency times open connections.',
    'source-hash': 'The client’s address is hashed; the remainder by the total weight names the server.',
    'consistent-hash': 'To the server whose point on the hash ring comes first after the key.',
    custom: 'The pick function below decides; round robin takes over when it fails.',
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
  limits:
    'The balancer and the servers behind it are real HTTP servers. They live for ten minutes, or until unused for two. Up to 200 requests a second.',
  log: {
    begin: 'start',
    end: 'end',
    sticky: 'as its cookie says',
    fallback: 'round robin instead',
    again: 'retry',
    drawn: (names) => `of ${names.join(', ')}`,
    hash: (hash) => `hash ${hash}`,
    killed: 'was killed',
    revived: 'accepts connections again',
    up: 'passed its checks, back in',
    down: 'failed its checks, left out',
    leftOut: 'failed a request, left out for a while',
    checkFailed: (against) => `check failed, ${against} in a row`,
    checkPassed: 'check passed',
    refusals: {
      'no server could be chosen': 'no server could be chosen',
      'every server failed': 'every server failed',
      'no server is available': 'no server is available',
    },
    codeFailed: (message, line) => (line === null ? `pick: ${message}` : `pick, line ${line}: ${message}`),
    givenUp: 'round robin finishes this run',
  },
  other: 'Compare with',
  noOther: 'nothing',
  more: 'Weights, a fifth server, health checks',
  weights: 'Weights',
  weightOf: (server) => `Weight of server ${server}`,
  fifth: 'Add server e',
  fifthHint: 'See how many addresses move to another server when hashing.',
  checks: 'Active health checks',
  checksExplained: (seconds, fall) =>
    `Every ${seconds} s. ${fall === 1 ? 'One failure takes' : `${fall} failures in a row take`} a server out, two good checks bring it back.`,
  sticky: 'Sticky sessions',
  stickyHint: 'A cookie (demo-server) keeps each client on the server it met first.',
  busy: 'Requests of different cost',
  busyHint: 'Each takes its own time, and a server works on one at a time.',
  health: 'Kill and revive servers',
  states: { up: 'up', dead: 'dead', out: 'left out' },
  andOut: ', out',
  kill: 'Kill',
  revive: 'Revive',
  killServer: (server) => `Kill server ${server}`,
  reviveServer: (server) => `Revive server ${server}`,
  checksHint: (seconds) => `The balancer asks every ${seconds} s, leaves dead servers out and takes them back.`,
  noChecksHint: (maxFails) =>
    maxFails === 0
      ? 'Without checks, and with max_fails=0, a failed request keeps no server from getting the next.'
      : `Without checks only a failed request tells (max_fails=${maxFails}, fail_timeout=10 s).`,
  advanced: 'Advanced',
  advancedNow: ({ seed, checks, checkMs, fall, maxFails }) =>
    [`seed ${seed}`, ...(checks ? [`checks ${checkMs / 1000} s, ${fall}`] : []), `max_fails ${maxFails}`].join(' · '),
  seed: 'Seed',
  seedHint: 'Random choices and the costs of uneven requests come from it. The same seed repeats the same run.',
  otherSeed: 'Another order',
  checkEvery: 'Time between checks',
  fall: 'Failed checks that take a server out',
  failures: '',
  maxFails: 'Failed requests that take a server out',
  maxFailsHint:
    'As max_fails of nginx: after so many nothing is sent there for 10 s (fail_timeout). 0 never leaves it out.',
  comparison: 'The same requests, two strategies',
  comparisonHint:
    'Both balancers got the same requests from the same seed at the same time; each has a queue of its own in the servers, so neither disturbs the other. Moved: of 200 addresses, when a fifth server joins four.',
  measure: 'Measure',
  shareOf: (server) => `Share of ${server}`,
  errors: 'Errors',
  retried: 'Retried',
  moved: 'Moved',
  retriedNote: (count) => `${count} requests failed at their first server and were answered by another.`,
  code: 'Your own pick(servers, request)',
  codeHint: 'Called once a request. Return a server’s name or index, within 50 ms.',
  resetCode: 'Start over',
  copyLink: 'Copy link',
  linkCopied: 'Copied a link with the code in it.',
  givenUp: 'The code failed, so round robin finished this run.',
  problemKinds: {
    syntax: 'Syntax error',
    error: 'Error',
    timeout: 'It did not end within 50 ms',
    memory: 'It wanted too much memory',
    missing: 'There is no function named pick',
    result: 'It returned something that is no server',
    stopped: 'It had to be ended from outside',
    busy: 'There is no room to run it now',
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
      case 'drawn':
        return `Drawing at random cannot know that ${o.slow} is slow: it got ${o.count} (${o.percent}%), and p95 is ${ms(o.p95)}. Drawing two and comparing them is enough to do far better.`;
      case 'weighed':
        return `The shares follow the weights: ${o.shares}. p95 is ${ms(o.p95)}.`;
      case 'sticky':
        return `${o.addresses} addresses were spread over the servers, each always meeting the same one. ${
          o.most.length === o.servers
            ? `This time the shares came out even, ${o.count} each.`
            : `The shares are uneven: ${o.most.join(' and ')} got most, ${o.count}${o.most.length > 1 ? ' each' : ''}.`
        }`;
      case 'even':
        return `With equally fast servers the strategies hardly differ: p95 is ${ms(o.p95)}. Try slowing one down.`;
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
