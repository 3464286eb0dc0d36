/** What the event loop demo knows: classic programs, where a line of output comes from, how to judge a prediction. */
export { compareOutput, literalLines, outputLines, type ComparedLine, type OutputComparison } from './output.js';
export { presetIds, presets, type Preset, type PresetId } from './presets.js';
export { runtimes, sources, type LineSource, type Runtime } from './sources.js';
