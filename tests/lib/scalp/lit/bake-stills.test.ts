import { existsSync, readFileSync, statSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { packWebp } from '../../../../scripts/pack-webp.mjs'
import { paintStill, stills } from '@/lib/scalp/lit/bake-stills'
import { TONE_EDGE } from '@/lib/scalp/lit/still-files'
import { sceneOf } from '../preview/preview-scenes'

const stored = (file: string) => `public/${file}`

test('the small stills are both heads in ten tones before and after, sessions, faults and a parting, twenty kilobytes at the most', () => {
  const tones = stills.filter(({ edge }) => edge === TONE_EDGE)
  expect(tones).toHaveLength(44 + 9 + 2)
  for (const { file } of tones) expect(statSync(stored(file)).size, file).toBeLessThanOrEqual(20_000)
  expect(stills.filter(({ file }) => !existsSync(stored(file)))).toEqual([])
})

test.each(['preview/three-quarter.webp', 'lit/woman-9-after.webp'])('%s is what is painted today', async file => {
  const still = stills.find(one => one.file === file)
  if (!still) throw new Error(`no such still: ${file}`)
  const { pixels, edge } = paintStill(still, sceneOf(still.head))
  const anew = await packWebp(pixels, edge)
  expect(anew.equals(readFileSync(stored(file)))).toBe(true)
  expect((await sharp(anew).metadata()).hasAlpha).toBe(true)
})
