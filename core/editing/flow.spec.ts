import { changeActions, judge, stateAfterSaving, type ChangeState } from './index.js';

const states: ChangeState[] = ['DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN'];
const change = (state: ChangeState, writerIds: string[] = []) =>
  ({ kind: 'EDIT', state, authorId: 'author', writerIds }) as const;
const author = { id: 'author', role: 'EDITOR' } as const;
const other = { id: 'other', role: 'EDITOR' } as const;
const admin = { id: 'author', role: 'ADMIN' } as const;

describe('the way of a change', () => {
  it('ends with its publication', () => {
    for (const action of changeActions) expect(judge(action, change('PUBLISHED'), admin)).toBe('state');
  });

  it('needs somebody else to publish than those who wrote in it', () => {
    for (const action of ['PUBLISH', 'SCHEDULE'] as const) {
      expect(judge(action, change('IN_REVIEW'), author)).toBe('reviewer');
      expect(judge(action, change('IN_REVIEW', ['author', 'other']), other)).toBe('reviewer');
      expect(judge(action, change('IN_REVIEW', ['author']), other)).toBe('allowed');
    }
  });

  it('may be gone alone by an admin, from the draft on', () => {
    expect(judge('PUBLISH', change('DRAFT', ['author']), admin)).toBe('allowed');
    expect(judge('SCHEDULE', change('DRAFT', ['author']), admin)).toBe('allowed');
    expect(judge('PUBLISH', change('DRAFT'), other)).toBe('state');
    expect(judge('PUBLISH', change('DECLINED'), admin)).toBe('state');
  });

  it('is broken off by its author, or by anybody once they left', () => {
    expect(judge('WITHDRAW', change('IN_REVIEW'), author)).toBe('allowed');
    expect(judge('WITHDRAW', change('IN_REVIEW'), other)).toBe('author');
    expect(judge('WITHDRAW', { ...change('IN_REVIEW'), authorId: null }, other)).toBe('allowed');
  });

  it('is begun anew by its author alone', () => {
    for (const state of ['DECLINED', 'WITHDRAWN'] as const) {
      expect(judge('SAVE', change(state), author)).toBe('allowed');
      expect(judge('SAVE', change(state), other)).toBe('author');
      expect(stateAfterSaving(state)).toBe('DRAFT');
    }
    expect(stateAfterSaving('IN_REVIEW')).toBe('IN_REVIEW');
  });

  it('of a suggestion is told to its author: nobody else withdraws it, and what was declined stays so', () => {
    const suggestion = (state: ChangeState) => ({ ...change(state), kind: 'SUGGESTION' }) as const;
    const boss = { id: 'other', role: 'ADMIN' } as const;
    expect(judge('WITHDRAW', suggestion('IN_REVIEW'), boss)).toBe('author');
    expect(judge('WITHDRAW', suggestion('IN_REVIEW'), author)).toBe('allowed');
    expect(judge('DECLINE', suggestion('IN_REVIEW'), other)).toBe('allowed');
    expect(judge('SAVE', suggestion('IN_REVIEW'), boss)).toBe('allowed');
    for (const state of ['DECLINED', 'WITHDRAWN'] as const)
      expect(judge('SAVE', suggestion(state), boss)).toBe('state');
  });

  it('is not written in once it waits for its hour', () => {
    expect(states.filter((state) => judge('SAVE', change(state), admin) === 'allowed')).toEqual([
      'DRAFT',
      'IN_REVIEW',
      'DECLINED',
      'WITHDRAWN',
    ]);
  });
});
