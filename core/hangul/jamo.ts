const FINALS = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const FIRST_FINAL = 0x11a8;
const COMPATIBILITY = { first: 0x3131, last: 0x3163 };

const letters = new Map([...FINALS].map((letter, index) => [String.fromCharCode(FIRST_FINAL + index), letter]));
for (let code = COMPATIBILITY.first; code <= COMPATIBILITY.last; code += 1) {
  const letter = String.fromCharCode(code);
  letters.set(letter.normalize('NFKC'), letter);
}

/** Unicode normalisation turns a lone ㄱ into a conjoining one, which keyboards and fonts do not know; this turns it back. */
export function compatibilityJamo(text: string): string {
  return text.replace(/[\u1100-\u11ff]/g, (jamo) => letters.get(jamo) ?? jamo);
}
