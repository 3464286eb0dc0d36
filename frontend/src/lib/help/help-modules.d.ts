/** Made from frontend/help by help.mjs. */
declare module 'virtual:help/*' {
  const topics: readonly import('./topics.js').HelpTopic[];
  export default topics;
}
