import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describePreview, describeTurn } from '@/lib/scalp/preview/describe-preview'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { type PreviewField, type PreviewSettings, previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { previewTable } from '@/lib/scalp/preview/preview-table'
import { changes, everySetting } from '../../../examples/preview.examples'

const table = previewTable()
const tell = (settings: PreviewSettings) => describePreview(settings, table)

describe('what the picture shows, in words', () => {
  it('says it in short plain sentences', () => {
    expect(tell(previewDefaults)).toMatchInlineSnapshot(`
      [
        "You see a man’s head with olive skin, in three-quarter view, turned 42 degrees to the left, from 12 degrees above.",
        "Norwood 6: the bare front and the bare crown have joined.",
        "The hair that is left is dark brown, and buzzed to stubble, as short as the dots look.",
        "Three sessions are done, so the density is final. The dots are to cover the whole scalp.",
        "The new hairline sits in the middle (30 of 100), and its edge is soft and uneven (10 of 100).",
        "The dots are fine.",
        "The work is new. Fading is drawn from year 4 to year 6, as the grooming blog dates it, so the dots are as dark as new.",
        "The work is good: the dots are loosely spaced and sharp.",
        "The head is drawn as you would see it very close up, in the soft light of a room.",
        "In this light the bare scalp has a lightness of 80, on a scale from 0 for black to 100 for white. Dense dots bring it to 76.",
        "From this distance a good eye can tell points apart that stand 0.09 mm from each other.",
        "We draw dots as if they stood 0.56 mm apart, so distance alone would not hide them.",
        "A line divides the picture, with before on its left and after on its right. The line stands at 50 of 100 from the left.",
      ]
    `)
  })

  const face = 'You see a man’s head with olive skin,'
  const hair = 'The hair that is left is dark brown'
  const byBlog = 'Fading is drawn from year 4 to year 6, as the grooming blog dates it,'
  const byClinic = 'Fading is drawn over the first 8 years, as the clinic in Canada dates it,'
  const low = 'of 100 of their first darkness.'
  it.each([
    ['yaw=0&pitch=0', `${face} from the front.`],
    ['yaw=-21&pitch=0', `${face} from the front, turned 21 degrees to the right.`],
    ['yaw=22&pitch=0', `${face} in three-quarter view, turned 22 degrees to the left.`],
    ['yaw=68&pitch=-1', `${face} from the side, turned 68 degrees to the left, from 1 degree below.`],
    ['yaw=-112&pitch=1', `${face} from behind and to one side, turned 112 degrees to the right, from 1 degree above.`],
    ['yaw=158&pitch=54', `${face} from the back, turned 158 degrees to the left, from 54 degrees above.`],
    ['yaw=0&pitch=55', `${face} from 55 degrees above.`],
    ['yaw=42&pitch=60', `${face} from 60 degrees above, turned 42 degrees to the left.`],
    ['height=20&line=30', 'The new hairline sits low (20 of 100), and its edge is soft and uneven (30 of 100).'],
    [
      'height=60&line=40',
      'The new hairline sits in the middle (60 of 100), and its edge is half soft, half straight (40 of 100).',
    ],
    ['height=70&line=80', 'The new hairline sits high (70 of 100), and its edge is straight like a ruler (80 of 100).'],
    [
      'line=40&faults=straight',
      'The new hairline sits in the middle (30 of 100). Poor work makes its edge straight, though you set it to 40 of 100.',
    ],
    [
      'line=90&faults=straight',
      'The new hairline sits in the middle (30 of 100), and its edge is straight like a ruler (90 of 100).',
    ],
    [
      'height=100&faults=low',
      'Poor work sets the new hairline far too low, though you set it to 100 of 100, and its edge is soft and uneven (10 of 100).',
    ],
    ['dot=1&faults=big', 'You set the dots to “Finest”, but poor work makes them much too big.'],
    ['session=0', 'There is no work to judge yet.'],
    ['session=0&faults=grid', 'No dots show it yet, but you chose poor work. You chose that the dots stand in rows.'],
    ['years=1', `1 year has passed. ${byBlog} so the dots are as dark as new.`],
    ['years=5', `5 years have passed. ${byBlog} so the dots have 67 ${low}`],
    ['years=10&source=s4', `10 years have passed. ${byClinic} so the dots have 34 ${low}`],
    ['session=0&years=5', `5 years have passed. ${byBlog} but there are no dots to fade.`],
    ['faults=grid-ink', 'The work is poor. The dots stand in rows. Tattoo ink has turned blue-green.'],
    ['grey=100', `${hair}, now all grey, and buzzed to stubble, as short as the dots look.`],
    ['grey=30', `${hair}, with 30 grey in every 100 hairs, and buzzed to stubble, as short as the dots look.`],
    ['show=after', 'The picture shows the head after the treatment.'],
    [
      'wipe=30',
      'A line divides the picture, with before on its left and after on its right. The line stands at 30 of 100 from the left.',
    ],
  ])('says %s in its own words', (fragment, sentence) => {
    expect(tell(previewAddress.parse(fragment).answers)).toContain(sentence)
  })

  it('tells a turn by its side, and none when there is none', () => {
    expect([0, 360, 1, -90, 270, 180].map(describeTurn)).toEqual([
      'not turned',
      'not turned',
      'turned 1 degree to the left',
      'turned 90 degrees to the right',
      'turned 90 degrees to the right',
      'turned 180 degrees to the right',
    ])
  })

  it.each(Object.entries(changes))('changes with %s', (field, { from, to }) => {
    expect(tell(previewAddress.change({ answers: from, problems: [] }, field as PreviewField, to).answers)).not.toEqual(
      tell(from),
    )
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
      { numRuns: 150 },
    )
  })

  it('says nothing of what was set that poor work, or no work at all, makes untrue', () => {
    fc.assert(
      fc.property(everySetting, settings => {
        const told = tell(settings).join(' ')
        const { faults, session } = settings
        if (faults.includes('low')) expect(told).not.toMatch(/new hairline sits/)
        if (faults.includes('straight')) expect(told).not.toMatch(/edge is (soft|half)/)
        if (faults.includes('big')) expect(told).not.toMatch(/The dots are (fine|coarse|as|of)/)
        if (session === 0) expect(told).not.toMatch(/The work is|are as dark as new|density is final/)
      }),
      { numRuns: 150 },
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
      { numRuns: 100 },
    )
  })
})
