import { readArguments } from './arguments.js';

const usage = `사용법: npm run content:export -- [폴더]

앱에서 게시한 글을 파일로 적습니다. 바뀌지 않은 파일은 그대로 두고, 앱이 모르는 글이 있는 파일은 덮어쓰지 않습니다.

  폴더   적을 곳 (없으면 앱이 읽는 content/ 폴더)
`;

const { target } = readArguments(usage, {}, 1);
const { exportContent } = await import('./export-content.js');
await exportContent(target);
