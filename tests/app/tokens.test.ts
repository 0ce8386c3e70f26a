import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')

const tokensOf = (block: RegExp): Record<string, string> =>
  Object.fromEntries([...(css.match(block)?.[1] ?? '').matchAll(/--([a-z-]+): (#[0-9a-f]+);/g)].map(m => [m[1], m[2]]))

const themes = {
  light: tokensOf(/^:root \{([^}]*)\}/m),
  dark: tokensOf(/prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/),
  print: tokensOf(/@media print \{\s*:root \{([^}]*)\}/),
}

/** Relative luminance after WCAG 2.2. */
const luminance = (hex: string): number => {
  const full = hex.length === 4 ? [...hex.slice(1)].map(c => c + c).join('') : hex.slice(1)
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map(i => Number.parseInt(full.slice(i, i + 2), 16) / 255)
    .map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const onGrounds = (names: string[]) =>
  Object.entries(themes).flatMap(([theme, t]) =>
    names.flatMap(name =>
      ['paper', 'card'].map(ground => ({ theme, name, ground, ratio: contrast(t[name] ?? '', t[ground] ?? '') })),
    ),
  )

describe('colour tokens', () => {
  test('every theme defines the same tokens', () => {
    expect(Object.keys(themes.dark)).toEqual(Object.keys(themes.light))
    expect(Object.keys(themes.print)).toEqual(Object.keys(themes.light))
  })

  test.each(onGrounds(['ink', 'soft', 'skin-ink', 'good', 'settle', 'stop']))(
    '$name text on $ground in the $theme theme has at least 7 to 1',
    ({ ratio }) => expect(ratio).toBeGreaterThanOrEqual(7),
  )

  test.each(onGrounds(['edge', 'skin', 'ink']))(
    '$name as a control or mark on $ground in the $theme theme has at least 3 to 1',
    ({ ratio }) => expect(ratio).toBeGreaterThanOrEqual(3),
  )
})
