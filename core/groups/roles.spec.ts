import { heirOf, invitableRoles, mayInGroup, type GroupRole, type Standing } from './roles.js';

const at = (day: number) => new Date(Date.UTC(2026, 0, day));
const one = (id: string, role: GroupRole, day: number): Standing => ({ id, role, joinedAt: at(day) });

describe('the roles of a group', () => {
  it('let the owner do all, editors write and invite, members neither', () => {
    const acts = (['describe', 'edit', 'invite', 'manage'] as const).map((act) =>
      (['OWNER', 'EDITOR', 'MEMBER'] as const).filter((role) => mayInGroup(role, act)),
    );
    expect(acts).toEqual([['OWNER', 'EDITOR'], ['OWNER', 'EDITOR'], ['OWNER', 'EDITOR'], ['OWNER']]);
  });

  it('are given by an invitation only by whoever manages them', () => {
    expect(invitableRoles('OWNER')).toEqual(['MEMBER', 'EDITOR']);
    expect(invitableRoles('EDITOR')).toEqual(['MEMBER']);
    expect(invitableRoles('MEMBER')).toEqual([]);
  });
});

describe('a group whose owner goes', () => {
  it('falls to the editor who has been there longest', () => {
    expect(heirOf([one('a', 'MEMBER', 1), one('b', 'EDITOR', 3), one('c', 'EDITOR', 2)])).toBe('c');
  });

  it('falls to the member who has been there longest when there is no editor, by id at the same moment', () => {
    expect(heirOf([one('b', 'MEMBER', 1), one('a', 'MEMBER', 1), one('c', 'MEMBER', 2)])).toBe('a');
  });

  it('falls to nobody when nobody is left', () => {
    expect(heirOf([])).toBeNull();
  });
});
