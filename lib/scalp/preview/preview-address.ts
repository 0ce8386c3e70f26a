import {
  previewAreas,
  previewDistances,
  previewDotSizes,
  previewFaults,
  previewHairs,
  previewHeads,
  previewLengths,
  previewLights,
  previewPatterns,
  previewSessions,
  previewShows,
  previewSkins,
} from '@/content/scalp/scalp'
import { defineAddress } from '@/lib/address/define-address'
import { field } from '@/lib/address/field'
import { numberField } from '@/lib/address/number-field'
import { type AddressProblem, oneOf, type ReadField, readOnce } from '@/lib/address/read-address'
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
import { noYears, notDrawn, notOnSteps } from './preview-link-words'

export type PreviewProblem = AddressProblem<PreviewField>

/** A word of a table whose ids are text. */
const word = <Name extends string>(table: Readonly<Record<Name, unknown>>, what: string): ReadField<Name> =>
  readOnce(oneOf(Object.keys(table) as Name[]), notDrawn(what))

/** One of a table whose ids are whole numbers. */
const step = <Id extends number>(table: Readonly<Record<Id, unknown>>, what: string): ReadField<Id> =>
  readOnce(text => {
    const name = oneOf(Object.keys(table))(text)
    return name === undefined ? undefined : (Number(name) as Id)
  }, notDrawn(what))

/** A whole number on the control's own steps, so that no address stands between two of them. */
const number = (name: PreviewNumber): ReadField<number> => {
  const { label, low, high, step: by } = rangeOf(name)
  const message = notOnSteps(label, low, high, by)
  const read = numberField({ limits: [low, high], message })
  return given => {
    const found = read(given)
    return 'value' in found && (found.value - low) % by !== 0 ? { message } : found
  }
}

const faultNames = namesOf(previewFaults)

const readSource = readOnce(text => fadingSources.find(source => source.toLowerCase() === text), noYears)

function readFaults(text: string): readonly PreviewFault[] | undefined {
  const given = text.split('-')
  const known = faultNames.filter(fault => given.includes(fault))
  return known.length === given.length ? known : undefined
}

/** What the visualiser is set to. It is about the reader's looks, so no server sees it. */
export const previewAddress = defineAddress<PreviewSettings>({
  path: '/preview',
  where: 'fragment',
  fields: {
    head: field(previewDefaults.head, word(previewHeads, 'a head')),
    pattern: field(previewDefaults.pattern, word(previewPatterns, 'a pattern')),
    area: field(previewDefaults.area, word(previewAreas, 'an area')),
    height: field(previewDefaults.height, number('height')),
    line: field(previewDefaults.line, number('line')),
    session: field(previewDefaults.session, step(previewSessions, 'a session')),
    dot: field(previewDefaults.dot, step(previewDotSizes, 'a size of dots')),
    skin: field(previewDefaults.skin, step(previewSkins, 'a skin tone')),
    hair: field(previewDefaults.hair, word(previewHairs, 'a hair colour')),
    grey: field(previewDefaults.grey, number('grey')),
    length: field(previewDefaults.length, word(previewLengths, 'a length of hair')),
    years: field(previewDefaults.years, number('years')),
    source: field(previewDefaults.source, readSource, source => source.toLowerCase()),
    faults: field(previewDefaults.faults, readOnce(readFaults, notDrawn('a fault')), faults => faults.join('-')),
    distance: field(previewDefaults.distance, word(previewDistances, 'a distance')),
    light: field(previewDefaults.light, word(previewLights, 'a light')),
    show: field(previewDefaults.show, word(previewShows, 'a way of comparing')),
    wipe: field(previewDefaults.wipe, number('wipe')),
    yaw: field(previewDefaults.yaw, number('yaw')),
    pitch: field(previewDefaults.pitch, number('pitch')),
  },
})
