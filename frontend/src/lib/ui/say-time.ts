/**
 * The time of day: 오후 9:10, 9:10 PM. What browsers call the halves of a Korean day changes with their version, so that is said here.
 * @param at epoch ms; @param timeZone IANA
 */
export function sayTime(at: number, timeZone: string, locale: 'ko' | 'en'): string {
  if (locale === 'en')
    return new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', timeZone }).format(at);
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const [hour = '0', minute = '00'] = clock.format(at).split(':');
  return `${Number(hour) < 12 ? '오전' : '오후'} ${Number(hour) % 12 || 12}:${minute}`;
}
