/** Live demos: the door of the room. */
export { loadCatalogue } from './catalogue/index.js';
export { DemosModule } from './demos.module.js';
export { HostProcess } from './host-process.js';
