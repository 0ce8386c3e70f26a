import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceCount } from '@/content/evidence/source-ids'
import { findBareFigures } from '@/lib/articles/bare-figures'

const refused = [
  '$2,000',
  'It costs £50.',
  '20 %',
  'about 8 years',
  'guard 0',
  '½ of it',
  'Ⅴ',
  '٣ sessions',
  'two sessions',
  'three-year gap',
  'two to four hours',
  'two or three more sessions',
  'twenty-one days',
  'ten full working days',
  'a couple of weeks',
  'a few days',
  'the first few days',
  'several hours',
  'one session',
  'a single session',
  'one person reacted',
  'nine out of ten',
  'one in ten',
  'one in every five',
  'ninety percent',
  'ninety per cent',
  'five hundred dollars',
  'hundreds of dots',
  'a dozen inks',
  'half an hour',
  'half the price',
  'half of people',
  'a third of the inks',
  'two-thirds of it',
  'after a month',
  'within a week',
  'a month later',
  'a year or two',
  'lasts a year',
  'less than a week',
  'once a day',
  'twice a year',
  'twice the price',
  'twice as much',
  'threefold',
  'year three',
  'by year four',
  'guard one',
  'Norwood five',
  'Norwood V',
  'Norwood stage VI',
  'stage seven',
  'session two',
  'the third year',
  'the third session',
  'the second year',
  'every two years',
  'two touch-ups',
  'three needles',
  'one to three points',
  'three times',
  'a fortnight',
  'two and a half hours',
  'three, maybe four, sessions',
  'five people',
  'eighty percent of people',
  'four weekly visits',
  'six weeks',
  'four out of ten',
  'one million',
  'two 😀 three sessions',
  'three "long" sessions',
  'three (long) sessions',
  'the five sessions',
]

const harmless = [
  'one of the two',
  'first',
  'the second session',
  'the five sources',
  'two clinics disagree',
  'one source says so',
  'three of the five',
  'for years',
  'some days later',
  'a day at work',
  'each session',
  'a session hurts',
  'once the skin has healed',
  'two things change over the years',
  'one of the sessions',
  'no one knows',
  'one clinic says that sessions differ',
  'both sessions',
  'the first session',
  'the first days',
  'over time',
  'many years',
  'at this stage',
  'at times',
  'sometimes',
  'two sides, and years of talk',
  'half shaved',
  'a second look',
  'four sources speak. Sessions differ.',
  'someone',
  'everyone',
  'on one hand',
  'the other one',
  'weeks',
  'a number',
  'a clipper guard',
  'a person',
  'one by one',
  'a year like any other',
  'two of them name a year',
  `doctors outside the ${sourceCount} advise such people`,
  'all five sources',
]

describe('a bare figure', () => {
  it.each(refused)('is found in "%s"', text => {
    expect(findBareFigures(text)).not.toEqual([])
  })

  it.each(harmless)('is not found in "%s"', text => {
    expect(findBareFigures(text)).toEqual([])
  })

  it('is given with its place', () => {
    expect(findBareFigures('It takes three sessions.')).toEqual([
      { index: 9, text: 'three', kind: 'a count beside its unit' },
    ])
  })

  const number = fc.oneof(
    fc.integer({ min: 0, max: 100_000 }).map(n => n.toLocaleString('en-US')),
    fc.constantFrom(
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'twelve',
      'twenty-one',
      'forty',
      'a hundred',
      'a couple of',
      'a few',
      'several',
      'two or three',
      'two to four',
      'one and a half',
    ),
  )
  const unit = fc.constantFrom(
    'sessions',
    'hours',
    'days',
    'weeks',
    'months',
    'years',
    'needles',
    'points',
    'dollars',
    'percent',
    'per cent',
    'people',
    'minutes',
    'touch-ups',
    'visits',
    'times',
    'clients',
    'steps',
    'shades',
    'stages',
  )
  const joint = fc.constantFrom(' ', '-', '\n', ' more ', ' full ', ' long ', ' (long) ', '\u00a0', ' — ')
  const lead = fc.constantFrom('', 'It takes ', 'After ', 'Some say that ', 'First, ', 'The five sources give ')
  const tail = fc.constantFrom('', '.', ' in all.', ', one of the two says', '? No one knows.')

  it('is found whatever the amount, the unit and the words around them', () => {
    fc.assert(
      fc.property(
        lead,
        number,
        joint,
        unit,
        tail,
        (a, n, j, u, z) => findBareFigures(`${a}${n}${j}${u}${z}`).length > 0,
      ),
      { numRuns: 5_000 },
    )
  })

  it('is found when it follows its unit', () => {
    const named = fc.constantFrom(
      'year',
      'day',
      'week',
      'month',
      'session',
      'stage',
      'guard',
      'Norwood',
      'Norwood stage',
    )
    const name = fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'ten', '3', '12')
    fc.assert(fc.property(lead, named, name, tail, (a, u, n, z) => findBareFigures(`${a}${u} ${n}${z}`).length > 0))
  })
})
