import { describe, expect, it } from 'vitest'
import { guideKey, readCachedGuide } from '@/lib/guides/guide-cache'

describe('the key of a built guide', () => {
  it('stays while nothing changes', async () => {
    expect(await guideKey('text', ['a'])).toBe(await guideKey('text', ['a']))
  })

  it('changes with the text and with the facts that it may call', async () => {
    const keys = await Promise.all([guideKey('text', ['a']), guideKey('text!', ['a']), guideKey('text', ['a', 'b'])])
    expect(new Set(keys).size).toBe(3)
  })

  it('leads to nothing where nothing was built', async () => {
    expect(await readCachedGuide('no-such-key')).toBeUndefined()
  })
})
