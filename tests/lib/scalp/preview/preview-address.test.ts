import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { previewFaults } from '@/content/scalp/scalp'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { type PreviewField, type PreviewSettings, previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { everySetting, longestSettings } from '../../../examples/preview.examples'

describe('the fragment of the visualiser', () => {
  it('is read with or without its sign, and what it does not know is dropped', () => {
    const settings = { ...previewDefaults, pattern: 'ludwig-2', yaw: -40, faults: ['grid', 'ink'] }
    expect(previewAddress.parse('#utm=x&pattern=ludwig-2&yaw=-40&faults=grid-ink')).toEqual({
      answers: settings,
      problems: [],
    })
    expect(previewAddress.parse('pattern=ludwig-2&yaw=-40&faults=ink-grid')).toEqual({
      answers: settings,
      problems: [],
    })
    expect(previewAddress.parse('')).toEqual({ answers: previewDefaults, problems: [] })
  })

  it.each([
    ['pattern=norwood-8', 'pattern'],
    ['skin=11', 'skin'],
    ['skin=0', 'skin'],
    ['skin=01', 'skin'],
    ['session=4', 'session'],
    ['height=55', 'height'],
    ['height=110', 'height'],
    ['line=5.5', 'line'],
    ['years=11', 'years'],
    ['years=-1', 'years'],
    ['yaw=181', 'yaw'],
    ['pitch=90', 'pitch'],
    ['faults=grid-grid', 'faults'],
    ['faults=hair', 'faults'],
    ['source=s1', 'source'],
    ['hair=__proto__', 'hair'],
    ['head=constructor', 'head'],
    ['area=a&area=b', 'area'],
    ['distance=%', 'distance'],
    ['dot=١', 'dot'],
    ['show=wipe&show=wipe', 'show'],
  ])('%s is answered beside its control', (fragment, field) => {
    const { answers: settings, problems } = previewAddress.parse(fragment)
    expect(settings).toEqual(previewDefaults)
    expect(problems).toEqual([{ field, given: expect.any(String), message: expect.stringMatching(/\.$/) }])
  })

  it('keeps what is right beside what is wrong', () => {
    expect(previewAddress.parse('skin=99&hair=red').answers).toEqual({ ...previewDefaults, hair: 'red' })
  })

  it('is sorted, leaves defaults out and is one for the same settings', () => {
    expect(previewAddress.query(previewDefaults)).toBe('')
    expect(previewAddress.query({ ...previewDefaults, years: 5, area: 'crown', source: 'S2' })).toBe(
      'area=crown&source=s2&years=5',
    )
  })

  it('is never longer than 300 letters, and made of small letters, digits and hyphens', () => {
    const text = previewAddress.query(longestSettings)
    expect(text.length).toBeLessThanOrEqual(300)
    expect(text).toMatch(/^[a-z]+=[a-z0-9-]+(&[a-z]+=[a-z0-9-]+)*$/)
    expect(previewAddress.parse(text)).toEqual({ answers: longestSettings, problems: [] })
  })

  it('comes back from every setting', () => {
    fc.assert(
      fc.property(everySetting, settings => {
        expect(previewAddress.parse(previewAddress.query(settings))).toEqual({ answers: settings, problems: [] })
      }),
      { numRuns: 2_000 },
    )
  })

  it('changes one setting from its text and leaves the others', () => {
    const start: PreviewSettings = {
      ...previewDefaults,
      faults: Object.keys(previewFaults) as PreviewSettings['faults'],
    }
    expect(previewAddress.change({ answers: start, problems: [] }, 'faults', '').answers.faults).toEqual([])
    expect(previewAddress.change({ answers: start, problems: [] }, 'skin', '9').answers).toEqual({ ...start, skin: 9 })
    expect(previewAddress.change({ answers: start, problems: [] }, 'skin', 'nine').problems).toHaveLength(1)
    expect(previewAddress.change({ answers: start, problems: [] }, 'faults', 'ink').answers.faults).toEqual(['ink'])
    for (const field of Object.keys(previewDefaults) as PreviewField[]) {
      expect(
        previewAddress.change({ answers: start, problems: [] }, field, previewAddress.text(previewDefaults, field))
          .problems,
      ).toEqual([])
    }
  })
})
