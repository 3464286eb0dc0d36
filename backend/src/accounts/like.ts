/** What LIKE takes for these very characters. Longer text than anybody searches for is cut. */
const literally = (text: string) => text.slice(0, 100).replace(/[\\%_]/g, '\\$&');

/** The pattern of LIKE for text that has this somewhere in it. */
export const containing = (text: string) => `%${literally(text)}%`;

export const beginningWith = (text: string) => `${literally(text)}%`;
