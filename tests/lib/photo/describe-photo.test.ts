import { describe, expect, it } from 'vitest'
import { describePhoto } from '@/lib/photo/describe-photo'
import { photoAddress } from '@/lib/photo/photo-address'
import { previewTable } from '@/lib/scalp/preview/preview-table'

const table = previewTable()
const tell = (query: string, isDrawn = true) => describePhoto(photoAddress.parse(query).answers, table, isDrawn)

describe('what a photo shows, in words', () => {
  it('tells of dots only where there are some', () => {
    expect(tell('')[0]).toBe('You see your own photo, with dots that a program drew on it.')
    expect(tell('session=0')[0]).toBe('You see your own photo, and no dots are drawn on it.')
    const waiting = tell('', false)
    expect(waiting[0]).toContain('without dots so far')
    expect(waiting.at(-1)).toContain('shows none of it yet')
    expect(waiting.join(' ')).not.toContain('The picture shows the head')
  })

  it('tells of a line that was moved by hand right after where it sits', () => {
    const told = tell('bend=50-60-70-60-50')
    expect(told[told.indexOf('You moved parts of the hairline by hand.') - 1]).toMatch(/^The new hairline sits/)
    expect(tell('').join(' ')).not.toContain('by hand')
  })

  it('tells how before and after are shown', () => {
    expect(tell('show=before').at(-1)).toBe('The picture shows the head before the treatment.')
    expect(tell('show=after').at(-1)).toBe('The picture shows the head after the treatment.')
  })
})
