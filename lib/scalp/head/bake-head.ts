import type { Camera } from './camera'
import { dotsToSvg } from './dots-to-svg'
import { type DrawnDots, dotPalette, drawDots } from './draw-dots'
import { type StippledHead, stippleHead } from './stipple-head'
import { traceHead } from './trace-head'

/** A palette picture before it is packed into a file. */
export interface PalettePicture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
  /** Red, green, blue for each palette number. */
  readonly palette: Uint8Array
}

/** How many dots a picture has, by what they stand for. */
export interface DotCount {
  readonly scalp: number
  readonly skin: number
}

/** Draws the head as two SVG files, for light and dark, and counts their dots. The same camera gives the same bytes. */
export function bakeHead(camera: Camera, unit = 1) {
  const head = stippleHead(traceHead(camera), unit)
  const draw = ({ skin, scalp }: StippledHead['light']) => dotsToSvg({ skin, scalp }, camera.width, camera.height)
  return { light: draw(head.light), dark: draw(head.dark), dots: { light: count(head.light), dark: count(head.dark) } }
}

/** Draws the light head into a larger sheet of paper, its frame at the right edge, room for a title at the left. */
export function bakeSheet(camera: Camera, unit: number, width: number, height: number): PalettePicture {
  const head = stippleHead(traceHead(camera), unit).light
  const left = width - camera.width
  const place = (groups: StippledHead['light']['skin']): DrawnDots[] =>
    groups.map(({ diameter, dots }) => ({
      radius: diameter / 2,
      dots: dots.map(({ x, y }) => ({ x: x + left, y })),
    }))
  return {
    width,
    height,
    pixels: drawDots([place(head.skin), place(head.scalp)], width, height),
    palette: dotPalette(
      [245, 239, 229],
      [
        [150, 73, 43],
        [23, 19, 15],
      ],
    ),
  }
}

function count({ skin, scalp }: StippledHead['light']): DotCount {
  const sum = (groups: typeof skin) => groups.reduce((all, { dots }) => all + dots.length, 0)
  return { scalp: sum(scalp), skin: sum(skin) }
}
