import { m } from '$lib/paraglide/messages.js';

/** How one of two texts is called that are merged: itself, the button that takes it, and what came of it alone. */
export interface MergedSide {
  label: string;
  take: string;
  from: string;
}

export const mySide = (): MergedSide => ({
  label: m.merge_mine(),
  take: m.merge_take_mine(),
  from: m.merge_from_mine(),
});
export const theirSide = (): MergedSide => ({
  label: m.merge_theirs(),
  take: m.merge_take_theirs(),
  from: m.merge_from_theirs(),
});
export const sideOf = (name: string): MergedSide => ({
  label: m.merge_of({ name }),
  take: m.merge_take_of({ name }),
  from: m.merge_from_of({ name }),
});
export const publishedSide = (): MergedSide => ({
  label: m.merge_published(),
  take: m.merge_take_published(),
  from: m.merge_from_published(),
});
export const fileSide = (): MergedSide => ({
  label: m.content_file_label(),
  take: m.content_file_take(),
  from: m.content_file_from(),
});
export const appSide = (): MergedSide => ({
  label: m.content_app_label(),
  take: m.content_app_take(),
  from: m.content_app_from(),
});
