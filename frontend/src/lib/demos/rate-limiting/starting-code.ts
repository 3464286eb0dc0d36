import { getLocale } from '$lib/paraglide/runtime.js';

const ko = `// 클라이언트마다 1초에 5개까지. 어떻게 바꿀 수 있을까요?
const passed = new Map();

function allow(client, now) {
  const times = (passed.get(client) ?? []).filter((time) => time > now - 1000);
  if (times.length >= 5) return false;
  passed.set(client, [...times, now]);
  return true;
}
`;

/** What the editor holds at first: a sliding window, to be changed. */
export function startingCode(): string {
  return getLocale() === 'en' ? ko.replace(/^.*\n/, '// Five a second for each client. What would you change?\n') : ko;
}
