import type { Text } from './text.js';

const name = (session: string) => session.toUpperCase();

export const en: Text = {
  scenario: 'Scenario',
  scenarios: {
    'dirty-read': 'Trying a dirty read',
    'non-repeatable-read': 'Non-repeatable read',
    phantom: 'Phantom read',
    'read-your-writes': 'Reading one’s own writes',
    'lost-update': 'Lost update: read, compute, write',
    'atomic-update': 'All of it in one UPDATE',
    'locking-read': 'Reading with SELECT … FOR UPDATE',
    'write-skew': 'Write skew: doctors on call',
    deadlock: 'Deadlock: waiting for each other',
  },
  scenarioHints: {
    'dirty-read': 'A sets a balance to 0, does not commit, and rolls back. Meanwhile B reads the same row.',
    'non-repeatable-read': 'A reads a row twice. In between, B changes it and commits.',
    phantom: 'A counts rows twice. In between, B inserts one that matches and commits.',
    'read-your-writes': 'A changes a balance and reads it back. B reads before and after A commits.',
    'lost-update': 'Both read a balance; the application subtracts and writes the result. A takes 30, B takes 50.',
    'atomic-update': 'The same withdrawals, with the subtraction inside the UPDATE. A takes 30, B takes 50.',
    'locking-read': 'The same withdrawals, with the row locked as it is read. A takes 30, B takes 50.',
    'write-skew': 'One may leave only while two are on call. Both check at once, and change different rows.',
    deadlock: 'A moves money from 1 to 2, B from 2 to 1: they lock the rows in opposite order.',
  },
  levels: {
    'read-uncommitted': 'READ UNCOMMITTED',
    'read-committed': 'READ COMMITTED',
    'repeatable-read': 'REPEATABLE READ',
    serializable: 'SERIALIZABLE',
  },
  levelOf: (session) => `Isolation level of session ${session}`,
  session: (session) => `Session ${session}`,
  predict: 'Predict first',
  questions: {
    'dirty-read': 'What will B’s first SELECT read?',
    'non-repeatable-read': 'What will A’s second SELECT read?',
    phantom: 'How many rows will A’s second SELECT count?',
    'read-your-writes': 'After A’s commit, what will B’s second SELECT read?',
    'lost-update': 'What is kim’s balance when both have ended?',
    'atomic-update': 'What is kim’s balance when both have ended?',
    'locking-read': 'What is kim’s balance when both have ended?',
    'write-skew': 'How many are on call when both have ended?',
  },
  failures: 'How many sessions are stopped by an error?',
  failureOptions: ['none', 'one', 'both'],
  play: 'Run the classic order without predicting',
  playPredicted: 'Run the classic order',
  playing: 'Sending one by one',
  stop: 'Stop',
  again: 'From the start',
  steps: 'What both sessions send',
  stepsHint: 'Or send one statement at a time, in any order, with the two buttons below.',
  next: (session) => `Send the next statement of session ${session}`,
  ended: 'Ended',
  retry: 'Retry the transaction',
  waiting: (other) => `waits for ${other}’s transaction to end`,
  waited: 'after waiting',
  running: 'sending',
  notSent: (read) => `not sent by the application: only ${read} on call`,
  inTransaction: 'in transaction',
  lost: 'The server ended the session',
  noRows: 'no rows',
  errors: {
    '40001': 'serialization failure',
    '40P01': 'deadlock detected',
    '55P03': 'lock not available in time',
    '57014': 'cancelled: took too long',
    '25P02': 'transaction already aborted',
  },
  whatToDo: {
    '40001': 'The whole transaction has to be tried again from its start.',
    '40P01': 'One side was stopped to break the deadlock. Try its whole transaction again.',
    '55P03': 'The lock was not to be had within 30 seconds. Roll back and try again.',
    '57014': 'The statement took too long. Roll back and try again.',
  },
  model: 'model',
  modelIdle: 'Computed by the model',
  modelTitle: 'This is computed by a model, not run',
  problems: {
    embedded:
      'The site runs on the embedded database, which has one session only: two transactions cannot be open at once. So what follows is computed by a model. If you run this site, DATABASE_URL connects a PostgreSQL server that runs it for real.',
    'not-permitted':
      'The database user of this site may not create the schema and the role that the demo needs (CREATE, CREATEROLE). On a PostgreSQL server that allows it, it runs for real.',
    crowded: 'Every database connection there is for this demo is in use. Try again on the server in a moment.',
    unreachable: 'The database server cannot be reached. Try again on the server in a moment.',
  },
  tryServer: 'Try on the server',
  server: (version) => `Run for real on ${version}`,
  table: 'Committed rows',
  tableHint: 'What a transaction that begins now would see.',
  locks: 'Locks (pg_locks)',
  locksEmpty: 'Neither session holds a lock.',
  locksInModel: 'The model has no lock table; who waits for whom is said with the statements above.',
  lockColumns: { session: 'Session', on: 'On', mode: 'Mode', granted: 'State' },
  lockOn: (type, table) =>
    type === 'transactionid' ? 'transaction ID' : type === 'relation' ? `table ${table}` : `row (${type})`,
  granted: 'held',
  notGranted: 'waits',
  compare: 'At the other levels',
  compareHint: 'Both sessions at the same level, in the classic order, computed by the model.',
  compareColumns: { level: 'Level', answer: 'Outcome', failures: 'Stopped' },
  observed: (o) => {
    switch (o.kind) {
      case 'clean-read':
        return `B read only the committed value, ${o.value}. ${
          o.uncommitted
            ? 'PostgreSQL treats READ UNCOMMITTED as READ COMMITTED, so there is no dirty read even at the lowest level.'
            : 'What is not committed is never seen, at any level; in PostgreSQL not even at READ UNCOMMITTED.'
        }`;
      case 'own-write':
        return o.first === o.second
          ? `A read its own uncommitted ${o.own}. B read ${o.second} both times: it kept the snapshot of its first statement, or nothing was committed in between.`
          : `A read its own uncommitted ${o.own}. B saw ${o.first} before A’s commit and ${o.second} after it: READ COMMITTED takes a new snapshot for every statement.`;
      case 'reads-differ':
        return `Within one transaction the same SELECT went from ${o.first} to ${o.second}: a ${
          o.what === 'rows' ? 'phantom' : 'non-repeatable read'
        }. READ COMMITTED takes a new snapshot for every statement and sees what was committed in between.`;
      case 'reads-same':
        if (!o.snapshot)
          return `${o.value} both times: in this order nothing was committed between the two. Try the classic order.`;
        return `${o.value} both times: the snapshot of the first statement is kept to the end.${
          o.what === 'rows'
            ? ' The SQL standard allows phantoms at REPEATABLE READ; PostgreSQL’s snapshot shows none.'
            : ''
        }`;
      case 'lost':
        return `The balance ended at ${o.value}: ${name(o.session)}’s withdrawal is gone. Both committed without an error, but the later one computed from what it had read before. That is a lost update.`;
      case 'both-applied':
        return `The balance is ${o.value}: both withdrawals count. ${
          {
            retried: 'The stopped transaction was tried again and computed from the new value.',
            waited: 'The later one waited for the lock and went on from the newest committed value.',
            apart: 'In this order the two did not overlap.',
          }[o.how]
        }`;
      case 'failed':
        return `${name(o.session)} was stopped with 40001: after its snapshot another transaction changed the same row and committed. Instead of overwriting silently it fails, and its whole transaction can be tried again.`;
      case 'skew':
        return 'Nobody is on call. Each had checked the rule, and they changed different rows, so no write met another. That is write skew: snapshot isolation does not prevent it; SERIALIZABLE or explicit locks do.';
      case 'on-call':
        return o.how === 'failed'
          ? `${o.count} on call. No serial order of the two gives what they were about to do, so SERIALIZABLE stopped the later one with 40001.`
          : `${o.count} on call. In this order the later one saw the earlier commit and stayed.`;
      case 'deadlock':
        return `Each waited for the other, so PostgreSQL stopped ${name(o.session)} with 40P01 and the other went on. A session that has waited for deadlock_timeout (1 s by default) looks for a circle, so who is stopped cannot be told beforehand.${
          o.retried ? ' The stopped one was tried again and has ended too.' : ''
        }`;
      case 'no-deadlock':
        return 'In this order there was no circle: once one side holds both rows the other merely waits. If everybody locks in the same order there is never a deadlock.';
    }
  },
  log: { waits: 'waits', ready: 'ready, with fresh rows', lost: 'lost' },
  limits:
    'Each run gets a schema and a role of its own, dropped at the end. A statement waits up to 30 s for a lock; a transaction left open for 60 s is ended by the server.',
  whatYouSee: [
    'the statements of two sessions, one by one in any order',
    'who waits for whom, and who is stopped with 40001 or 40P01',
    'how the same order comes out at each isolation level',
  ],
};
