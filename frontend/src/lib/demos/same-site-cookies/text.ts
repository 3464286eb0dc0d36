import type { Attack, CookieReason, DefenceName, Initiator, Refusal, SameSite } from '@kkori/core/same-site';
import { getLocale } from '$lib/paraglide/runtime.js';
import type { PresetName } from './parameters.js';

interface Text {
  presets: string;
  presetNames: Record<PresetName, string>;
  custom: string;
  cookie: string;
  sameSite: string;
  sameSiteValues: Record<SameSite, string>;
  maxAge: string;
  maxAges: { session: string; short: string; long: string };
  initiator: string;
  initiators: Record<Initiator, string>;
  attack: string;
  attacks: Record<Attack, string>;
  wait: string;
  waits: { now: string; short: string; long: string };
  defences: string;
  defenceNames: Record<DefenceName, string>;
  predict: string;
  asksCookie: string;
  asksMoney: string;
  asksAccount: string;
  yes: string;
  no: string;
  run: string;
  runPredicted: string;
  predictAgain: string;
  cancel: string;
  signingIn: string;
  waiting: (seconds: number) => string;
  inWindow: string;
  openWindow: string;
  openWindowWhy: string;
  noAnswer: string;
  noCrossSite: string;
  window: string;
  emptyWindow: string;
  relation: { 'cross-site': string; 'same-site': string; bank: string };
  result: string;
  steps: { cookie: string; request: string; bank: string };
  stored: string;
  notStored: string;
  withCookie: string;
  withoutCookie: string;
  onlyPreflight: string;
  transferred: (balance: number) => string;
  kept: (balance: number) => string;
  shown: string;
  notShown: string;
  read: string;
  notRead: string;
  readable: string;
  notReadable: string;
  differs: string;
  reasons: Record<CookieReason, string>;
  refusals: Record<Refusal, string>;
  refused: (refusals: string) => string;
  nothingStopped: string;
  neighbourNote: string;
  attempts: string;
  columns: { how: string; cookie: string; outcome: string };
  limits: string;
  whatYouSee: string[];
}

const won = (amount: number): string => amount.toLocaleString('en-US');

const ko: Text = {
  presets: '골라서 해 보기',
  presetNames: {
    'none-form': 'None 쿠키와 폼 전송',
    'lax-form': 'Lax 쿠키와 폼 전송',
    'lax-link': 'Lax 쿠키와 링크',
    'unset-form': 'SameSite를 안 쓰면',
    'strict-neighbour': 'Strict와 같은 사이트의 공격자',
    token: 'CSRF 토큰',
    own: '방어를 켠 정상 송금',
    header: '커스텀 헤더와 프리플라이트',
  },
  custom: '직접 설정',
  cookie: '은행의 세션 쿠키',
  sameSite: 'SameSite',
  sameSiteValues: { unset: '안 씀', lax: 'Lax', strict: 'Strict', none: 'None' },
  maxAge: 'Max-Age',
  maxAges: { session: '없음', short: '10초', long: '1시간' },
  initiator: '요청을 일으키는 페이지',
  initiators: { 'cross-site': '다른 사이트', 'same-site': '같은 사이트, 다른 출처', bank: '은행 자신' },
  attack: '요청을 보내는 방법',
  attacks: {
    image: '이미지 주소로 GET',
    fetch: 'fetch로 POST',
    'fetch-header': 'fetch로 POST, 커스텀 헤더 포함',
    'form-frame': '폼 POST, 숨긴 iframe 안에서',
    'form-top': '폼 POST, 새 창 전체를 이동',
    link: '링크 GET, 새 창 전체를 이동',
    embed: '은행 계좌 화면을 iframe에 넣기',
  },
  wait: '로그인한 뒤',
  waits: { now: '바로', short: '12초 뒤', long: '125초 뒤' },
  defences: '서버의 방어',
  defenceNames: {
    postOnly: 'GET 송금 거절',
    csrfToken: 'CSRF 토큰',
    originCheck: 'Origin 검사',
    fetchMetadata: 'Sec-Fetch-Site 검사',
    customHeader: '커스텀 헤더 요구',
  },
  predict: '먼저 예측해 보세요',
  asksCookie: '은행에 세션 쿠키가 도착할까요?',
  asksMoney: '송금이 될까요?',
  asksAccount: '로그인한 계좌 화면이 나올까요?',
  yes: '예',
  no: '아니요',
  run: '예측 없이 해 보기',
  runPredicted: '로그인하고 해 보기',
  predictAgain: '다시 예측하기',
  cancel: '그만두기',
  signingIn: '은행에 로그인하고 있어요',
  waiting: (seconds) => `쿠키가 나이 들기를 기다려요 · ${seconds}초`,
  inWindow: '새 창에서 요청하고 있어요',
  openWindow: '새 창에서 페이지 열기',
  openWindowWhy: '브라우저는 클릭한 직후에만 새 창을 열게 해 줍니다. 버튼을 눌러 주세요.',
  noAnswer: '페이지가 끝났다는 소식이 없어요. 새 창이 막혔거나 먼저 닫혔을 수 있어요.',
  noCrossSite:
    '이 주소에서는 다른 사이트의 공격자를 만들 수 없어요. localhost나 127.0.0.1로 열면 둘이 서로 다른 사이트라서 할 수 있습니다. 같은 사이트의 공격자와 은행 자신의 화면은 여기서도 됩니다.',
  window: '브라우저 창',
  emptyWindow: '여기에 페이지가 열립니다. 창 전체를 이동하는 방법은 새 창에서 열려요.',
  relation: {
    'cross-site': '은행과 다른 사이트 (cross-site)',
    'same-site': '은행과 같은 사이트, 다른 출처 (same-site)',
    bank: '은행 자신 (same-origin)',
  },
  result: '일어난 일',
  steps: { cookie: '로그인할 때 받은 쿠키', request: '은행에 도착한 요청', bank: '은행의 판단' },
  stored: '브라우저가 저장했어요',
  notStored: '브라우저가 저장하지 않았어요',
  withCookie: '세션 쿠키가 왔어요',
  withoutCookie: '세션 쿠키가 없어요',
  onlyPreflight: '프리플라이트(OPTIONS)만 왔고, 진짜 요청은 브라우저가 보내지 않았어요',
  transferred: (balance) => `송금했어요. 잔액 1,000,000 → ${won(balance)}원`,
  kept: (balance) => `송금하지 않았어요. 잔액 ${won(balance)}원`,
  shown: '로그인한 계좌 화면을 보냈어요',
  notShown: '계좌 화면을 보내지 않았어요',
  read: '페이지는 은행의 응답을 읽었습니다.',
  notRead: '페이지는 은행의 응답을 읽지 못했습니다. 그래도 요청은 처리됩니다.',
  readable: 'HttpOnly가 없어서 은행 화면의 스크립트가 document.cookie로 이 쿠키를 볼 수 있었습니다.',
  notReadable: '은행 화면의 스크립트는 document.cookie로 이 쿠키를 보지 못했습니다.',
  differs:
    '이 브라우저는 설명과 다르게 했어요. SameSite의 기본값이나 서드파티 쿠키 차단은 브라우저와 설정에 따라 다릅니다. 위의 기록이 실제로 일어난 일입니다.',
  reasons: {
    'none-without-secure':
      'SameSite=None 쿠키에 Secure가 없으면 브라우저는 저장하지 않습니다. 없는 쿠키는 갈 수도 없습니다.',
    'secure-over-http': 'HTTPS가 아닌 주소에서 온 Secure 쿠키라서 저장하지 않았습니다.',
    expired: 'Max-Age가 지나 쿠키가 지워졌습니다.',
    preflight:
      '커스텀 헤더가 있으면 단순 요청이 아니라서 프리플라이트를 먼저 보냅니다. 프리플라이트에는 쿠키가 실리지 않고, 은행이 허용하지 않아 진짜 요청은 나가지 않았습니다.',
    'same-site':
      '요청을 일으킨 페이지와 은행이 같은 사이트라서 SameSite 값과 관계없이 쿠키가 갔습니다. 포트와 서브도메인이 달라도 같은 사이트입니다.',
    none: 'SameSite=None이면 다른 사이트가 일으킨 요청에도 쿠키가 갑니다.',
    'third-party-blocked':
      'SameSite=None이라도 이 브라우저는 서드파티 쿠키를 막습니다. 최상위 페이지가 은행과 다른 사이트인 동안에는 보내지 않아요. 창 전체를 은행으로 이동하는 방법은 막히지 않습니다.',
    'lax-link':
      'Lax는 창 전체를 이동하는 GET에는 쿠키를 보냅니다. 링크를 눌러 들어와도 로그인이 유지되게 하려는 예외입니다.',
    'lax-not-top-level': 'Lax는 다른 사이트 안의 이미지, fetch, iframe 요청에는 쿠키를 보내지 않습니다.',
    'lax-post': 'Lax는 창 전체를 이동해도 POST에는 쿠키를 보내지 않습니다.',
    'unset-young-post':
      'SameSite를 쓰지 않으면 Lax처럼 다루지만, Chromium은 만든 지 2분이 안 된 쿠키를 창 전체를 이동하는 POST에 보냅니다. 로그인 직후의 공격이 통하므로 Lax라고 직접 써야 합니다.',
    strict: 'Strict는 다른 사이트가 일으킨 요청에는, 링크로 들어올 때조차 쿠키를 보내지 않습니다.',
  },
  refusals: {
    method: 'GET으로는 상태를 바꾸지 않음',
    'fetch-metadata': 'Sec-Fetch-Site가 same-origin이 아님',
    origin: 'Origin이 은행의 출처가 아님',
    'custom-header': '커스텀 헤더가 없음',
    'no-session': '세션 쿠키가 없음',
    token: 'CSRF 토큰이 없거나 다름',
  },
  refused: (refusals) => `은행이 거절한 까닭: ${refusals}.`,
  nothingStopped: '쿠키가 왔고 은행은 더 묻지 않았습니다. 은행에게는 사용자가 누른 송금과 똑같아 보입니다.',
  neighbourNote: '그래서 SameSite만으로는 같은 사이트의 다른 출처에서 오는 공격을 막지 못합니다.',
  attempts: '해 본 것',
  columns: { how: '쿠키와 방법', cookie: '쿠키', outcome: '결과' },
  limits:
    '장난감 은행과 공격자는 서로 다른 출처의 진짜 HTTP 서버이고, 요청은 모두 이 브라우저가 보냅니다. 10분 동안 살아 있고, 2분 동안 쓰지 않으면 먼저 멈춥니다.',
  whatYouSee: [
    '다른 사이트의 페이지가 보낸 요청에 쿠키가 언제 따라가는지',
    'SameSite가 막는 공격과 막지 못하는 공격',
    'CSRF 토큰, Origin, Sec-Fetch-Site, 커스텀 헤더가 각각 무엇을 막는지',
  ],
};

const en: Text = {
  presets: 'Cases to try',
  presetNames: {
    'none-form': 'None and a form',
    'lax-form': 'Lax and a form',
    'lax-link': 'Lax and a link',
    'unset-form': 'No SameSite at all',
    'strict-neighbour': 'Strict and a neighbour',
    token: 'A CSRF token',
    own: 'An honest transfer, defended',
    header: 'Custom header, preflight',
  },
  custom: 'my own',
  cookie: 'The bank’s session cookie',
  sameSite: 'SameSite',
  sameSiteValues: { unset: 'unset', lax: 'Lax', strict: 'Strict', none: 'None' },
  maxAge: 'Max-Age',
  maxAges: { session: 'none', short: '10 s', long: '1 h' },
  initiator: 'The page that causes the request',
  initiators: { 'cross-site': 'another site', 'same-site': 'same site, other origin', bank: 'the bank itself' },
  attack: 'How it is sent',
  attacks: {
    image: 'GET by an image’s address',
    fetch: 'POST by fetch',
    'fetch-header': 'POST by fetch with a custom header',
    'form-frame': 'form POST in a hidden iframe',
    'form-top': 'form POST that takes a new window there',
    link: 'link GET that takes a new window there',
    embed: 'the bank’s account page in an iframe',
  },
  wait: 'After signing in',
  waits: { now: 'at once', short: '12 s later', long: '125 s later' },
  defences: 'The server’s defences',
  defenceNames: {
    postOnly: 'No transfer by GET',
    csrfToken: 'CSRF token',
    originCheck: 'Check Origin',
    fetchMetadata: 'Check Sec-Fetch-Site',
    customHeader: 'Want a custom header',
  },
  predict: 'Predict first',
  asksCookie: 'Does the session cookie reach the bank?',
  asksMoney: 'Does the transfer go through?',
  asksAccount: 'Does the signed-in account appear?',
  yes: 'yes',
  no: 'no',
  run: 'Try without predicting',
  runPredicted: 'Sign in and try',
  predictAgain: 'Predict again',
  cancel: 'Stop',
  signingIn: 'Signing in to the bank',
  waiting: (seconds) => `Letting the cookie age · ${seconds} s`,
  inWindow: 'A window of its own is asking',
  openWindow: 'Open the page in a new window',
  openWindowWhy: 'Browsers open a window only right after a click: please press the button.',
  noAnswer: 'The page did not report back. Its window may have been blocked or closed too early.',
  noCrossSite:
    'Under this address there is no other site to attack from. Open it as localhost or 127.0.0.1, which are two sites. Attackers of the same site and the bank’s own page work here, too.',
  window: 'Browser window',
  emptyWindow: 'The page opens here, or in a new window where it takes the whole window to the bank.',
  relation: {
    'cross-site': 'another site than the bank (cross-site)',
    'same-site': 'the bank’s site, another origin (same-site)',
    bank: 'the bank itself (same-origin)',
  },
  result: 'What happened',
  steps: { cookie: 'The cookie set at sign-in', request: 'The request at the bank', bank: 'The bank’s decision' },
  stored: 'kept by the browser',
  notStored: 'not kept by the browser',
  withCookie: 'with the session cookie',
  withoutCookie: 'without the session cookie',
  onlyPreflight: 'only a preflight (OPTIONS); the browser did not send the request itself',
  transferred: (balance) => `Transferred. Balance 1,000,000 → ${won(balance)} won`,
  kept: (balance) => `Not transferred. Balance ${won(balance)} won`,
  shown: 'It sent the signed-in account',
  notShown: 'It did not send the account',
  read: 'The page read the bank’s answer.',
  notRead: 'The page could not read the bank’s answer, which changes nothing about the transfer.',
  readable: 'Without HttpOnly, scripts of the bank’s page saw the cookie in document.cookie.',
  notReadable: 'Scripts of the bank’s page did not see the cookie in document.cookie.',
  differs:
    'This browser did otherwise than explained. Defaults of SameSite and blocking of third-party cookies differ by browser and settings. What is recorded above is what really happened.',
  reasons: {
    'none-without-secure':
      'Browsers do not keep a SameSite=None cookie without Secure, and what is not kept cannot be sent.',
    'secure-over-http': 'A Secure cookie from an address without HTTPS is not kept.',
    expired: 'Its Max-Age is over, so the cookie is gone.',
    preflight:
      'A custom header makes it no simple request: a preflight goes first, without cookies. The bank gave no permission, so the request itself never left.',
    'same-site':
      'The page that asked is of the bank’s own site, so the cookie went along whatever SameSite says. Ports and subdomains do not make another site.',
    none: 'With SameSite=None the cookie goes along with requests from other sites.',
    'third-party-blocked':
      'In spite of SameSite=None, this browser blocks third-party cookies: not while the top-level page is of another site. Taking the whole window to the bank is not blocked.',
    'lax-link':
      'Lax sends the cookie with a GET that takes the whole window there, so that a link finds you signed in.',
    'lax-not-top-level': 'Lax sends no cookie with images, fetches and iframes inside another site.',
    'lax-post': 'Lax sends no cookie with a POST, even if it takes the whole window there.',
    'unset-young-post':
      'Without SameSite a cookie is treated as Lax, but Chromium sends one younger than two minutes with a POST that takes the whole window there. An attack right after sign-in works, so write Lax yourself.',
    strict: 'Strict sends no cookie with what another site causes, not even when you follow a link.',
  },
  refusals: {
    method: 'GET must not change anything',
    'fetch-metadata': 'Sec-Fetch-Site is not same-origin',
    origin: 'Origin is not the bank’s',
    'custom-header': 'the custom header is missing',
    'no-session': 'there is no session cookie',
    token: 'the CSRF token is missing or wrong',
  },
  refused: (refusals) => `Why the bank refused: ${refusals}.`,
  nothingStopped:
    'The cookie came and the bank asked for nothing else. To the bank it looks just like a transfer its customer wanted.',
  neighbourNote: 'So SameSite alone does not stop attacks from another origin of the same site.',
  attempts: 'What you tried',
  columns: { how: 'Cookie and way', cookie: 'Cookie', outcome: 'Outcome' },
  limits:
    'The toy bank and its attacker are real HTTP servers on origins of their own, and this browser sends every request. They live for ten minutes, or until unused for two.',
  whatYouSee: [
    'when a cookie goes along with requests that another site causes',
    'which attacks SameSite stops, and which it does not',
    'what CSRF tokens, Origin, Sec-Fetch-Site and custom headers each stop',
  ],
};

export function text(): Text {
  return getLocale() === 'en' ? en : ko;
}
