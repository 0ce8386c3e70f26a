import {
  previewAreas,
  previewDistances,
  previewDotSizes,
  previewFaults,
  previewHairs,
  previewHeads,
  previewLengths,
  previewPatterns,
  previewSessions,
  previewShows,
  previewSkins,
} from '@/content/scalp/scalp'
import { numberField } from '@/lib/address/number-field'
import { type AddressProblem, oneOf, type ReadField, readAddress, readOnce } from '@/lib/address/read-address'
import {
  fadingSources,
  namesOf,
  type PreviewFault,
  type PreviewField,
  type PreviewNumber,
  type PreviewSettings,
  previewDefaults,
  rangeOf,
} from './preview-settings'

export type PreviewProblem = AddressProblem<PreviewField>

const unknown = (what: string) => `The link names ${what} that we do not draw. The usual one is shown.`

/** A word of a table whose ids are text. */
const word = <Name extends string>(table: Readonly<Record<Name, unknown>>, what: string): ReadField<Name> =>
  readOnce(oneOf(Object.keys(table) as Name[]), unknown(what))

/** One of a table whose ids are whole numbers. */
const step = <Id extends number>(table: Readonly<Record<Id, unknown>>, what: string): ReadField<Id> =>
  readOnce(text => {
    const name = oneOf(Object.keys(table))(text)
    return name === undefined ? undefined : (Number(name) as Id)
  }, unknown(what))

/** A whole number on the control's own steps, so that no address stands between two of them. */
const number = (field: PreviewNumber): ReadField<number> => {
  const { label, low, high, step: by } = rangeOf(field)
  const steps = by === 1 ? '' : ` in steps of ${by}`
  const message = `“${label}” must be a whole number from ${low} to ${high}${steps}.`
  const read = numberField({ limits: [low, high], message })
  return given => {
    const found = read(given)
    return 'value' in found && (found.value - low) % by !== 0 ? { message } : found
  }
}

const faultNames = namesOf(previewFaults)

function readFaults(text: string): readonly PreviewFault[] | undefined {
  const given = text.split('-')
  const known = faultNames.filter(fault => given.includes(fault))
  return known.length === given.length ? known : undefined
}

const fields: { [Field in PreviewField]: ReadField<PreviewSettings[Field]> } = {
  head: word(previewHeads, 'a head'),
  pattern: word(previewPatterns, 'a pattern'),
  area: word(previewAreas, 'an area'),
  height: number('height'),
  line: number('line'),
  session: step(previewSessions, 'a session'),
  dot: step(previewDotSizes, 'a size of dots'),
  skin: step(previewSkins, 'a skin tone'),
  hair: word(previewHairs, 'a hair colour'),
  grey: number('grey'),
  length: word(previewLengths, 'a length of hair'),
  years: number('years'),
  source: readOnce(
    text => fadingSources.find(source => source.toLowerCase() === text),
    'The link names a source without years of fading. The usual one is shown.',
  ),
  faults: readOnce(readFaults, unknown('a fault')),
  distance: word(previewDistances, 'a distance'),
  show: word(previewShows, 'a way of comparing'),
  wipe: number('wipe'),
  yaw: number('yaw'),
  pitch: number('pitch'),
}
const fieldNames = (Object.keys(fields) as PreviewField[]).sort()

/** Reads the fragment, with or without "#". Bad parameters are answered by field, the others kept. Never throws. */
export function parsePreview(fragment: string): { settings: PreviewSettings; problems: PreviewProblem[] } {
  const { answers, problems } = readAddress(new URLSearchParams(fragment.replace(/^#/, '')), previewDefaults, fields)
  return { settings: answers, problems }
}

/** One setting as its text in the address: small letters, digits and hyphens only. */
export function settingText(settings: PreviewSettings, field: PreviewField): string {
  if (field === 'faults') return settings.faults.join('-')
  return String(settings[field]).toLowerCase()
}

/** The fragment of some settings without "#": sorted, defaults left out, at most 300 letters; "" for the defaults. */
export function printPreview(settings: PreviewSettings): string {
  const given = fieldNames.filter(field => settingText(settings, field) !== settingText(previewDefaults, field))
  return given.map(field => `${field}=${settingText(settings, field)}`).join('&')
}

/** The settings with one of them read from a text, as the control or the address gives it; problems of that one. */
export function changeSetting(settings: PreviewSettings, field: PreviewField, text: string) {
  const address = new URLSearchParams(printPreview(settings))
  address.set(field, text)
  return parsePreview(address.toString())
}
