/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
export {};
