import type { DemoAbout } from '../demo.js';
import { setupFromAddress } from './parameters.js';
import { text } from './text.js';

export const about: DemoAbout = {
  whatYouSee: () => text().whatYouSee,
  parametersFromAddress: (address) => ({ ...setupFromAddress(address) }),
};
