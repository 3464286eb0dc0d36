import type { PreflightReason, Refusal, Stage } from '@kkori/core/cors';
import { getLocale } from '$lib/paraglide/runtime.js';

interface ReasonText {
  refusal: (refusal: Refusal) => string;
  preflight: (reason: PreflightReason) => string;
}

const ko: ReasonText = {
  refusal: (refusal) => {
    switch (refusal.code) {
      case 'mode-same-origin':
        return "mode: 'same-origin'인데 서버의 출처가 다릅니다. 브라우저는 아무것도 보내지 않았어요.";
      case 'no-cors-method':
        return "mode: 'no-cors'에는 GET, HEAD, POST만 쓸 수 있습니다. fetch()가 요청을 만들지 않고 TypeError를 냈어요.";
      case 'no-answer':
        return '응답을 받지 못했어요.';
      case 'allow-origin-missing':
        return `${koStage(refusal.stage)}에 Access-Control-Allow-Origin이 없습니다. 서버가 동의하지 않았다는 뜻이에요.`;
      case 'allow-origin-wildcard':
        return `credentials: 'include'인 요청에는 와일드카드 *가 통하지 않습니다. ${koStage(refusal.stage)}에 정확한 출처를 적어야 해요.`;
      case 'allow-origin-multiple':
        return `${koStage(refusal.stage)}에 출처가 여러 개입니다. 목록은 서버가 들고 있다가, 요청의 Origin과 맞는 하나만 돌려줘야 해요.`;
      case 'allow-origin-invalid':
        return `${koStage(refusal.stage)}의 Access-Control-Allow-Origin이 출처가 아닙니다.`;
      case 'allow-origin-mismatch':
        return `${koStage(refusal.stage)}의 Access-Control-Allow-Origin은 ${refusal.value}입니다. ${koMismatch[refusal.because]}`;
      case 'allow-credentials':
        return refusal.value === null
          ? `쿠키를 포함한 요청인데 ${koStage(refusal.stage)}에 Access-Control-Allow-Credentials: true가 없습니다.`
          : `Access-Control-Allow-Credentials의 값은 소문자 true여야 합니다. ${koStage(refusal.stage)}에는 ${refusal.value}라고 적혀 있어요.`;
      case 'preflight-redirect':
        return `프리플라이트에 ${refusal.status}로 답했습니다. 브라우저는 프리플라이트의 리디렉션을 따라가지 않아요.`;
      case 'preflight-status':
        return `프리플라이트에 ${refusal.status}로 답했습니다. 헤더가 다 맞아도 상태 코드가 200~299여야 통과해요.`;
      case 'method-not-allowed':
        return `Access-Control-Allow-Methods가 ${refusal.method} 메서드를 허용하지 않습니다. ${koMethod[refusal.because]}`;
      case 'header-not-allowed':
        return `Access-Control-Allow-Headers가 ${refusal.header} 헤더를 허용하지 않습니다. ${koHeader[refusal.because]}`;
    }
  },
  preflight: (reason) => {
    if (reason.code === 'method') return `${reason.method} 메서드가 GET, HEAD, POST가 아니어서`;
    const { header } = reason;
    switch (reason.because) {
      case 'name':
        return `${header} 헤더가 안전 목록에 없어서`;
      case 'content-type':
        return 'Content-Type이 폼으로 보낼 수 있는 세 가지가 아니어서';
      case 'value':
        return `${header}의 값에 따옴표나 괄호처럼 안전하지 않은 문자가 있어서`;
      case 'too-long':
        return `${header}의 값이 128바이트를 넘어서`;
      case 'range':
        return 'Range가 시작이 있는 한 구간이 아니어서';
      case 'sum-too-long':
        return '안전 목록 헤더의 값을 합하면 1024바이트를 넘어서';
    }
  },
};

const koMismatch = {
  slash: '출처에는 끝 슬래시가 없어서, 한 글자만 달라도 다른 문자열입니다.',
  case: '문자열이 대소문자까지 같아야 합니다. 브라우저는 출처를 소문자로 보내요.',
  null: '이 페이지의 출처는 null이 아닙니다.',
  opaque: '이 요청의 Origin은 null이었습니다. 누가 보냈는지 밝히지 않은 요청이라 이름으로는 허용되지 않아요.',
  other: '이 페이지의 출처와 다릅니다. 스킴, 호스트, 포트가 모두 같아야 해요.',
};
const koMethod = {
  unlisted: '',
  case: '메서드는 대소문자를 구분하는데, fetch()는 patch를 대문자로 바꿔 주지 않아요.',
  wildcard: '쿠키를 포함한 요청에서는 *도 그저 이름이 *인 메서드입니다.',
};
const koHeader = {
  unlisted: '',
  authorization: 'Authorization은 *로 덮이지 않으니 이름을 따로 적어야 해요.',
  wildcard: '쿠키를 포함한 요청에서는 *도 그저 이름이 *인 헤더입니다.',
};
function koStage(stage: Stage): string {
  return stage === 'preflight' ? '프리플라이트 응답' : '본 응답';
}

const en: ReasonText = {
  refusal: (refusal) => {
    switch (refusal.code) {
      case 'mode-same-origin':
        return "mode: 'same-origin', but the server’s origin is another. The browser sent nothing.";
      case 'no-cors-method':
        return "mode: 'no-cors' takes GET, HEAD and POST alone. fetch() threw a TypeError before making a request.";
      case 'no-answer':
        return 'No answer arrived.';
      case 'allow-origin-missing':
        return `${enStage(refusal.stage)} has no Access-Control-Allow-Origin: the server did not consent.`;
      case 'allow-origin-wildcard':
        return `With credentials: 'include' the wildcard * does not count. ${enStage(refusal.stage)} must name the origin.`;
      case 'allow-origin-multiple':
        return `${enStage(refusal.stage)} names several origins. A server keeps its list to itself and returns the one that matches.`;
      case 'allow-origin-invalid':
        return `The Access-Control-Allow-Origin of ${enStage(refusal.stage).toLowerCase()} is no origin.`;
      case 'allow-origin-mismatch':
        return `${enStage(refusal.stage)} has Access-Control-Allow-Origin: ${refusal.value}. ${enMismatch[refusal.because]}`;
      case 'allow-credentials':
        return refusal.value === null
          ? `The request carries cookies, but ${enStage(refusal.stage).toLowerCase()} lacks Access-Control-Allow-Credentials: true.`
          : `Access-Control-Allow-Credentials must be true in lower case; ${enStage(refusal.stage).toLowerCase()} says ${refusal.value}.`;
      case 'preflight-redirect':
        return `The preflight was answered with ${refusal.status}. Browsers follow no redirect of a preflight.`;
      case 'preflight-status':
        return `The preflight was answered with ${refusal.status}. Whatever its headers, the status must be 200 to 299.`;
      case 'method-not-allowed':
        return `Access-Control-Allow-Methods does not allow ${refusal.method}. ${enMethod[refusal.because]}`;
      case 'header-not-allowed':
        return `Access-Control-Allow-Headers does not allow ${refusal.header}. ${enHeader[refusal.because]}`;
    }
  },
  preflight: (reason) => {
    if (reason.code === 'method') return `${reason.method} is not GET, HEAD or POST`;
    const { header } = reason;
    switch (reason.because) {
      case 'name':
        return `${header} is not on the safelist`;
      case 'content-type':
        return 'the Content-Type is none of the three that forms send';
      case 'value':
        return `the value of ${header} has an unsafe character, such as a quote or a bracket`;
      case 'too-long':
        return `the value of ${header} is longer than 128 bytes`;
      case 'range':
        return 'the Range is not a single one with a start';
      case 'sum-too-long':
        return 'the safelisted values are more than 1024 bytes together';
    }
  },
};

const enMismatch = {
  slash: 'An origin ends without a slash; one character makes another string.',
  case: 'It must match in every letter’s case, and browsers send origins in lower case.',
  null: 'The origin of this page is not null.',
  opaque: 'This request’s Origin was null: it names nobody, so no name allows it.',
  other: 'That is not the page’s origin: scheme, host and port must all be equal.',
};
const enMethod = {
  unlisted: '',
  case: 'Methods are case-sensitive, and fetch() does not write patch in capitals.',
  wildcard: 'With cookies, * is just a method of that name.',
};
const enHeader = {
  unlisted: '',
  authorization: 'Authorization is not covered by *: it must be named.',
  wildcard: 'With cookies, * is just a header of that name.',
};
function enStage(stage: Stage): string {
  return stage === 'preflight' ? 'The preflight’s answer' : 'The answer';
}

export function reasonText(): ReasonText {
  return getLocale() === 'en' ? en : ko;
}
