/** Side of the square that the mark stands in. */
export const MARK_SIZE = 22

/** Radius of each dot of the mark. */
export const MARK_RADIUS = 2.1

/** The sign of the guide: nine dots, none in line. Places in a square of MARK_SIZE. */
export const markDots = [
  [3, 4.5],
  [10, 2.5],
  [17, 5.5],
  [5, 11.5],
  [13, 10.5],
  [19, 13.5],
  [3, 18.5],
  [10, 17.5],
  [17, 19.5],
] as const satisfies readonly (readonly [x: number, y: number])[]
