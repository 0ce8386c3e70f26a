import { describe, expect, it } from 'vitest'
import { fromBase64Url } from '@/lib/address/base64url'
import { handOn } from '@/lib/address/hand-on-address'

describe('handing answers on', () => {
  it.each([
    ['the quiz to the practitioner', handOn.toPractitioner('pattern=norwood-5'), '/practitioner#pattern=norwood-5'],
    ['a fragment with its sign', handOn.toPractitioner('#pattern=norwood-5'), '/practitioner#pattern=norwood-5'],
    ['people without the quiz', handOn.toPractitioner('', 'people=x'), '/practitioner#people=x'],
    ['the quiz with people', handOn.toPractitioner('#a=1', '#people=x'), '/practitioner#a=1&people=x'],
    ['nothing', handOn.toPractitioner(''), '/practitioner'],
    ['a sign within an answer', handOn.toPractitioner('note=a#b'), '/practitioner#note=a#b'],
    ['a query to the cost tool', handOn.toCost('area=crown'), '/cost#area=crown'],
    ['no query to the cost tool', handOn.toCost(''), '/cost'],
    ['a picture', handOn.toPreview('#years=5'), '/preview#years=5'],
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
