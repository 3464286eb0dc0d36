import type { WireEvent } from '../wire-event.js';
import { lineText, wireLine } from '../wire-line.js';
import { describeBankEvent } from './bank-line.js';
import { ko } from './text-ko.js';

const line = (values: Partial<WireEvent> & Pick<WireEvent, 'kind'>): string =>
  lineText(wireLine({ seq: 1, at: 0, ...values } as WireEvent, (event) => describeBankEvent(event, ko)));

it('words an attempt in the language of the page', () => {
  const response = { kind: 'RESPONSE', from: 'bank', to: 'browser' } as const;
  const said = [
    line({ kind: 'RUN', reason: 'form-top from cross-site', data: { attack: 'form-top', initiator: 'cross-site' } }),
    line({ kind: 'NOTE', from: 'browser', reason: 'cookie kept or not', data: { stored: false } }),
    line({ kind: 'NOTE', reason: 'document.cookie', data: { readable: true } }),
    line({
      kind: 'REQUEST',
      to: 'bank',
      line: 'POST /transfer HTTP/1.1',
      data: { cookies: [], fetchSite: 'cross-site' },
    }),
    line({
      ...response,
      status: 403,
      reason: 'origin, token',
      data: { accepted: false, refusals: ['origin', 'token'] },
    }),
    line({ ...response, status: 200, reason: 'transferred', data: { accepted: true, refusals: [] } }),
    line({ ...response, status: 200, data: { accepted: true, viewing: true, refusals: [] } }),
    line({ ...response, status: 204, reason: 'no Access-Control-Allow-Origin' }),
    line({ kind: 'RESULT', from: 'attacker', reason: 'done', data: { read: false } }),
  ];
  expect(said.map((text) => text.replace('0.000 ', ''))).toEqual([
    '시작  폼 POST, 새 창 전체를 이동 (다른 사이트)',
    '브라우저가 쿠키를 저장하지 않음',
    'document.cookie에 쿠키가 보임',
    '→bank     POST /transfer  쿠키 없음  cross-site',
    '←bank     403  Origin이 은행의 출처가 아님, CSRF 토큰이 없거나 다름',
    '←bank     200  송금함',
    '←bank     200  계좌 화면을 보냄',
    '←bank     204  Access-Control-Allow-Origin 없음',
    'attacker  페이지의 요청이 끝남',
  ]);
});
