import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describePreview } from '@/lib/scalp/describe-preview'
import { changeSetting } from '@/lib/scalp/preview-params'
import { type PreviewField, type PreviewSettings, previewDefaults } from '@/lib/scalp/preview-settings'
import { previewSheet } from '@/lib/scalp/preview-sheet'
import { changes, everySetting } from '../../examples/preview.examples'

const sheet = previewSheet()
const tell = (settings: PreviewSettings) => describePreview(settings, sheet)

describe('what the picture shows, in words', () => {
  it('says it in short plain sentences', () => {
    expect(tell(previewDefaults)).toMatchInlineSnapshot(`
      [
        "You see a man’s head with olive skin, in three-quarter view, turned 42 degrees to the left, from 12 degrees above.",
        "Norwood 6: the bare front and the bare crown have joined.",
        "The hair that is left is dark brown, and buzzed to stubble, as short as the dots look.",
        "Three sessions are done: the density is final. The area to treat is the whole scalp.",
        "The drawn hairline sits in the middle (30 of 100). Its edge is soft and uneven (10 of 100).",
        "The dots are fine.",
        "The work is new. Fading is drawn as ReadySleek dates it, from year 4 to year 6: it is as dark as new.",
        "The work is good: loose spacing, small dots, no blur.",
        "It is drawn as an eye would see it very close up.",
        "A line parts the picture: before on its left, after on its right. It stands at 50 of 100 from the left.",
      ]
    `)
  })

  it.each(Object.entries(changes))('changes with %s', (field, { from, to }) => {
    expect(tell(changeSetting(from, field as PreviewField, to).settings)).not.toEqual(tell(from))
  })

  it('is never the same for two settings that differ', () => {
    fc.assert(
      fc.property(everySetting, everySetting, (a, b) => {
        const unseen = (settings: PreviewSettings) => ({
          ...settings,
          ...(settings.show === 'wipe' ? {} : { wipe: 0 }),
        })
        fc.pre(JSON.stringify(unseen(a)) !== JSON.stringify(unseen(b)))
        expect(tell(a)).not.toEqual(tell(b))
      }),
      { numRuns: 500 },
    )
  })

  it('has no sentence of more than thirty words, and each ends', () => {
    fc.assert(
      fc.property(everySetting, settings => {
        for (const sentence of tell(settings).flatMap(text => text.split(/(?<=\.) /))) {
          expect(sentence).toMatch(/[.]$/)
          expect(sentence.split(' ').length).toBeLessThanOrEqual(32)
        }
      }),
      { numRuns: 300 },
    )
  })
})
