import { describe, expect, it } from 'vitest'
import { toBase64Url } from '@/lib/address/base64url'
import { isNoted, ownFragment, readOwnFragment, withoutTicks } from '@/lib/aftercare/own-fragment'
import { noInstructions, type OwnInstructions } from '@/lib/aftercare/own-instructions'

const gym: OwnInstructions = { ...noInstructions, lines: { gym: { fromDay: 3, says: 'Easy' } } }
const ticked: OwnInstructions = { ...noInstructions, done: { 3: ['pillow'] } }
const code = 'eyJ2IjoxLCJsaW5lcyI6eyJneW0iOnsiZnJvbURheSI6Mywic2F5cyI6IkVhc3kifX0sImRvbmUiOnt9fQ'

describe('a fragment with the practitioner’s instructions', () => {
  it('is noted once there is a line or a tick', () => {
    expect([noInstructions, gym, ticked].map(isNoted)).toEqual([false, true, true])
  })

  it('is the JSON of the instructions in letters of an address, and nothing where nothing is noted', () => {
    expect(ownFragment(gym)).toBe(`#own=${code}`)
    expect(ownFragment(noInstructions)).toBe('')
    expect(readOwnFragment(ownFragment(ticked))).toEqual(ticked)
  })

  it('leaves the ticks at home and the lines as they are', () => {
    expect(withoutTicks({ ...gym, done: { 3: ['pillow'] } })).toEqual(gym)
    expect(withoutTicks(ticked)).toEqual(noInstructions)
  })

  it.each([[`#own=${code}`], [`own=${code}`]])('is read as %s', hash => {
    expect(readOwnFragment(hash)).toEqual(gym)
  })

  it.each([
    ['nothing', ''],
    ['no code', '#own='],
    ['another name', `#plan=${code}`],
    ['something before it', `#a&own=${code}`],
    ['two signs', `##own=${code}`],
    ['something after it', `#own=${code}&a=1`],
    ['a cut code', `#own=${code.slice(0, -1)}`],
    ['no JSON', `#own=${toBase64Url('{"v":1')}`],
    ['another version', `#own=${toBase64Url('{"v":2,"lines":{"gym":{"fromDay":3}}}')}`],
    ['no instructions', `#own=${toBase64Url('{"v":1,"lines":{},"done":{}}')}`],
    ['null', `#own=${toBase64Url('null')}`],
  ])('is not read from %s', (_, hash) => {
    expect(readOwnFragment(hash)).toBeNull()
  })

  it('is read up to 20,000 letters and no further', () => {
    const long = (bytes: number) => toBase64Url(JSON.stringify(gym).padEnd(bytes))
    expect([long(15_000).length, long(15_001).length]).toEqual([20_000, 20_002])
    expect(readOwnFragment(`#own=${long(15_000)}`)).toEqual(gym)
    expect(readOwnFragment(`#own=${long(15_001)}`)).toBeNull()
  })
})
