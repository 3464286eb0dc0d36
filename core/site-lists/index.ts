/** Subjects, the glossary and the site's decks as files of `content/`: read, and written anew where they change. */
export { editDeck, editDeckOrder, editGlossary, editSubjects } from './edit.js';
export {
  deckKey,
  deckOfKey,
  homeOf,
  inDeckOrder,
  listKeyIn,
  readSiteList,
  type ListKey,
  type SiteList,
} from './list.js';
