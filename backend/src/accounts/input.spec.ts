import { checkNewPassword, checkPreferences, checkSignUp, couldBePassword, emailKeyOf } from './input.js';

const good = { email: 'kim@example.com', password: 'a long passphrase', name: '김꼬리' };

function problemsOf(change: Record<string, unknown>): string[] {
  const checked = checkSignUp({ ...good, ...change }, 'ko');
  return checked.ok ? [] : checked.fields.map(({ field }) => field);
}

describe('sign-up input', () => {
  it('takes what is good and trims it', () => {
    const checked = checkSignUp({ ...good, email: ' Kim@Example.com ', name: ' 김 꼬리\t' }, 'ko');
    expect(checked).toMatchObject({ ok: true, value: { email: 'Kim@Example.com', name: '김 꼬리' } });
  });

  it.each([
    ['no at sign', 'kim.example.com'],
    ['two at signs', 'kim@x@example.com'],
    ['no dot in the domain', 'kim@localhost'],
    ['a space inside', 'kim lee@example.com'],
    ['a NUL', 'kim\0@example.com'],
    ['a line break', 'kim@example.com\nbcc: lee@example.com'],
    ['an unpaired surrogate', 'kim\ud800@example.com'],
    ['nothing', ''],
    ['only spaces', '   '],
    ['a local part over 64 characters', `${'a'.repeat(65)}@example.com`],
    ['more than 254 characters', `kim@${'a.'.repeat(200)}com`],
    ['a megabyte', 'a'.repeat(1_000_000)],
  ])('refuses an e-mail address with %s', (_what, email) => {
    expect(problemsOf({ email })).toEqual(['email']);
  });

  it.each([
    ['9 characters', 'a'.repeat(9)],
    ['201 characters', 'a'.repeat(201)],
    ['a megabyte', '\ufdfa'.repeat(1_000_000)],
    ['an unpaired surrogate', 'a long pass\udc00phrase'],
    ['nothing', ''],
    ['nine characters outside the basic plane', '🐇'.repeat(9)],
    ['the e-mail address', 'KIM@example.com'],
  ])('refuses a password of %s', (_what, password) => {
    expect(problemsOf({ password })).toEqual(['password']);
  });

  it.each([
    ['10 characters', 'a'.repeat(10)],
    ['200 characters', '가'.repeat(200)],
    ['200 decomposed syllables', '각'.normalize('NFD').repeat(200)],
    ['200 characters outside the basic plane', '🐇'.repeat(200)],
    ['a NUL inside', 'a long\0passphrase'],
  ])('takes a password of %s', (_what, password) => {
    expect(problemsOf({ password })).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \u3000 '],
    ['Hangul fillers', '\u3164\u115f'],
    ['41 characters', '가'.repeat(41)],
    ['a NUL', '김\0꼬리'],
    ['a line break', '김\n꼬리'],
    ['a direction override', '\u202e리꼬'],
    ['an unpaired surrogate', '김\ud83d'],
    ['one grapheme of a thousand marks', `a${'\u0301'.repeat(1000)}`],
  ])('refuses a name of %s', (_what, name) => {
    expect(problemsOf({ name })).toEqual(['name']);
  });

  it('counts what people see as one character as one', () => {
    expect(problemsOf({ name: '👩‍👩‍👧‍👦'.repeat(30) })).toEqual([]);
    expect(problemsOf({ name: '각'.normalize('NFD').repeat(40) })).toEqual([]);
  });

  it('names every field that is wrong, once, in the language of the viewer', () => {
    const wrong = { email: 'x', password: 'y', name: '', preferences: { timeZone: 'Mars/Olympus', dayStartHour: 24 } };
    const ko = checkSignUp(wrong, 'ko');
    const en = checkSignUp(wrong, 'en');
    expect(ko).toMatchObject({ ok: false });
    if (ko.ok || en.ok) throw new Error('it should not fit');
    expect(ko.fields.map(({ field }) => field)).toEqual(['email', 'password', 'name', 'timeZone', 'dayStartHour']);
    expect(en.fields.map(({ field }) => field)).toEqual(ko.fields.map(({ field }) => field));
    for (const { message } of ko.fields) expect(message).toMatch(/[가-힣]/);
    for (const { message } of en.fields) expect(message).toMatch(/^[A-Z][^가-힣]+\.$/);
  });

  it.each([[null], [undefined], ['text'], [[]], [{}], [{ email: 1, password: {}, name: [] }]])(
    'refuses %p without throwing',
    (input) => {
      expect(checkSignUp(input, 'ko').ok).toBe(false);
    },
  );
});

describe('preferences', () => {
  it.each(['Asia/Seoul', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+9', 'Asia/Kolkata'])(
    'knows the time zone %s',
    (timeZone) => expect(checkPreferences({ timeZone }, 'ko')).toEqual({ ok: true, value: { timeZone } }),
  );

  it.each(['', 'Seoul', '+09:00', 'Asia/Seoul\0', 'Asia/Seoul ', '../etc/passwd', '가'.repeat(100_000), '\ud800'])(
    'refuses the time zone %p',
    (timeZone) => expect(checkPreferences({ timeZone }, 'ko').ok).toBe(false),
  );

  it.each([-1, 24, 1.5, Number.NaN])('refuses a day that starts at %p', (dayStartHour) => {
    expect(checkPreferences({ dayStartHour }, 'ko').ok).toBe(false);
  });

  it('lets null and absence stand for no change', () => {
    expect(checkPreferences({ locale: null, theme: undefined, timeZone: null }, 'ko').ok).toBe(true);
    expect(checkPreferences({}, 'ko')).toEqual({ ok: true, value: {} });
  });
});

describe('a new password', () => {
  it.each([
    ['too short', { current: 'x', new: 'short' }],
    ['the e-mail address', { current: 'x', new: 'Kim@Example.com' }],
    ['the current one', { current: 'a long passphrase', new: 'a long passphrase' }],
  ])('may not be %s', (_what, change) => {
    const checked = checkNewPassword(change, good.email, 'ko');
    expect(checked.ok ? [] : checked.fields.map(({ field }) => field)).toEqual(['new']);
  });
});

describe('what is typed at sign-in', () => {
  it('finds the same key for the same address', () => {
    expect(emailKeyOf('  KIM@Example.COM ')).toBe('kim@example.com');
    expect(emailKeyOf('ｋｉｍ@example.com')).toBe('kim@example.com');
  });

  it.each(['', 'kim', 'kim\0@example.com', '\ud800', 'a'.repeat(1_000_000)])('finds none for %#', (email) => {
    expect(emailKeyOf(email)).toBeNull();
  });

  it('hashes nothing that cannot be hashed as it was typed', () => {
    expect(couldBePassword('short')).toBe(true);
    expect(couldBePassword('with a NUL \0 inside')).toBe(true);
    expect(couldBePassword('half a pair \ud800')).toBe(false);
    expect(couldBePassword('x'.repeat(1_000_000))).toBe(false);
  });
});
