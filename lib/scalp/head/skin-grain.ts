import { smoothstep } from './distance'

/** The finest grain of all: that of eyes, nose and mouth. */
export const FINEST_GRAIN = 0.5

/**
 * How wide apart the skin's points stand, against the middle of the range: fine where form is small (eyes, nose, mouth,
 * then the rest of the face and the ears), coarse on the bare scalp and the shoulders, which are smooth.
 */
export function skinGrain(x: number, y: number, z: number): number {
  const scalp = smoothstep(-0.1, 0.75, y) * smoothstep(0.62, 0.2, z - 0.5 * y)
  const back = smoothstep(0.1, -0.55, z)
  const body = smoothstep(-0.85, -1.45, y + 0.25 * z)
  const ear = smoothstep(0.45, 0.25, Math.hypot(Math.abs(x) - 0.7, (y + 0.1) * 0.9, z + 0.05))
  const features = smoothstep(0.62, 0.38, Math.hypot(x * 1.1, (y + 0.2) * 0.95)) * smoothstep(0.3, 0.5, z)
  const coarse = Math.max(scalp * 0.6, back * 0.55, body) * (1 - 0.7 * ear)
  return (0.74 + coarse * 0.8) * (1 - features) + FINEST_GRAIN * features
}
