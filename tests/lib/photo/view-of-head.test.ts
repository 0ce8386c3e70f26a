import { describe, expect, it } from 'vitest'
import { photoViews } from '@/content/photo/photo'
import { fitHead } from '@/lib/photo/fit-head'
import { otherViewOf } from '@/lib/photo/view-of-head'
import { isSeen, type PinId } from '@/lib/photo/landmarks'
import { otherHeads, truePins } from './other-heads'

describe('a head that was fitted', () => {
  it.each(otherHeads.map(head => [head.name, head] as const))(
    'tells the turn of “%s”, whichever was chosen',
    (_, head) => {
      const pins = Object.fromEntries(truePins(head))
      for (const view of ['front', 'half-left', 'half-right'] as const) {
        const seen = Object.fromEntries(
          Object.entries(pins).filter(([id]) => isSeen(id as PinId, photoViews[view].yaw)),
        )
        const fit = fitHead(seen, head.camera)
        const told = fit ? (otherViewOf(fit.yaw, view) ?? view) : view
        expect(Math.abs(photoViews[told].yaw - head.camera.yaw)).toBeLessThan(30)
        expect(otherViewOf(head.camera.yaw, told)).toBeUndefined()
      }
    },
  )

  it('is left to the reader where two views are about as near', () => {
    for (const yaw of [-27, -15, 0, 15, 27]) expect(otherViewOf(yaw, 'front')).toBeUndefined()
    for (const yaw of [14, 60, 69]) expect(otherViewOf(yaw, 'half-left')).toBeUndefined()
    expect(otherViewOf(28, 'front')).toBe('half-left')
    expect(otherViewOf(-70, 'front')).toBe('side-right')
  })
})
