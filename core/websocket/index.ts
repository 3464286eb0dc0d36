/** How a WebSocket opens and what its frames are made of (RFC 6455). */
export { acceptSteps, websocketGuid, type AcceptSteps } from './accept.js';
export { fromHex, toHex } from './bytes.js';
export { explainFrame, type FramePart, type PayloadPart } from './explain-frame.js';
export {
  frameProblem,
  mask,
  opcodeNames,
  readFrameHead,
  writeFrame,
  type FrameHead,
  type FrameProblem,
  type OpcodeName,
} from './frame.js';
export { FrameReader, type SeenFrame } from './frame-reader.js';
