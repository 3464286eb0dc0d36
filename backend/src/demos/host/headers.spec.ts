import { demoCookies, demoSetCookies, endToEndHeaders, headersToShow } from './headers.js';

it('passes on only what is meant for the other end', () => {
  const headers = {
    accept: '*/*',
    connection: 'close, X-Hop',
    'x-hop': '1',
    'keep-alive': 'timeout=5',
    te: 'trailers',
    'transfer-encoding': 'chunked',
    upgrade: 'websocket',
  };
  expect(endToEndHeaders(headers)).toEqual({ accept: '*/*' });
});

it('lets no cookie through but those of demos, either way', () => {
  expect(demoCookies('kkori_session=secret; demo-a=1; x=demo-; demo-b=2')).toBe('demo-a=1; demo-b=2');
  expect(demoCookies('kkori_session=secret')).toBeUndefined();
  expect(demoCookies(undefined)).toBeUndefined();
  expect(demoSetCookies(['kkori_session=x', 'demo-a=1; Path=/'])).toEqual(['demo-a=1; Path=/']);
});

it('shows chosen headers only, shortened', () => {
  const shown = headersToShow({ host: 'h', cookie: 'secret', authorization: 'secret', 'user-agent': 'u'.repeat(500) });
  expect(shown).toEqual([
    { name: 'host', value: 'h' },
    { name: 'user-agent', value: 'u'.repeat(120) },
  ]);
});
