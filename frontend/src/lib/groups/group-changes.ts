import { subscribe } from '$lib/api/index.js';
import { GroupChangedDocument } from '$lib/api/generated/graphql.js';

/** Told of every change of a group from now on, also of those of a lost connection. @returns what ends it */
export function onGroupChange(groupId: string, changed: () => void): () => void {
  // The first event comes at once.
  let isFirst = true;
  return subscribe(
    GroupChangedDocument,
    { groupId },
    {
      next: () => {
        if (!isFirst) changed();
        isFirst = false;
      },
    },
  );
}
