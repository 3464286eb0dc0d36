/** Active checks as HAProxy counts them: `fall` failed ones in a row take a server out, `rise` good ones bring it back. */
export interface HealthLimits {
  readonly rise: number;
  readonly fall: number;
}

export interface Health {
  readonly up: boolean;
  /** Checks in a row that speak against the present state. */
  readonly against: number;
}

export const healthy: Health = { up: true, against: 0 };

export function afterCheck(health: Health, passed: boolean, { rise, fall }: HealthLimits): Health {
  if (passed === health.up) return { up: health.up, against: 0 };
  const against = health.against + 1;
  return against >= (health.up ? fall : rise) ? { up: !health.up, against: 0 } : { up: health.up, against };
}
