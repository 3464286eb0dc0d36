/** What this room says to people. */
export const messages = {
  emailShape: { ko: '이메일 주소를 다시 확인해 주세요.', en: 'Please check the e-mail address.' },
  emailLength: { ko: '이메일 주소는 254자까지 쓸 수 있습니다.', en: 'An e-mail address has 254 characters at most.' },
  passwordLength: { ko: '비밀번호는 10자에서 200자까지입니다.', en: 'A password has 10 to 200 characters.' },
  passwordText: {
    ko: '비밀번호에 쓸 수 없는 문자가 있습니다.',
    en: 'The password contains a character that cannot be used.',
  },
  passwordIsEmail: {
    ko: '이메일 주소와 다른 비밀번호를 정해 주세요.',
    en: 'Please choose a password other than your e-mail address.',
  },
  passwordUnchanged: {
    ko: '지금과 다른 비밀번호를 정해 주세요.',
    en: 'Please choose a password other than the current one.',
  },
  nameLength: { ko: '이름은 1자에서 40자까지입니다.', en: 'A name has 1 to 40 characters.' },
  nameText: { ko: '이름에 쓸 수 없는 문자가 있습니다.', en: 'The name contains a character that cannot be used.' },
  timeZone: {
    ko: 'Asia/Seoul처럼 쓴 시간대 이름이 필요합니다.',
    en: 'A time zone name such as Asia/Seoul is needed.',
  },
  dayStartHour: { ko: '하루의 시작은 0시에서 23시 사이입니다.', en: 'The day starts at an hour from 0 to 23.' },
  reasonLength: {
    ko: '정지하는 까닭을 1자에서 200자까지 적어 주세요.',
    en: 'Please give the reason in 1 to 200 characters.',
  },

  invalidInput: { ko: '입력한 내용을 다시 확인해 주세요.', en: 'Please check what you entered.' },
  emailTaken: { ko: '이미 가입된 이메일 주소입니다.', en: 'That e-mail address already has an account.' },
  wrongCredentials: {
    ko: '이메일 주소나 비밀번호가 맞지 않습니다.',
    en: 'The e-mail address or the password is not right.',
  },
  wrongPassword: { ko: '지금 비밀번호가 맞지 않습니다.', en: 'The current password is not right.' },
  setupLinkInvalid: {
    ko: '이미 사용했거나 이 서버에서 만든 링크가 아닙니다.',
    en: 'The link was used already, or is not one of this server.',
  },
  lastAdmin: {
    ko: '관리자가 한 명뿐이라 계정을 지울 수 없습니다. 다른 관리자를 먼저 정해 주세요.',
    en: 'You are the only admin. Please make somebody else an admin first.',
  },
  accountSuspended: { ko: '이용이 정지된 계정입니다.', en: 'This account has been suspended.' },
  personNotFound: { ko: '그런 사람이 없습니다. 계정이 지워졌을 수 있습니다.', en: 'There is no such person any more.' },
  notToOneself: {
    ko: '자신의 계정에는 할 수 없습니다. 다른 관리자에게 부탁해 주세요.',
    en: 'You cannot do this to your own account. Please ask another admin.',
  },
  resetLinkInvalid: {
    ko: '이미 사용했거나 기한이 지난 링크입니다. 관리자에게 새 링크를 부탁해 주세요.',
    en: 'The link was used already or is too old. Please ask an admin for a new one.',
  },
  rateLimited: {
    ko: '시도가 너무 많았습니다. 잠시 뒤 다시 시도해 주세요.',
    en: 'Too many attempts. Please try again in a while.',
  },
} as const;

export type MessageName = keyof typeof messages;
