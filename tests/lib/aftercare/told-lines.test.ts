import { describe, expect, it } from 'vitest'
import {
  noInstructions,
  readToldInstructions,
  setToldLine,
  type ToldInstructions,
  toggleDone,
} from '@/lib/aftercare/told-instructions'

const read = (more: Record<string, unknown>) => readToldInstructions({ v: 1, ...more })
const gymRead = (line: unknown) => read({ lines: { gym: line } })?.lines

describe('an instruction that comes from outside', () => {
  it.each([
    [0, 0],
    [365, 365],
    [366, null],
    [-1, null],
    [1.5, null],
    ['3', null],
    [Number.NaN, null],
    [null, null],
    [undefined, null],
  ])('with the day %o is for day %o', (fromDay, day) => {
    expect(gymRead({ fromDay, says: 'x' })).toEqual({ gym: { fromDay: day, says: 'x' } })
  })

  it.each([
    ['  two words ', 'two words'],
    ['a'.repeat(200), 'a'.repeat(200)],
    ['a'.repeat(201), 'a'.repeat(200)],
    [` ${'a'.repeat(200)}b`, 'a'.repeat(200)],
    [`${'a'.repeat(199)} b`, 'a'.repeat(199)],
    [`${'a'.repeat(199)}😀`, 'a'.repeat(199)],
    ['left\u202eright\u0000', 'leftright'],
    ['   ', ''],
    [7, ''],
    [undefined, ''],
  ])('keeps of the words %o at most 200 letters, trimmed', (says, kept) => {
    expect(gymRead({ fromDay: 3, says })).toEqual({ gym: { fromDay: 3, says: kept } })
    expect(gymRead({ fromDay: 3, says: kept })).toEqual({ gym: { fromDay: 3, says: kept } })
  })

  it.each([
    [{}],
    [{ fromDay: 366, says: ' ' }],
    [{ fromDay: null, says: '' }],
    [null],
    ['Easy'],
    [3],
    [Object.assign([], { fromDay: 3, says: 'x' })],
  ])('says nothing as %o and is dropped', line => {
    expect(gymRead(line)).toEqual({})
  })

  it('is kept for known activities of its own alone, in the order of the table', () => {
    const line = { fromDay: 3, says: '' }
    expect(Object.keys(read({ lines: { gym: line, rinse: line, nap: line } })?.lines ?? {})).toEqual(['rinse', 'gym'])
    expect(read({ lines: Object.create({ gym: line }) })?.lines).toEqual({})
  })

  it.each([
    [{}],
    [{ lines: null, done: null }],
    [{ lines: 'gym', done: 'gym' }],
    [{ lines: 7, done: true }],
    [{ lines: Object.assign([], { gym: { fromDay: 3 } }), done: [['gym'], ['gym']] }],
  ])('is none in %o', given => {
    expect(read(given)).toEqual(noInstructions)
  })

  it('needs version 1 of a plain object', () => {
    expect(readToldInstructions({ v: 1 })).toEqual({ v: 1, lines: {}, done: {} })
    for (const given of [{ v: 2 }, { v: '1' }, {}, Object.assign([], { v: 1 }), Object.assign(() => 1, { v: 1 })]) {
      expect(readToldInstructions(given)).toBeNull()
    }
  })
})

describe('ticks that come from outside', () => {
  it.each([
    ['0', '0'],
    ['365', '365'],
    ['05', '5'],
    ['007', '7'],
  ])('of day %s are of day %s', (given, day) => {
    expect(read({ done: { [given]: ['clean'] } })?.done).toEqual({ [day]: ['clean'] })
  })

  it.each(['366', '0005', '-1', '1.5', '', ' 5', '5x', 'x5', '5\n', '1e1'])('of "%s" are dropped', day => {
    expect(read({ done: { [day]: ['clean'] } })?.done).toEqual({})
  })

  it.each([
    [
      ['clean', 'pillow', 'clean'],
      ['clean', 'pillow'],
    ],
    [['nap', 'clean', 7, null, ['pillow']], ['clean']],
  ])('as %o are %o', (given, kept) => {
    expect(read({ done: { 5: given } })?.done).toEqual({ 5: kept })
  })

  it.each([[[]], [['nap']], ['clean'], [{ 0: 'clean' }], [null]])('as %o are none', given => {
    expect(read({ done: { 5: given } })?.done).toEqual({})
  })

  it('are dropped by day, and the days after are read on', () => {
    expect(read({ done: { 400: ['clean'], x: ['clean'], 3: 'clean', 5: ['clean'] } })?.done).toEqual({ 5: ['clean'] })
  })
})

describe('a reader’s change', () => {
  const told: ToldInstructions = {
    v: 1,
    lines: { gym: { fromDay: 3, says: 'Easy' }, sun: { fromDay: null, says: 'Never' } },
    done: { 3: ['pillow', 'clean'], 4: ['clean'] },
  }

  it('sets one line by the same rules, and leaves all the rest', () => {
    expect(setToldLine(told, 'gym', { fromDay: 5, says: ` ${'a'.repeat(201)}` })).toEqual({
      ...told,
      lines: { sun: { fromDay: null, says: 'Never' }, gym: { fromDay: 5, says: 'a'.repeat(200) } },
    })
    expect(setToldLine(told, 'pool', { fromDay: 366, says: 'Ask' }).lines).toEqual({
      ...told.lines,
      pool: { fromDay: null, says: 'Ask' },
    })
    expect(setToldLine(told, 'gym', null)).toEqual({ ...told, lines: { sun: { fromDay: null, says: 'Never' } } })
  })

  it('ticks one duty of one day, and takes back that tick alone', () => {
    expect(toggleDone(told, 4, 'pillow').done).toEqual({ 3: ['pillow', 'clean'], 4: ['clean', 'pillow'] })
    expect(toggleDone(told, 3, 'pillow')).toEqual({ ...told, done: { 3: ['clean'], 4: ['clean'] } })
    expect(toggleDone(told, 4, 'clean').done).toEqual({ 3: ['pillow', 'clean'] })
    expect(toggleDone(told, 9, 'clean').done).toEqual({ ...told.done, 9: ['clean'] })
  })
})
