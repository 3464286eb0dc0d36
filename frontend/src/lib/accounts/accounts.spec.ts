import { deviceOf } from './device-name.js';
import { emailProblem, nameProblem, newPasswordProblem, safeNext } from './field-problems.js';
import { parsePreferences, type Preferences } from './preferences.js';
import { findTimeZones, timeZoneChoices } from './time-zones.js';

describe('fields', () => {
  it('of an e-mail address are trimmed before they are judged', () => {
    expect(emailProblem('  minji@example.com ')).toBeNull();
    expect(emailProblem(' ')).toEqual({ code: 'emailMissing' });
    expect(emailProblem('minji@example')).toEqual({ code: 'emailMalformed' });
    expect(emailProblem('min ji@example.com')).toEqual({ code: 'emailMalformed' });
  });

  it('of a password say how many characters are missing, as people count them', () => {
    expect(newPasswordProblem('열글자가넘는비밀번호')).toBeNull();
    expect(newPasswordProblem('🔐🔐🔐')).toEqual({ code: 'passwordShort', missing: 7 });
    expect(newPasswordProblem('')).toEqual({ code: 'passwordMissing' });
    expect(newPasswordProblem('x'.repeat(201))).toEqual({ code: 'passwordLong' });
  });

  it('of a name allow 1 to 40 characters', () => {
    expect(nameProblem('김민지')).toBeNull();
    expect(nameProblem('   ')).toEqual({ code: 'nameMissing' });
    expect(nameProblem('가'.repeat(41))).toEqual({ code: 'nameLong' });
  });
});

it('signing in leads nowhere but within the site', () => {
  expect(safeNext('/setup?token=abc')).toBe('/setup?token=abc');
  for (const elsewhere of [null, '', 'https://evil.example', '//evil.example', '/\\evil.example', 'study']) {
    expect(safeNext(elsewhere)).toBe('/');
  }
});

describe('stored preferences', () => {
  const defaults: Preferences = { locale: 'ko', theme: 'SYSTEM', timeZone: 'Asia/Seoul', dayStartHour: 4 };

  it('are kept as far as they fit', () => {
    const stored = JSON.stringify({ theme: 'DARK', timeZone: 'Mars/Olympus', dayStartHour: 24, locale: 'en' });
    expect(parsePreferences(stored, defaults)).toEqual({ ...defaults, theme: 'DARK', locale: 'en' });
  });

  it('are the defaults when they cannot be read', () => {
    expect(parsePreferences('nonsense', defaults)).toEqual(defaults);
    expect(parsePreferences(null, defaults)).toEqual(defaults);
  });
});

describe('time zones', () => {
  const zones = ['America/New_York', 'Asia/Seoul', 'Asia/Tokyo', 'Europe/Paris'];
  const choices = timeZoneChoices(zones, 'Asia/Seoul', 'ko', Date.UTC(2026, 10, 22));

  it('put the one in force first', () => {
    expect(choices.map(({ zone }) => zone)).toEqual(['Asia/Seoul', 'America/New_York', 'Asia/Tokyo', 'Europe/Paris']);
    expect(choices[0]?.label).toBe('서울 · GMT+9');
  });

  it.each([
    ['new y', 'America/New_York'],
    ['뉴욕', 'America/New_York'],
    ['도쿄', 'Asia/Tokyo'],
    ['gmt+1', 'Europe/Paris'],
  ])('are found by %s', (query, zone) => {
    expect(findTimeZones(choices, query, 10).map((found) => found.zone)).toContain(zone);
  });

  it('are as many as asked for, at most', () => {
    expect(findTimeZones(choices, '', 2)).toHaveLength(2);
    expect(findTimeZones(choices, 'atlantis', 2)).toEqual([]);
  });
});

it('devices are known by what browsers say of themselves', () => {
  const chrome = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36';
  const whale = 'Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/140.0 Whale/4.30 Safari/537.36';
  const safari = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15';
  expect(deviceOf(chrome)).toEqual({ system: 'Android', browser: 'Chrome' });
  expect(deviceOf(whale)).toEqual({ system: 'Windows', browser: 'Whale' });
  expect(deviceOf(safari)).toEqual({ system: 'Mac', browser: 'Safari' });
  expect(deviceOf('curl/8')).toEqual({ system: null, browser: null });
});
