import type { CacheMode, DecisionReason, Outcome } from '@kkori/core/http-cache';
import { getLocale } from '$lib/paraglide/runtime.js';
import type { PresetName, Setup } from './parameters.js';

export interface Text {
  presets: string;
  presetNames: Record<PresetName, string>;
  presetHints: Record<PresetName, string>;
  custom: string;
  headers: string;
  dates: { recent: string; old: string; future: string };
  noHeaders: string;
  more: string;
  none: string;
  maxAge: (seconds: number | null) => string;
  etag: Record<Setup['etag'], string>;
  lastModified: Record<Setup['lastModified'], string>;
  vary: Record<Setup['vary'], string>;
  expires: Record<Setup['expires'], string>;
  visibility: Record<Setup['visibility'], string>;
  request: string;
  mode: string;
  modes: Record<CacheMode, string>;
  language: string;
  languages: { ko: string; en: string };
  predict: string;
  question: string;
  outcomes: Record<Outcome, string>;
  send: string;
  sendPredicted: string;
  sending: string;
  again: string;
  changeResource: string;
  startOver: string;
  failed: string;
  stored: string;
  storedNothing: string;
  storedVersion: (version: number) => string;
  onServer: (version: number) => string;
  freshFor: (left: string) => string;
  staleSince: (seconds: string) => string;
  alwaysAsk: string;
  observed: string;
  reasons: Record<DecisionReason, string>;
  gone: string;
  outdated: (got: number, real: number) => string;
  changed: string;
  background: string;
  differs: string;
  requests: string;
  columns: { request: string; outcome: string; server: string; bytes: string };
  notAsked: string;
  version: (version: number) => string;
  afterSeconds: (seconds: string) => string;
  log: { configured: string; changed: (version: number) => string };
  frame: string;
  limits: string;
  whatYouSee: string[];
}

const ko: Text = {
  presets: '골라서 해 보기',
  presetNames: {
    fresh: 'max-age로 신선한 동안',
    expiring: '5초 뒤에 만료',
    'no-cache': 'no-cache와 304',
    'no-store': 'no-store',
    vary: 'Vary와 언어',
    heuristic: 'Last-Modified만 있을 때',
    nothing: '아무 헤더도 없을 때',
    immutable: 'immutable과 새로 고침',
    swr: 'stale-while-revalidate',
    'must-revalidate': 'must-revalidate를 더하면',
    weak: '약한 ETag',
  },
  presetHints: {
    fresh: '두 번 보내 보고, 서버 내용을 바꾼 뒤 다시 보내 보세요.',
    expiring: '두 번 보내고, 5초가 지난 뒤 한 번 더 보내 보세요.',
    'no-cache': '두 번 보내고, 서버 내용을 바꾼 뒤 한 번 더 보내 보세요.',
    'no-store': '두 번 보낸 뒤 요청 방식을 only-if-cached로 바꿔 보세요.',
    vary: '한국어로 두 번, 영어로 한 번, 다시 한국어로 보내 보세요.',
    heuristic: 'Cache-Control이 없는데도 두 번째 요청이 어떻게 될지 보세요.',
    nothing: '검증자도 유효 기간도 없으면 두 번째 요청은 어떻게 될까요?',
    immutable: '두 번 보낸 뒤 no-cache(새로 고침)와 reload(강력 새로 고침)를 비교해 보세요.',
    swr: '나이가 이미 70초인 응답입니다. 두 번 보내고 오간 기록을 보세요.',
    'must-revalidate': '앞의 설정에 must-revalidate만 더했습니다. 두 번 보내 보세요.',
    weak: 'W/가 붙은 ETag로도 304를 받을 수 있을까요?',
  },
  custom: '직접 설정',
  headers: '서버의 응답 헤더',
  dates: { recent: '(방금)', old: '(10일 전)', future: '(60초 뒤)' },
  noHeaders: '캐시에 관한 헤더 없음',
  more: '헤더 바꾸기',
  none: '없음',
  maxAge: (seconds) => (seconds === null ? '없음' : `${seconds}초`),
  etag: { none: '없음', strong: '강한', weak: '약한 W/' },
  lastModified: { none: '없음', recent: '방금', old: '10일 전' },
  vary: { none: '없음', 'accept-language': '언어', any: '*' },
  expires: { none: '없음', past: '0', future: '60초 뒤' },
  visibility: { none: '없음', public: 'public', private: 'private' },
  request: '요청하는 방식',
  mode: 'fetch의 cache 옵션',
  modes: {
    default: 'default · 링크로 들어가기',
    'no-cache': 'no-cache · 새로 고침처럼 확인',
    reload: 'reload · 강력 새로 고침',
    'no-store': 'no-store · 캐시 없이',
    'force-cache': 'force-cache · 낡아도 캐시',
    'only-if-cached': 'only-if-cached · 캐시만',
  },
  language: 'Accept-Language',
  languages: { ko: '한국어 ko', en: '영어 en' },
  predict: '먼저 예측해 보세요',
  question: '이번 요청은 어떻게 될까요?',
  outcomes: { cache: '캐시에서 바로', revalidated: '물어보고 304', fetched: '새로 받기 200', failed: '오류' },
  send: '예측 없이 보내기',
  sendPredicted: '요청 보내기',
  sending: '보내는 중',
  again: '다음 요청 예측하기',
  changeResource: '서버 내용 바꾸기',
  startOver: '빈 캐시로 다시',
  failed: '요청을 보내지 못했어요. 잠시 뒤에 다시 해 보세요.',
  stored: '브라우저가 저장한 응답',
  storedNothing: '저장한 응답이 없어요',
  storedVersion: (version) => `버전 ${version}`,
  onServer: (version) => `서버에는 버전 ${version}`,
  freshFor: (left) => `앞으로 ${left}초 동안 신선`,
  staleSince: (seconds) => `${seconds}초 전부터 낡음`,
  alwaysAsk: '쓰기 전에 늘 확인 (no-cache)',
  observed: '일어난 일',
  reasons: {
    'nothing-stored': '이 주소로 저장한 응답이 없어서 서버에서 전부 받았습니다.',
    fresh: '저장한 응답이 아직 신선해서 서버에 묻지 않고 그대로 썼습니다.',
    'fresh-heuristic':
      '유효 기간을 알려 주지 않아서 브라우저가 어림했습니다. Date와 Last-Modified의 차이 10%만큼 신선하다고 봅니다. 10일 전에 바뀐 것이라면 하루입니다.',
    stale: '저장한 응답이 낡아서 ETag나 Last-Modified로 아직 같은지 물어봤습니다.',
    'stale-no-validator': '신선하지 않은데 물어볼 검증자(ETag, Last-Modified)도 없어서 전부 다시 받았습니다.',
    'stale-while-revalidate':
      '낡았지만 stale-while-revalidate가 허용한 시간 안이라서, 낡은 응답을 먼저 쓰고 확인은 뒤에서 했습니다.',
    'no-cache': 'no-cache는 저장하지 말라는 뜻이 아닙니다. 저장해 두되 쓰기 전에 늘 서버에 확인합니다.',
    'no-cache-no-validator': 'no-cache라서 확인해야 하는데 검증자가 없어서 전부 다시 받았습니다.',
    vary: 'Vary에 적힌 요청 헤더가 저장할 때와 달라서 저장한 응답을 그대로 쓸 수 없습니다.',
    'mode-no-store': '요청의 no-store 모드는 캐시를 보지도, 응답을 저장하지도 않습니다.',
    'mode-reload': 'reload 모드는 저장한 응답을 보지 않고 전부 받은 뒤, 받은 것을 저장합니다.',
    'mode-no-cache': '요청의 no-cache 모드는 신선한 응답이 있어도 서버에 확인합니다. 새로 고침이 이렇게 합니다.',
    'mode-no-cache-no-validator': '확인하려 해도 검증자가 없어서 전부 다시 받았습니다.',
    'mode-force-cache': 'force-cache 모드는 낡았거나 no-cache인 응답이라도 저장한 것이 있으면 씁니다.',
    'mode-only-if-cached': 'only-if-cached 모드는 저장한 응답만 씁니다. 서버에는 묻지 않습니다.',
    'mode-only-if-cached-nothing': 'only-if-cached 모드인데 저장한 응답이 없어서 네트워크 오류가 났습니다.',
  },
  gone: '서버가 304로 그대로라고 답해서, 본문 없이 저장한 것을 다시 썼습니다.',
  outdated: (got, real) => `그래서 서버에는 버전 ${real}이 있는데도 버전 ${got}을 받았습니다.`,
  changed: '그사이 내용이 바뀌어서 304 대신 200과 새 본문이 왔습니다.',
  background: '응답을 쓴 뒤에 서버가 확인 요청을 받았습니다.',
  differs:
    '이 브라우저는 설명과 다르게 했어요. 만료 시각은 초 단위로 계산해서 경계에서 1초쯤 어긋날 수 있고, 세부는 브라우저마다 다릅니다. 위의 결과가 실제로 일어난 일입니다.',
  requests: '보낸 요청',
  columns: { request: '요청', outcome: '결과', server: '서버가 본 것', bytes: '전송' },
  notAsked: '요청이 오지 않음',
  version: (version) => `버전 ${version}`,
  afterSeconds: (seconds) => `${seconds}초 뒤`,
  log: { configured: '서버 설정 변경', changed: (version) => `리소스가 바뀜  버전 ${version}` },
  frame: '요청을 보내는 페이지',
  limits:
    '진짜 HTTP 서버와 이 브라우저의 진짜 캐시입니다. 서버와 같은 출처의 숨은 iframe이 요청을 보내고, 서버는 10분 동안 살아 있습니다.',
  whatYouSee: [
    '응답을 캐시에서 바로 쓸 때와 서버에 물어볼 때의 차이',
    'no-cache와 no-store, ETag와 304가 하는 일',
    'Vary, 어림한 유효 기간, 새로 고침이 캐시를 어떻게 바꾸는지',
  ],
};

const en: Text = {
  presets: 'Cases to try',
  presetNames: {
    fresh: 'Fresh by max-age',
    expiring: 'Expires after 5 s',
    'no-cache': 'no-cache and 304',
    'no-store': 'no-store',
    vary: 'Vary and languages',
    heuristic: 'Last-Modified alone',
    nothing: 'No header at all',
    immutable: 'immutable and reload',
    swr: 'stale-while-revalidate',
    'must-revalidate': 'with must-revalidate',
    weak: 'A weak ETag',
  },
  presetHints: {
    fresh: 'Send twice, then change the resource and send again.',
    expiring: 'Send twice, and once more after five seconds.',
    'no-cache': 'Send twice, then change the resource and send again.',
    'no-store': 'Send twice, then ask with only-if-cached.',
    vary: 'Send twice in Korean, once in English, then in Korean again.',
    heuristic: 'There is no Cache-Control. What becomes of the second request?',
    nothing: 'Neither lifetime nor validator. What becomes of the second request?',
    immutable: 'Send twice, then compare no-cache (reload) and reload (forced reload).',
    swr: 'The response is 70 s old already. Send twice and watch the log.',
    'must-revalidate': 'The same, plus must-revalidate. Send twice.',
    weak: 'Can an ETag with W/ be answered by 304?',
  },
  custom: 'my own',
  headers: 'The server’s response headers',
  dates: { recent: '(just now)', old: '(10 days ago)', future: '(in 60 s)' },
  noHeaders: 'no header about caching',
  more: 'Change headers',
  none: 'none',
  maxAge: (seconds) => (seconds === null ? 'none' : `${seconds} s`),
  etag: { none: 'none', strong: 'strong', weak: 'weak W/' },
  lastModified: { none: 'none', recent: 'just now', old: '10 days ago' },
  vary: { none: 'none', 'accept-language': 'language', any: '*' },
  expires: { none: 'none', past: '0', future: 'in 60 s' },
  visibility: { none: 'none', public: 'public', private: 'private' },
  request: 'How to ask',
  mode: 'fetch’s cache option',
  modes: {
    default: 'default · as by a link',
    'no-cache': 'no-cache · check, as a reload does',
    reload: 'reload · forced reload',
    'no-store': 'no-store · without the cache',
    'force-cache': 'force-cache · even if stale',
    'only-if-cached': 'only-if-cached · the cache alone',
  },
  language: 'Accept-Language',
  languages: { ko: 'Korean ko', en: 'English en' },
  predict: 'Predict first',
  question: 'What becomes of this request?',
  outcomes: { cache: 'from cache', revalidated: 'asked, 304', fetched: 'fetched, 200', failed: 'error' },
  send: 'Send without predicting',
  sendPredicted: 'Send the request',
  sending: 'Sending',
  again: 'Predict the next one',
  changeResource: 'Change the resource',
  startOver: 'Start with an empty cache',
  failed: 'The request could not be sent. Try again in a moment.',
  stored: 'What the browser has stored',
  storedNothing: 'Nothing is stored',
  storedVersion: (version) => `version ${version}`,
  onServer: (version) => `the server has version ${version}`,
  freshFor: (left) => `fresh for ${left} s`,
  staleSince: (seconds) => `stale since ${seconds} s`,
  alwaysAsk: 'checked before every use (no-cache)',
  observed: 'What happened',
  reasons: {
    'nothing-stored': 'Nothing was stored under this address, so it came whole from the server.',
    fresh: 'What was stored is still fresh, so it was used without asking the server.',
    'fresh-heuristic':
      'The server named no lifetime, so the browser guessed: a tenth of the time between Last-Modified and Date. For a change ten days ago that is a day.',
    stale: 'What was stored is stale, so the server was asked by ETag or Last-Modified whether it is still the same.',
    'stale-no-validator': 'It was not fresh, and without a validator (ETag, Last-Modified) it had to come whole again.',
    'stale-while-revalidate':
      'Stale, but within what stale-while-revalidate allows: the stale response was used first and checked behind it.',
    'no-cache': 'no-cache does not forbid storing. It is stored, and checked with the server before every use.',
    'no-cache-no-validator': 'no-cache wants a check, but there is no validator, so it came whole again.',
    vary: 'A request header named by Vary differs from the stored one’s, so what is stored cannot be used as it is.',
    'mode-no-store': 'A request with no-store neither looks into the cache nor stores the answer.',
    'mode-reload': 'A request with reload does not look at what is stored; it gets the whole and stores that.',
    'mode-no-cache': 'A request with no-cache checks with the server even what is fresh, as a reload does.',
    'mode-no-cache-no-validator': 'It wanted a check, but there is no validator, so it came whole again.',
    'mode-force-cache': 'A request with force-cache uses whatever is stored, even stale or no-cache.',
    'mode-only-if-cached': 'A request with only-if-cached uses what is stored and never asks the server.',
    'mode-only-if-cached-nothing': 'A request with only-if-cached found nothing stored: a network error.',
  },
  gone: 'The server said 304, still the same: no body came, the stored one was used again.',
  outdated: (got, real) => `So it got version ${got} although the server has version ${real}.`,
  changed: 'It had changed in the meantime: 200 and a new body instead of 304.',
  background: 'The server was asked after the response had been used.',
  differs:
    'This browser did otherwise than explained. Lifetimes count in whole seconds and may be off by one at their end, and browsers differ in details. What is shown above is what really happened.',
  requests: 'Requests sent',
  columns: { request: 'Request', outcome: 'Outcome', server: 'The server saw', bytes: 'Transferred' },
  notAsked: 'nothing',
  version: (version) => `version ${version}`,
  afterSeconds: (seconds) => `${seconds} s later`,
  log: { configured: 'server changed', changed: (version) => `the resource changed  version ${version}` },
  frame: 'The page that sends the requests',
  limits:
    'A real HTTP server and the real cache of this browser. A hidden iframe of the server’s origin sends the requests; the server lives for ten minutes.',
  whatYouSee: [
    'when a response is used from the cache, and when the server is asked',
    'what no-cache, no-store, ETag and 304 do',
    'how Vary, guessed lifetimes and reloads change it',
  ],
};

export function text(): Text {
  return getLocale() === 'en' ? en : ko;
}
