/** Mock interviews (모의 면접): the round with its clock, who goes next, which questions, what marks make of a grade. */
export * from './clock.js';
export * from './draw.js';
export * from './grade.js';
export * from './limits.js';
export * from './rotation.js';
export * from './round.js';
