import { describe, expect, test } from 'vitest'
import { previewMade } from '@/content/scalp/preview-made'
import * as settings from '@/content/scalp/scalp'
import { spotPairs } from '@/content/scalp/spot-pairs'
import type { SpotPair } from '@/content/scalp/spot-pairs.schema'
import { hairTones, skinTones, viewingCentimetres } from '@/content/scalp/tones'
import { claims } from '@/content/evidence/claims'
import type { ClaimEntry } from '@/content/evidence/claims.schema'
import { sourceOf } from '@/content/evidence/source-ids'
import { brightness, linearOf } from '@/lib/scalp/lit/linear-colour'
import { readColour } from '@/lib/scalp/preview/preview-colours'
import { monkTones, settingWords, spotFaults, viewTurns } from './what-is-drawn'

const tables = settings as unknown as Readonly<
  Record<string, Readonly<Record<string, { label: string; words: string }>>>
>

describe('what can be set on the drawing', () => {
  test.each(Object.entries(settingWords))('%s: each row tells what its name stands for', (table, wanted) => {
    const rows = tables[table] ?? {}
    expect(Object.keys(rows).toSorted()).toEqual(Object.keys(wanted).toSorted())
    expect(Object.entries(wanted).filter(([id, word]) => !word.test(rows[id]?.words ?? ''))).toEqual([])
    const labels = Object.values(rows).map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
  })

  test('a stage, a session and a colour of hair are labelled by their names', () => {
    const plain = (id: string) => id.replaceAll('-', ' ')
    for (const table of ['previewPatterns', 'previewHairs', 'previewHeads'])
      for (const [id, { label }] of Object.entries(tables[table] ?? {}))
        if (/^(norwood|ludwig)|^(black|dark-brown|brown|light-brown|blond|red|man|woman)$/.test(id))
          expect(label.toLowerCase()).toBe(plain(id))
    for (const [id, { label }] of Object.entries(settings.previewSessions)) if (id !== '0') expect(label).toBe(id)
  })

  test('a view looks from where its name says, and only the view from the top looks down steeply', () => {
    const turns = Object.fromEntries(Object.entries(settings.previewViews).map(([id, { yaw }]) => [id, yaw]))
    expect(turns).toEqual(viewTurns)
    for (const [id, { label }] of Object.entries(settings.previewViews)) expect(label.toLowerCase()).toBe(id)
    const steep = Object.entries(settings.previewViews).filter(([, { pitch }]) => pitch > 45)
    expect(steep.map(([id]) => id)).toEqual(['top'])
  })
})

describe('the colours and distances of the drawing', () => {
  test('the skin has the tones of the scale that it is said to have', () => {
    expect(Object.values(skinTones)).toEqual(monkTones)
  })

  test('hair is darker by its name, and no hair is as red as red hair', () => {
    const dark = ['black', 'dark-brown', 'brown', 'light-brown', 'blond'] as const
    const shades = dark.map(id => brightness(linearOf(readColour(hairTones[id]))))
    expect(shades).toEqual(shades.toSorted((a, b) => a - b))
    expect(new Set(Object.values(hairTones)).size).toBe(Object.keys(hairTones).length)
    const redness = (colour: string) =>
      Number.parseInt(colour.slice(1, 3), 16) / Number.parseInt(colour.slice(3, 5), 16)
    expect(Object.entries(hairTones).toSorted(([, a], [, b]) => redness(b) - redness(a))[0]?.[0]).toBe('red')
  })

  test('the distances are those that the page tells', () => {
    const { close, arm, talk } = viewingCentimetres
    const told = previewMade.find(line => line.includes('Close up is'))
    expect(told).toContain(`Close up is ${close} cm, arm’s length is ${arm} cm and a conversation is ${talk / 100} m.`)
  })

  test('fading takes the years of its own source, from the start where the source gives one figure', () => {
    for (const [source, { claim, fromStart }] of Object.entries(settings.previewFading)) {
      const { value, aspect }: ClaimEntry = claims[claim]
      expect(sourceOf(claim)).toBe(source)
      expect(fromStart, claim).toBe(value?.low === value?.high)
      expect(`${claim} ${aspect}`).toMatch(/fad|lighten/i)
    }
  })
})

test.each(Object.entries<SpotPair>(spotPairs))(
  'the fault of the pair "%s" is on its poor side, and is named',
  (id, row) => {
    const [seen, named] = spotFaults[id] ?? [/^$/, /^$/]
    expect(row.poor).toMatch(seen)
    expect(row.good).not.toMatch(seen)
    expect(row.fault).toMatch(named)
  },
)
