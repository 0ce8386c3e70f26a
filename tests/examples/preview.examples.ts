import fc from 'fast-check'
import {
  previewAreas,
  previewDistances,
  previewFaults,
  previewHairs,
  previewHeads,
  previewLengths,
  previewLights,
  previewPatterns,
  previewShows,
} from '@/content/scalp/scalp'
import {
  fadingSources,
  namesOf,
  type PreviewField,
  type PreviewSettings,
  previewDefaults,
  rangeOf,
} from '@/lib/scalp/preview/preview-settings'

const one = <Name extends string>(table: Readonly<Record<Name, unknown>>) =>
  fc.constantFrom(...(Object.keys(table) as Name[]))
const step = (field: Parameters<typeof rangeOf>[0]) => {
  const { low, high, step: by } = rangeOf(field)
  return fc.integer({ min: 0, max: (high - low) / by }).map(steps => low + steps * by)
}

/** Any settings that the controls can make. */
export const everySetting: fc.Arbitrary<PreviewSettings> = fc.record({
  head: one(previewHeads),
  pattern: one(previewPatterns),
  area: one(previewAreas),
  height: step('height'),
  line: step('line'),
  session: fc.constantFrom(0, 1, 2, 3),
  dot: fc.constantFrom(1, 2, 3, 4, 5),
  skin: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
  hair: one(previewHairs),
  grey: step('grey'),
  length: one(previewLengths),
  years: step('years'),
  source: fc.constantFrom(...fadingSources),
  faults: fc.subarray(namesOf(previewFaults)),
  distance: one(previewDistances),
  light: one(previewLights),
  show: one(previewShows),
  wipe: step('wipe'),
  yaw: step('yaw'),
  pitch: step('pitch'),
})

/** The settings whose address is the longest. */
export const longestSettings: PreviewSettings = {
  head: 'woman',
  pattern: 'scar-strip',
  area: 'hairline',
  height: 100,
  line: 100,
  session: 0,
  dot: 5,
  skin: 10,
  hair: 'light-brown',
  grey: 100,
  length: 'short',
  years: 10,
  source: 'S4',
  faults: namesOf(previewFaults),
  distance: 'talk',
  light: 'window',
  show: 'before',
  wipe: 100,
  yaw: -180,
  pitch: -20,
}

/**
 * For each control a place to start from and another setting of it that shows: fading needs years, the line between
 * before and after a wipe.
 */
export const changes: Readonly<Record<PreviewField, { from: PreviewSettings; to: string }>> = (() => {
  const plain: PreviewSettings = { ...previewDefaults, show: 'after', years: 5, grey: 20 }
  return {
    head: { from: plain, to: 'woman' },
    pattern: { from: plain, to: 'norwood-3' },
    area: { from: plain, to: 'crown' },
    height: { from: plain, to: '80' },
    line: { from: plain, to: '100' },
    session: { from: plain, to: '1' },
    dot: { from: plain, to: '4' },
    skin: { from: plain, to: '8' },
    hair: { from: plain, to: 'red' },
    grey: { from: plain, to: '70' },
    length: { from: plain, to: 'short' },
    years: { from: plain, to: '9' },
    source: { from: plain, to: 's2' },
    faults: { from: plain, to: 'ink' },
    distance: { from: plain, to: 'talk' },
    light: { from: plain, to: 'sun' },
    show: { from: plain, to: 'before' },
    wipe: { from: { ...plain, show: 'wipe' }, to: '30' },
    yaw: { from: plain, to: '50' },
    pitch: { from: plain, to: '30' },
  }
})()
