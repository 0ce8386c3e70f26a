import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { previewFaults } from '@/content/scalp/scalp'
import { changeSetting, parsePreview, printPreview, settingText } from '@/lib/scalp/preview/preview-params'
import { type PreviewField, type PreviewSettings, previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { everySetting, longestSettings } from '../../../examples/preview.examples'

describe('the fragment of the visualiser', () => {
  it('is read with or without its sign, and what it does not know is dropped', () => {
    const settings = { ...previewDefaults, pattern: 'ludwig-2', yaw: -40, faults: ['grid', 'ink'] }
    expect(parsePreview('#utm=x&pattern=ludwig-2&yaw=-40&faults=grid-ink')).toEqual({ settings, problems: [] })
    expect(parsePreview('pattern=ludwig-2&yaw=-40&faults=ink-grid')).toEqual({ settings, problems: [] })
    expect(parsePreview('')).toEqual({ settings: previewDefaults, problems: [] })
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
    const { settings, problems } = parsePreview(fragment)
    expect(settings).toEqual(previewDefaults)
    expect(problems).toEqual([{ field, message: expect.stringMatching(/\.$/) }])
  })

  it('keeps what is right beside what is wrong', () => {
    expect(parsePreview('skin=99&hair=red').settings).toEqual({ ...previewDefaults, hair: 'red' })
  })

  it('is sorted, leaves defaults out and is one for the same settings', () => {
    expect(printPreview(previewDefaults)).toBe('')
    expect(printPreview({ ...previewDefaults, years: 5, area: 'crown', source: 'S2' })).toBe(
      'area=crown&source=s2&years=5',
    )
  })

  it('is never longer than 300 letters, and made of small letters, digits and hyphens', () => {
    const text = printPreview(longestSettings)
    expect(text.length).toBeLessThanOrEqual(300)
    expect(text).toMatch(/^[a-z]+=[a-z0-9-]+(&[a-z]+=[a-z0-9-]+)*$/)
    expect(parsePreview(text)).toEqual({ settings: longestSettings, problems: [] })
  })

  it('comes back from every setting', () => {
    fc.assert(
      fc.property(everySetting, settings => {
        expect(parsePreview(printPreview(settings))).toEqual({ settings, problems: [] })
      }),
      { numRuns: 2_000 },
    )
  })

  it('changes one setting from its text and leaves the others', () => {
    const start: PreviewSettings = {
      ...previewDefaults,
      faults: Object.keys(previewFaults) as PreviewSettings['faults'],
    }
    expect(changeSetting(start, 'faults', '').settings.faults).toEqual([])
    expect(changeSetting(start, 'skin', '9').settings).toEqual({ ...start, skin: 9 })
    expect(changeSetting(start, 'skin', 'nine').problems).toHaveLength(1)
    expect(changeSetting(start, 'faults', 'ink').settings.faults).toEqual(['ink'])
    for (const field of Object.keys(previewDefaults) as PreviewField[]) {
      expect(changeSetting(start, field, settingText(previewDefaults, field)).problems).toEqual([])
    }
  })

  it('takes 50,000 bent fragments without a throw and without a guess', () => {
    const name = fc.constantFrom(...Object.keys(previewDefaults), 'Skin', '__proto__', 'constructor', 'x')
    const good = everySetting.chain(settings =>
      fc
        .constantFrom(...(Object.keys(settings) as PreviewField[]))
        .map(field => `${field}=${settingText(settings, field)}`),
    )
    const text = fc.oneof(
      fc.string(),
      fc.integer({ min: -200, max: 200 }).map(String),
      fc.constantFrom('', '%', '%E0%A4%A', 'x'.repeat(10_000)),
    )
    const bad = fc.tuple(name, text).map(pair => pair.join('='))
    const parts = fc.array(fc.oneof({ weight: 7, arbitrary: good }, { weight: 3, arbitrary: bad }), { maxLength: 8 })
    fc.assert(
      fc.property(parts, pieces => {
        const { settings, problems } = parsePreview(`#${pieces.join('&')}`)
        if (Object.keys(settings).length !== Object.keys(previewDefaults).length) throw new Error('grown')
        const again = parsePreview(printPreview(settings))
        if (again.problems.length > 0) throw new Error(printPreview(settings))
        if (problems.some(({ message }) => !message.endsWith('.'))) throw new Error('no message')
      }),
      { numRuns: 50_000 },
    )
  })
})
