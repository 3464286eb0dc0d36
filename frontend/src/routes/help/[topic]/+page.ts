import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ params, parent }) => {
  const { topics } = await parent();
  const index = topics.findIndex(({ slug }) => slug === params.topic);
  const topic = topics[index];
  if (!topic) error(404);
  return { topic, next: topics[index + 1] ?? null };
};
