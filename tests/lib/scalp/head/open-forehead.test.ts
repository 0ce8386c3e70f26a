import { expect, test } from 'vitest'
import { angleRound } from '@/lib/scalp/head/head-map'
import { NO_REGION } from '@/lib/scalp/head/point-cloud'
import { sexes } from '@/lib/scalp/head/build'
import { sceneOf } from '../preview/preview-scenes'

test.each(sexes)(
  'on the forehead of a %s there are places for dots, as close as on the scalp in every first part',
  sex => {
    const { count, position, region } = sceneOf(sex).cloud.scalp
    const isIn = (i: number, low: number, high: number) => {
      const [x = 0, y = 0, z = 0] = position.subarray(i * 3, i * 3 + 3)
      return Math.abs(x) < 0.3 && y > low && y < high && z > 0.4
    }
    for (const part of [0.25, 0.5, 1]) {
      let [forehead, above] = [0, 0]
      for (let i = 0; i < count * part; i += 1) {
        if (isIn(i, 0.26, 0.36)) forehead += 1
        // The next strip up is the scalp's own; it leans a little more.
        if (isIn(i, 0.5, 0.6)) above += 1
      }
      expect(forehead / above).toBeGreaterThan(0.65)
      expect(forehead / above).toBeLessThan(1.15)
    }
    for (let i = 0; i < count; i += 1) {
      if (region[i] === NO_REGION) expect(angleRound(position[i * 3] ?? 0, position[i * 3 + 2] ?? 0)).toBeLessThan(66)
    }
  },
)
