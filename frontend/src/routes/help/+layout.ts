import { helpTopics } from '$lib/help/topics.js';

export const load = async () => ({ topics: await helpTopics() });
