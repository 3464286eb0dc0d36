import { readArguments } from './arguments.js';

const usage = `사용법: npm run content:import -- [--yes] [--use-file 질문-id …] [--use-app 질문-id …]

content/ 폴더의 글을 앱에 들이면 무엇이 바뀌는지 보여 줍니다.

  --yes        보여 준 대로 들입니다
  --use-file   파일과 앱에서 모두 고친 질문에 파일의 글을 씁니다 (앱의 글은 이력에 남습니다)
  --use-app    그런 질문에 앱의 글을 씁니다 (다음 content:export 때 파일에 적힙니다)

파일과 앱에서 모두 고친 질문은 둘 가운데 하나를 고르기 전에는 바꾸지 않습니다. 두 글을 합치려면 파일에 합친 글을 적고
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
