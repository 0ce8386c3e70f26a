import type { HairMesh } from '@/lib/scalp/lit/hair-mesh'
import type { DotLooks } from '@/lib/scalp/lit/pigment'
import { combHair } from './comb-hair'
import { hairField, type ScalpFields, treatedField } from './preview-fields'
import { MARK, type ScalpMarks, scalpMarks } from './preview-marks'
import type { PreviewView } from './preview-panes'
import type { PreviewScene } from './preview-scene'
import type { PreviewSettings } from './preview-settings'

/** What stands on the scalp before and after: the part of a picture that does not change while the head turns. */
export interface PreviewMarks {
  readonly before: ScalpMarks
  readonly after: ScalpMarks
  /** The hair of both, where it is long enough to lie. */
  readonly hair: HairMesh | undefined
}

/**
 * How many dots stand on the head that is shown, of two the treated one: all round, whether they are seen or not, so
 * that the number stays while the head turns.
 */
export function countMarks(marks: PreviewMarks, views: readonly PreviewView[], { roots }: DotLooks) {
  const { kind } = marks[views.at(-1)?.part ?? 'after']
  let [dots, pricks] = [0, 0]
  for (const mark of kind) {
    if (mark === MARK.pigment) pricks += 1
    if (mark === MARK.pigment || (roots && mark !== MARK.none)) dots += 1
  }
  return { dots, pricks }
}

/** Settings under which nothing has been done. */
const untreated = (settings: PreviewSettings): PreviewSettings => ({ ...settings, session: 0, faults: [] })

/** Works out what stands on the scalp. `fields` may be kept as long as only other settings change. */
export function previewMarks(
  scene: PreviewScene,
  settings: PreviewSettings,
  fields = previewFields(scene, settings),
): PreviewMarks {
  const points = scene.cloud.scalp
  const before = scalpMarks(points, fields, untreated(settings))
  const after = scalpMarks(points, fields, settings)
  return { before, after, hair: combHair(points, before.kind, settings.length) }
}

/** Where hair is left and where dots would go. `hair` may be kept as long as head and pattern stay. */
export function previewFields(scene: PreviewScene, settings: PreviewSettings, hair?: Float32Array): ScalpFields {
  const points = scene.cloud.scalp
  const left = hair ?? hairField(points, scene.grown, settings.pattern)
  return { hair: left, treated: treatedField(points, scene.grown, left, settings) }
}

/** Which settings the parts of a picture rest on. They stay while others change. */
const hairKey = ({ head, pattern }: PreviewSettings) => `${head} ${pattern}`
const fieldKey = (settings: PreviewSettings) => {
  const { area, height, line, faults } = settings
  const shapes = faults.filter(fault => fault === 'straight' || fault === 'low' || fault === 'patchy')
  return [hairKey(settings), area, height, line, shapes].join()
}
const markKey = (settings: PreviewSettings) =>
  [fieldKey(settings), settings.session, settings.faults, settings.grey, settings.length].join()

/** Remembers the last thing that was made, as long as its key stays the same. */
function remember<Value>() {
  let last: { key: string; value: Value } | undefined
  return (key: string, make: () => Value): Value => {
    if (last?.key !== key) last = { key, value: make() }
    return last.value
  }
}

/** What stands on the scalp, kept from one picture to the next as far as the settings under it stay. */
export function rememberMarks() {
  const hairs = remember<Float32Array>()
  const fields = remember<ScalpFields>()
  const marks = remember<PreviewMarks>()

  return (scene: PreviewScene, settings: PreviewSettings): PreviewMarks => {
    const hair = hairs(hairKey(settings), () => hairField(scene.cloud.scalp, scene.grown, settings.pattern))
    const known = fields(fieldKey(settings), () => previewFields(scene, settings, hair))
    return marks(markKey(settings), () => previewMarks(scene, settings, known))
  }
}
