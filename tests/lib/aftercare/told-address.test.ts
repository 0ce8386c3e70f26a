import { describe, expect, it } from 'vitest'
import { toBase64Url } from '@/lib/address/base64url'
import { isNoted, toldAddress, withoutTicks, withTold } from '@/lib/aftercare/told-address'
import { noInstructions, type ToldInstructions } from '@/lib/aftercare/told-instructions'

const gym: ToldInstructions = { ...noInstructions, lines: { gym: { fromDay: 3, says: 'Easy' } } }
const ticked: ToldInstructions = { ...noInstructions, done: { 3: ['pillow'] } }
const code = 'eyJ2IjoxLCJsaW5lcyI6eyJneW0iOnsiZnJvbURheSI6Mywic2F5cyI6IkVhc3kifX0sImRvbmUiOnt9fQ'

const read = (hash: string) => {
  const { answers, problems } = toldAddress.parse(hash)
  return { own: answers.own, problems }
}

describe('a fragment with the practitioner’s instructions', () => {
  it('is noted once there is a line or a tick', () => {
    expect([noInstructions, gym, ticked].map(isNoted)).toEqual([false, true, true])
  })

  it('is the JSON of the instructions in letters of an address, and nothing where nothing is noted', () => {
    expect(withTold('/aftercare', gym)).toBe(`/aftercare#own=${code}`)
    expect(withTold('/today?day=3', noInstructions)).toBe('/today?day=3')
    expect(read(toldAddress.href({ own: ticked }).slice('/aftercare'.length))).toEqual({ own: ticked, problems: [] })
  })

  it('leaves the ticks at home and the lines as they are', () => {
    expect(withoutTicks({ ...gym, done: { 3: ['pillow'] } })).toEqual(gym)
    expect(withoutTicks(ticked)).toEqual(noInstructions)
  })

  it.each([`#own=${code}`, `own=${code}`, `#own=${code}.`, `#own=${code}).`, `#own%3D${code}`, `#a=1&amp;own=${code}`])(
    'is read as %s',
    hash => expect(read(hash)).toEqual({ own: gym, problems: [] }),
  )

  it.each([
    ['a cut code', code.slice(0, -1)],
    ['no JSON', toBase64Url('{"v":1')],
    ['another version', toBase64Url('{"v":2,"lines":{"gym":{"fromDay":3}}}')],
    ['null', toBase64Url('null')],
    ['one that came twice', `${code}&own=${code}`],
  ])('says that it cannot be read from %s', (_, text) => {
    const { own, problems } = read(`#own=${text}`)
    expect(own).toEqual(noInstructions)
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^This link was cut .*Ask for it/)])
  })

  it('is nothing where a fragment holds none', () => {
    expect(['', '#own=', '#when-title'].map(read)).toEqual(Array(3).fill({ own: noInstructions, problems: [] }))
  })

  it('is read up to 20,000 letters and no further', () => {
    const long = (bytes: number) => toBase64Url(JSON.stringify(gym).padEnd(bytes))
    expect([long(15_000).length, long(15_001).length]).toEqual([20_000, 20_002])
    expect(read(`#own=${long(15_000)}`).own).toEqual(gym)
    expect(read(`#own=${long(15_001)}`).problems).toHaveLength(1)
  })
})
