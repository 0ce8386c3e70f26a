import { describe, expect, it } from 'vitest'
import { fromBase64Url } from '@/lib/address/base64url'
import { handOn } from '@/lib/address/hand-on-address'

describe('handing answers on', () => {
  it.each([
    ['a picture', handOn.toPreview('years=5'), '/preview#years=5'],
    ['no picture', handOn.toPreview(''), '/preview'],
    ['a part to the plan', handOn.toPlan('cost', 'area=crown&years=5'), '/plan#add=cost:area=crown&years=5'],
  ])('%s is an address whose answers stand in the fragment', (_what, address, expected) => {
    expect(address).toBe(expected)
  })

  it('carries a document whole, letters of any script included', () => {
    const people = { people: ['Ö. K.', '王'], asked: { gloves: true } }
    const address = handOn.documentToPlan('practitioner', people)
    expect(address).toMatch(/^\/plan#add=practitioner:[\w-]+$/)
    expect(JSON.parse(fromBase64Url(address.split(':')[1] ?? '') ?? '')).toEqual(people)
  })
})
