import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64Url, toBase64Url } from '@/lib/address/base64url'
import { cases, mangledTexts } from './mangled-texts'

const wellFormed = fc.string({ unit: 'binary', maxLength: 200 }).filter(text => text.isWellFormed())

describe('text in letters for an address', () => {
  it('comes back as it was, and needs no escape on its way', () => {
    fc.assert(
      fc.property(wellFormed, text => {
        const code = toBase64Url(text)
        expect(code).toMatch(/^[\w-]*$/)
        expect(fromBase64Url(code)).toBe(text)
      }),
      { numRuns: 5_000 },
    )
  })
  it('is what the standard says', () => {
    fc.assert(
      fc.property(wellFormed, text => {
        expect(toBase64Url(text)).toBe(Buffer.from(text, 'utf8').toString('base64url'))
      }),
      { numRuns: 2_000 },
    )
    expect(toBase64Url('ü, 頭, 🙂?>')).toBe('w7wsIOmgrSwg8J-Zgj8-')
  })
  it('keeps a byte order mark and replaces half a letter', () => {
    expect(fromBase64Url(toBase64Url('\ufeffx'))).toBe('\ufeffx')
    expect(fromBase64Url(toBase64Url('a\ud800'))).toBe('a\ufffd')
  })
  it('altered or cut short is nothing, or other text, but never a fault, 50,000 times', () => {
    for (const code of ['%%%', 'a b', 'YQ=', 'Y=Q', 'a+b/', 'A', '_w', '4pg', 'é'])
      expect(fromBase64Url(code), code).toBeNull()
    expect([fromBase64Url(''), fromBase64Url('YQ==')]).toEqual(['', 'a'])
    const packed = fc.sample(wellFormed, { numRuns: 200, seed: 64 }).map(toBase64Url)
    let read = 0
    fc.assert(
      fc.property(mangledTexts([...packed, 'YQ==', 'YWI=']), code => {
        const text = fromBase64Url(code)
        if (text === null) return
        read += 1
        if (!text.isWellFormed() || fromBase64Url(toBase64Url(text)) !== text) throw new Error(`changed: ${text}`)
      }),
      { numRuns: cases },
    )
    expect(read).toBeGreaterThan(cases / 20)
  })
})
