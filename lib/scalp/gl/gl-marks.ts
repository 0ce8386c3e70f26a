import type { Points } from '@/lib/scalp/head/point-cloud'
import type { HairMesh } from '@/lib/scalp/lit/hair-mesh'
import { variedBy } from '@/lib/scalp/lit/pigment'
import { MARK, type ScalpMarks } from '@/lib/scalp/preview/preview-marks'
import type { PreviewMarks } from '@/lib/scalp/preview/remember-marks'
import { type GlVertices, newVertices, weave } from './gl-vertices'

type Gl = WebGL2RenderingContext

/** What is told of a dot: its place, the normal there, how wide it is against the others and how grey. */
export const dotAttributes = ['position', 'normal', 'wide', 'grey'] as const
/** What is told of a corner of hair: also the way it runs, and how bright it is beside how grey. */
export const hairAttributes = ['position', 'normal', 'way', 'own'] as const

/** What stands on a scalp, on the graphics card: before and after, and the hair that lies on both. */
export type GlMarks = Readonly<Record<'before' | 'after', { pigment: GlVertices; roots: GlVertices }>> & {
  readonly hair: GlVertices | undefined
  readonly free: () => void
}

function newDots(
  gl: Gl,
  { count, normal }: Points,
  { kind, position }: ScalpMarks,
  isWanted: (kind: number) => boolean,
) {
  const numbers = new Float32Array(count * 8)
  let wanted = 0
  for (let i = 0; i < count; i += 1) {
    const mark = kind[i] ?? MARK.none
    if (!isWanted(mark)) continue
    const at = wanted * 8
    numbers.set(position.subarray(i * 3, i * 3 + 3), at)
    numbers.set(normal.subarray(i * 3, i * 3 + 3), at + 3)
    numbers[at + 6] = variedBy(i)
    numbers[at + 7] = mark === MARK.greyHair ? 1 : 0
    wanted += 1
  }
  return newVertices(gl, numbers.subarray(0, wanted * 8), [3, 3, 1, 1])
}

/** Hands ribbons of hair over. */
export function newGlHair(gl: Gl, { count, position, normal, way, own, index }: HairMesh): GlVertices {
  const numbers = weave(count, [
    [position, 3],
    [normal, 3],
    [way, 3],
    [own, 2],
  ])
  return newVertices(gl, numbers, [3, 3, 3, 2], index)
}

/** Hands over what stands on a scalp. */
export function newGlMarks(gl: Gl, points: Points, marks: PreviewMarks): GlMarks {
  const upload = (part: ScalpMarks) => ({
    pigment: newDots(gl, points, part, mark => mark === MARK.pigment),
    roots: newDots(gl, points, part, mark => mark === MARK.hair || mark === MARK.greyHair),
  })
  const before = upload(marks.before)
  const after = upload(marks.after)
  const hair = marks.hair && newGlHair(gl, marks.hair)
  return {
    before,
    after,
    hair,
    free() {
      for (const list of [before.pigment, before.roots, after.pigment, after.roots, hair]) list?.free()
    },
  }
}
