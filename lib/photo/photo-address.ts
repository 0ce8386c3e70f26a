import { defineAddress } from '@/lib/address/define-address'
import { type AddressField, field } from '@/lib/address/field'
import { readOnce } from '@/lib/address/read-address'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { type PreviewSettings, previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { noLine } from './photo-link-words'

/** What is set of the treatment. It means what it means in the visualiser; the rest of that the photo knows by itself. */
const shared = [
  'head',
  'area',
  'height',
  'line',
  'session',
  'dot',
  'hair',
  'grey',
  'years',
  'source',
  'faults',
  'show',
  'wipe',
] as const satisfies readonly (keyof PreviewSettings)[]

export type PhotoShared = (typeof shared)[number]

export type PhotoSettings = Pick<PreviewSettings, PhotoShared> & {
  /**
   * How far the line was dragged up or down by hand, from the person's right to their left: at each of `bendAngles` in
   * hundredths of the way from the lowest hairline to the highest, -50 to 50.
   */
  readonly bend: readonly number[]
}

/** Where round the head the line has a handle, in degrees: 0 is the middle of the forehead, positive the person's left. */
export const bendAngles = [-42, -21, 0, 21, 42] as const

export const straightBend: readonly number[] = bendAngles.map(() => 0)

/** Numbers as plain words have no sign, so 50 stands for a place that was not moved. */
const MIDDLE = 50

function readBend(text: string): readonly number[] | undefined {
  const given = text.split('-').map(word => (/^\d{1,3}$/.test(word) ? Number(word) : Number.NaN))
  const isSound = given.length === bendAngles.length && given.every(n => n >= 0 && n <= 2 * MIDDLE)
  return isSound ? given.map(n => n - MIDDLE) : undefined
}

/** A setting as the visualiser's own address reads and prints it. */
function sharedField<Name extends PhotoShared>(
  name: Name,
  first: PreviewSettings[Name],
): AddressField<PreviewSettings[Name]> {
  return field(
    first,
    texts => {
      const { answers, problems } = previewAddress.parse(new URLSearchParams(texts.map(text => [name, text])))
      const [problem] = problems
      return problem ? { message: problem.message } : { value: answers[name] }
    },
    value => previewAddress.text({ ...previewDefaults, [name]: value }, name),
  )
}

const first: PreviewSettings = { ...previewDefaults, show: 'after' }

/** What is set on a photo, never the photo itself. It is about the reader's looks, so no server sees it. */
export const photoAddress = defineAddress<PhotoSettings>({
  path: '/photo',
  where: 'fragment',
  fields: {
    ...(Object.fromEntries(shared.map(name => [name, sharedField(name, first[name])])) as {
      [Name in PhotoShared]: AddressField<PreviewSettings[Name]>
    }),
    bend: field(straightBend, readOnce(readBend, noLine), bend => bend.map(n => n + MIDDLE).join('-')),
  },
})
