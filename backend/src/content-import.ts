import { readArguments } from './arguments.js';

const usage = `사용법: npm run content:import -- [--yes] [--use-file 이름 …] [--use-app 이름 …]

content/ 폴더의 글을 앱에 들이면 무엇이 바뀌는지 보여 줍니다.

  --yes        보여 준 대로 들입니다
  --use-file   파일과 앱에서 모두 고친 질문이나 목록에 파일의 글을 씁니다 (앱의 글은 이력에 남습니다)
  --use-app    그런 질문이나 목록에 앱의 글을 씁니다 (다음 content:export 때 파일에 적힙니다)

이름은 질문의 id나 목록의 파일(glossary.yaml, decks/network-web.yaml)입니다. 파일과 앱에서 모두 고친 것은 둘 가운데 하나를 고르기 전에는 바꾸지 않습니다. 두 글을 합치려면 파일에 합친 글을 적고
--use-file을 쓰세요.
`;

const { values } = readArguments(
  usage,
  {
    yes: { type: 'boolean', default: false },
    'use-file': { type: 'string', multiple: true, default: [] },
    'use-app': { type: 'string', multiple: true, default: [] },
  },
  0,
);
const { importContent } = await import('./import-content.js');
await importContent({ apply: values.yes, useFile: values['use-file'], useApp: values['use-app'] });
