import { m } from '$lib/paraglide/messages.js';

type Titled = { title: string };

/** What is said of moving something with a title. */
export const sortWords = {
  handle: ({ title }: Titled, place: number) => m.own_move({ title, place }),
  up: ({ title }: Titled) => m.own_move_up({ title }),
  down: ({ title }: Titled) => m.own_move_down({ title }),
  moved: ({ title }: Titled, place: number, count: number) => m.own_moved({ title, place, count }),
};
