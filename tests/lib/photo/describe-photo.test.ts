import { describe, expect, it } from 'vitest'
import { describePhoto, photoInShort } from '@/lib/photo/describe-photo'
import { photoAddress } from '@/lib/photo/photo-address'
import { previewTable } from '@/lib/scalp/preview/preview-table'

const table = previewTable()
const tell = (query: string, pricks: number | null = 9) =>
  describePhoto(photoAddress.parse(query).answers, table, pricks ?? undefined)

describe('what a photo shows, in words', () => {
  it('tells of dots only where there are some', () => {
    expect(tell('')[0]).toBe('You see your own photo, with dots that a program drew on it.')
    expect(tell('session=0')[0]).toBe('You see your own photo, and no dots are drawn on it.')
    expect(tell('show=before')[0]).toBe('You see your own photo, and no dots are drawn on it.')
    expect(tell('', 0)[0]).toBe('You see your own photo, and none of the dots can be seen from this side.')
    const waiting = tell('', null)
    expect(waiting[0]).toContain('without dots so far')
    expect(waiting.at(-1)).toContain('shows none of it yet')
    expect(waiting.join(' ')).not.toContain('The picture shows the head')
  })

  it('tells of a line that was moved by hand right after where it sits', () => {
    const told = tell('bend=50-60-70-60-50')
    expect(told[told.indexOf('You moved parts of the hairline by hand.') - 1]).toMatch(/^The new hairline sits/)
    expect(tell('').join(' ')).not.toContain('by hand')
  })

  it('is told in short by what the picture shows of it', () => {
    expect(photoInShort(tell('show=before'), 9, 'before')).toBe(
      'You see your own photo, and no dots are drawn on it. The picture shows the head before the treatment.',
    )
    expect(photoInShort(tell('show=after'), 9, 'after')).toMatch(
      /^You see your own photo, with dots .+ sessions .+hairline/i,
    )
    expect(photoInShort(tell('', null), undefined, 'after')).toBe(tell('', null)[0])
  })

  it('tells how before and after are shown', () => {
    expect(tell('show=before').at(-1)).toBe('The picture shows the head before the treatment.')
    expect(tell('show=after').at(-1)).toBe('The picture shows the head after the treatment.')
  })
})
