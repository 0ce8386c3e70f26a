/** Dots of a picture in the order in which they are drawn. Places and radii in pixels of the frame. */
export interface DotList {
  count: number
  x: Float32Array
  y: Float32Array
  radius: Float32Array
  /** 0 a disc, 1 a soft hill twice as wide. */
  soft: Float32Array
  alpha: Float32Array
  /** 0xRRGGBB. */
  colour: Uint32Array
}

/** An empty list with room for some dots; it grows by itself. */
export function newDots(room = 24_576): DotList {
  return {
    count: 0,
    x: new Float32Array(room),
    y: new Float32Array(room),
    radius: new Float32Array(room),
    soft: new Float32Array(room),
    alpha: new Float32Array(room),
    colour: new Uint32Array(room),
  }
}

/** Puts a dot on top of the others. */
export function addDot(
  list: DotList,
  x: number,
  y: number,
  radius: number,
  soft: number,
  alpha: number,
  colour: number,
): void {
  const at = list.count
  if (at === list.x.length) grow(list)
  list.x[at] = x
  list.y[at] = y
  list.radius[at] = radius
  list.soft[at] = soft
  list.alpha[at] = alpha
  list.colour[at] = colour
  list.count = at + 1
}

function grow(list: DotList) {
  const wider = (from: Float32Array) => {
    const to = new Float32Array(from.length * 2)
    to.set(from)
    return to
  }
  list.x = wider(list.x)
  list.y = wider(list.y)
  list.radius = wider(list.radius)
  list.soft = wider(list.soft)
  list.alpha = wider(list.alpha)
  const colour = new Uint32Array(list.colour.length * 2)
  colour.set(list.colour)
  list.colour = colour
}
