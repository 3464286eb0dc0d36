export { checkContent } from './check-content.js';
export { ContentService, type ContentReport } from './content.service.js';
export { InterchangeModule } from './interchange.module.js';
