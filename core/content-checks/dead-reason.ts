const words: Record<string, { ko: string; en: string }> = {
  ENOTFOUND: { ko: '사이트가 없음', en: 'no such site' },
  ECONNREFUSED: { ko: '연결을 거절함', en: 'connection refused' },
  CERT_HAS_EXPIRED: { ko: '인증서가 만료됨', en: 'certificate expired' },
  DEPTH_ZERO_SELF_SIGNED_CERT: { ko: '믿을 수 없는 인증서', en: 'certificate not to be trusted' },
  ERR_TLS_CERT_ALTNAME_INVALID: { ko: '다른 사이트의 인증서', en: 'certificate of another site' },
  404: { ko: '404, 페이지가 없음', en: '404, no such page' },
  410: { ko: '410, 페이지가 없어짐', en: '410, page removed' },
};

/** Why a page could not be opened. @param reason the status of the answer, or the code of what was in its way */
export function deadReason(reason: string): { ko: string; en: string } {
  return words[reason] ?? { ko: reason, en: reason };
}
