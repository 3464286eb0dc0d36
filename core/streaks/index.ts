/** Days of study in a row: the same on the server and on every device, whatever order reviews arrive in. */
export * from './study-day.js';
export * from './streak.js';
