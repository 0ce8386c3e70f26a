import { smoothstep } from './distance'

/** How far a place is from the foot of the bust, where it runs out into the paper: 1 in the picture, 0 beyond. */
export function bustAt(x: number, y: number, z: number): number {
  const foot = -1.78 + 0.16 * x ** 2 + 0.05 * z
  return smoothstep(foot, foot + 0.32, y) * smoothstep(1.6, 1.2, Math.abs(x))
}
