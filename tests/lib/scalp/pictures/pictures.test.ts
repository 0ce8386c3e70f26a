import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sheetSvg } from '@/lib/scalp/pictures/picture-sheet'
import { pictureRules } from '@/lib/scalp/pictures/picture-rules'

describe('a picture', () => {
  test.each(['ink-too-deep', 'microblading-lines'] as const)(
    '%s: the file is what its rule draws, to the byte',
    id => {
      for (const scheme of ['light', 'dark'] as const) {
        expect(sheetSvg(pictureRules[id](scheme))).toBe(readFileSync(`public/pictures/${id}.svg`, 'utf8'))
      }
    },
    20_000,
  )

  test('with panels has a window for each, side by side, none overlapping', () => {
    const svg = sheetSvg({ width: 100, height: 50, panels: ['<a/>', '<b/>'] })
    expect(svg).toContain('viewBox="0 0 1100 250"')
    expect(svg).toContain('<view id="p1" viewBox="0 0 500 250"/><view id="p2" viewBox="600 0 500 250"/>')
    expect(svg).toContain('<g transform="translate(600)"><b/></g>')
  })

  test('without panels is one plain drawing', () => {
    expect(sheetSvg({ width: 100, height: 50, panels: ['<a/>'] })).not.toContain('view id')
  })
})
