/** Live demos: the door of the room. */
export { loadCatalogue } from './catalogue/index.js';
export { DemosModule } from './demos.module.js';
export { GuestHost } from './host/guest/guest-host.js';
export { limits as demoLimits } from './host/limits.js';
export { HostProcess } from './host-process.js';
