import type { InterviewOutlook } from '@kkori/core/scheduling';

/** A point of the curve: what is remembered at the interview when nothing is studied from that day on. */
export interface CurvePoint {
  /** Days from today, up to the interview. */
  day: number;
  /** 0 to 1. */
  recall: number;
}

/** From today, before any study, to the interview. */
export function curveOf(
  { recallNow, days }: Pick<InterviewOutlook, 'recallNow' | 'days'>,
  daysLeft: number,
): CurvePoint[] {
  return [
    { day: 0, recall: recallNow },
    ...days.map(({ recall }, i) => ({ day: days[i + 1]?.day ?? daysLeft, recall })),
  ];
}

/** The curve as an SVG path over `width` × `height`, with 100 % at the top. */
export function pathOf(points: readonly CurvePoint[], width: number, height: number): string {
  const span = Math.max(1, points.at(-1)?.day ?? 1);
  const round = (value: number) => Math.round(value * 10) / 10;
  return points
    .map(({ day, recall }, i) => `${i ? 'L' : 'M'}${round((day / span) * width)} ${round((1 - recall) * height)}`)
    .join('');
}
