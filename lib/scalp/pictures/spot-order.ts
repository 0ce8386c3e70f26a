export type SpotSide = 'good' | 'poor'

/** Which side of a pair stands first: the toss of a coin that the seed decides, always the same way. */
export function spotOrder(seed: number): readonly [first: SpotSide, second: SpotSide] {
  let toss = Math.imul(seed ^ 0x9e3779b1, 0x85ebca6b)
  toss = Math.imul(toss ^ (toss >>> 13), 0x27d4eb2d)
  return ((toss ^ (toss >>> 15)) >>> 4) % 2 === 0 ? ['good', 'poor'] : ['poor', 'good']
}

/** The name under which a pair's two panels are filed and drawn. */
export function spotPicture(id: string): `spot-${string}` {
  return `spot-${id}`
}

/** The letter under the side with the fault. */
export function spotLetter(seed: number): 'A' | 'B' {
  return spotOrder(seed)[0] === 'poor' ? 'A' : 'B'
}
