/** Live demos: the door of the room. */
export { loadCatalogue } from './catalogue/index.js';
export { demoRules } from './demo-rules.js';
export { Balancer } from './catalogue/load-balancer/balancer.js';
export { DemosModule } from './demos.module.js';
export { clientAddresses } from './host/client-addresses.js';
export { GuestHost } from './host/guest/guest-host.js';
export { limits as demoLimits } from './host/limits.js';
export { HostProcess } from './host-process.js';
