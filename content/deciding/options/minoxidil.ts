import type { Option } from '../options.schema'

/** The price of a month, which every sum of this option is made of. */
const price = {
  claims: ['comparison.minoxidil-cost.s0'],
  states: 'Minoxidil costs {comparison.minoxidil-cost.s0}',
} as const

export const minoxidil = {
  name: 'Minoxidil',
  short: 'Minoxidil',
  verb: 'use minoxidil',
  starts: 'the first day of use',
  inShort: {
    says: 'Put on the scalp, it can slow hair loss and bring some hair back, for as long as you use it.',
    stance: 'comparison.minoxidil-result.s0',
    outside: ['e25-minoxidil-men', 'e26-minoxidil-women', 'e8-minoxidil-stop'],
  },
  worst: {
    says: 'Labels warn of chest pain, a racing heart and faintness; for the tablets also of fluid that may press on the heart.',
    outside: ['e27-minoxidil-warning-signs', 'e39-minoxidil-tablets-label'],
  },
  money: { by: 'alternative', id: 'minoxidil' },
  cells: {
    'what-it-is': {
      head: 'A medicine',
      says: 'It is a medicine for the scalp: a liquid or foam that you put on every day, with no end.',
      claims: ['comparison.minoxidil-type.s0', 'comparison.minoxidil-maintenance.s0'],
      states: 'Minoxidil has to be used every day, with no end',
      outside: ['e26-minoxidil-women'],
      more: [
        {
          says: 'Doctors also give it as a low-dose tablet, though the US label keeps tablets for high blood pressure.',
          outside: ['e37-minoxidil-tablets-counted', 'e39-minoxidil-tablets-label'],
        },
      ],
    },
    helps: {
      head: 'Hair that thins on the top',
      says: 'The US labels are for men and women whose hair thins on the top of the head.',
      outside: ['e25-minoxidil-men', 'e26-minoxidil-women'],
      more: [
        {
          says: '{e28-minoxidil-women-counted: 157 of 593 women} on it said that their hair had grown back moderately or markedly, and {e28-minoxidil-women-counted: 77 of 555} on a dummy liquid.',
          outside: ['e28-minoxidil-women-counted'],
        },
        {
          says: 'After {e29-minoxidil-men-counted: 48 weeks} men on the strong liquid had {e29-minoxidil-men-counted: 18.6 more hairs on each square centimetre}, and men on a dummy liquid {e29-minoxidil-men-counted: 3.9 more}.',
          outside: ['e29-minoxidil-men-counted'],
        },
      ],
    },
    'not-for': {
      head: 'Sudden or patchy loss, among others',
      says: 'The label for men rules out sudden or patchy loss, loss of unknown cause, a sore scalp and anyone {e25-minoxidil-men: under 18}.',
      outside: ['e25-minoxidil-men'],
      more: [
        {
          says: 'It may do harm in pregnancy and while breastfeeding, a label says, so ask a doctor or pharmacist.',
          outside: ['e26-minoxidil-women'],
        },
        {
          says: 'With heart disease you have to ask a doctor before you use it, by the label.',
          outside: ['e27-minoxidil-warning-signs'],
        },
        {
          says: 'It is not made for a hairline that moves back.',
          outside: ['e25-minoxidil-men', 'e7-minoxidil-wait'],
        },
      ],
    },
    'does-to-hair': {
      head: 'Some more hair, in trials',
      says: 'It slows hair loss and gives some regrowth, and in trials it did better than a dummy treatment.',
      stance: 'comparison.minoxidil-result.s0',
      outside: ['e5-medicines-beat-placebo', 'e28-minoxidil-women-counted', 'e29-minoxidil-men-counted'],
      more: [
        {
          says: 'It may bring more shedding at first, for {e7-minoxidil-wait: up to two weeks}.',
          outside: ['e7-minoxidil-wait'],
        },
      ],
    },
    'see-it': {
      head: 'After {e7-minoxidil-wait: 2 months} at the earliest',
      says: 'It may show {e7-minoxidil-wait: as early as 2 months in}, and for some men {e7-minoxidil-wait: not before 4 months at least}.',
      outside: ['e7-minoxidil-wait'],
      more: [{ says: 'It will not work for all men, the US label says.', outside: ['e25-minoxidil-men'] }],
    },
    lasts: {
      head: 'For as long as you use it',
      says: 'As long as you use it: once you stop, most of what it grew is lost and the old loss goes on.',
      outside: ['e8-minoxidil-stop'],
      more: [
        {
          says: 'Men who stopped were back at about the level of a dummy liquid within {e31-minoxidil-stopped-counted: 24 weeks}.',
          outside: ['e31-minoxidil-stopped-counted'],
        },
        {
          says: 'In men who kept using it for {e32-minoxidil-five-years: about five years}, regrowth was best {e32-minoxidil-five-years: at one year} and then slowly went down.',
          outside: ['e32-minoxidil-five-years'],
        },
      ],
    },
    'upkeep-time': {
      head: 'Morning and evening, every day',
      says: 'Morning and evening you put it on, keep the scalp dry for hours and let it dry before bed.',
      outside: ['e34-minoxidil-drying'],
      more: [
        {
          says: 'We found no count of the minutes that it takes.',
          sought: ['minutes a day minoxidil', 'time to apply minoxidil survey'],
        },
        {
          says: 'Of {e33-minoxidil-given-up: 400 people who were given minoxidil at one clinic}, {e33-minoxidil-given-up: 345 had stopped it}.',
          outside: ['e33-minoxidil-given-up'],
        },
      ],
    },
    'days-off': {
      head: 'We found no number',
      says: 'We found no label or leaflet that speaks of days off: it is put on at home.',
      sought: ['minoxidil downtime', 'minoxidil days off work', 'minoxidil label directions'],
    },
    feels: {
      head: 'Wet, and it can itch',
      says: 'It is wet until it dries, and it can leave the scalp itchy.',
      outside: ['e29-minoxidil-men-counted', 'e34-minoxidil-drying'],
    },
    'go-wrong': {
      head: 'A sore scalp, a racing heart',
      says: 'An itchy or sore scalp, hair on the face, more shedding at first and, labels warn, a racing heart.',
      outside: [
        'e7-minoxidil-wait',
        'e27-minoxidil-warning-signs',
        'e29-minoxidil-men-counted',
        'e30-minoxidil-face-hair',
      ],
      more: [
        {
          says: 'Babies held by someone who uses it have grown thick hair, which went away once the contact stopped.',
          outside: ['e35-minoxidil-babies'],
        },
        {
          says: 'It is poison for cats: of {e36-minoxidil-cats: 62 cats that fell ill} from it in US records, {e36-minoxidil-cats: 8 died}.',
          outside: ['e36-minoxidil-cats'],
        },
        {
          says: 'On the low-dose tablet unwanted hair was the most common trouble, and some felt light-headed or held water.',
          outside: ['e37-minoxidil-tablets-counted'],
        },
      ],
    },
    'how-often': {
      head: 'We found no count',
      says: 'We found no raw count of itching or of heart trouble with the liquid or foam.',
      sought: [
        'topical minoxidil adverse events number of patients placebo',
        'topical minoxidil heart side effects rate',
      ],
      more: [
        {
          says: 'Of {e37-minoxidil-tablets-counted: 1,404 people} on the low-dose tablet {e37-minoxidil-tablets-counted: no life was in danger}, with nobody to compare them with.',
          outside: ['e37-minoxidil-tablets-counted'],
        },
        {
          says: 'Scans found a little fluid around the heart in {e40-minoxidil-heart-scans: 3 of 51 people on the low-dose tablet} and in {e40-minoxidil-heart-scans: 3 of 49 without} minoxidil.',
          outside: ['e40-minoxidil-heart-scans'],
        },
      ],
    },
    undo: {
      head: 'You can stop, by our reading',
      says: 'You can stop it on any day, by our reading, and most of what it grew is then lost.',
      ours: true,
      outside: ['e8-minoxidil-stop', 'e31-minoxidil-stopped-counted'],
    },
    'cost-first': {
      head: '{first} for the first month',
      says: '{first} for the first month, according to {the S0}; we found no survey of prices.',
      ...price,
    },
    'upkeep-money': {
      head: '{upkeep} in ten years, by our sum',
      says: '{upkeep} over ten years, by our sum, if each month costs what {the S0} says.',
      ...price,
    },
    'cost-ten-years': {
      head: '{ten-years}, by our sum',
      says: '{ten-years} in all, by our sum: nothing is paid once, and you pay again every month.',
      ...price,
    },
    'other-options': {
      head: 'It can fade the dots of SMP',
      says: 'Used beside SMP, minoxidil can fade the pigment of the dots.',
      stance: 'minoxidil-fades-pigment',
      more: [
        {
          says: '{The S2} wants it stopped for a while around SMP, and {the S3} wants it kept off the scalp.',
          claims: ['combination.minoxidil-stop.s2', 'combination.minoxidil-fades.s2', 'combination.avoid-minoxidil.s3'],
          differs: { beside: ['comparison.minoxidil-maintenance.s0'] },
          states: 'Minoxidil should be stopped for a while around SMP',
        },
        {
          says: 'We found no number of days for such a pause.',
          sought: ['minoxidil before after scalp micropigmentation', 'how long stop minoxidil SMP'],
        },
        {
          says: 'After a hair transplant, one UK surgeon says, it can help to keep the hair around the moved hair.',
          outside: ['e65-transplant-loss-goes-on'],
        },
      ],
    },
    'how-sure': {
      head: 'Quite sure, we think',
      says: 'Quite sure of some growth, we think, as trials had a dummy liquid; for many years on end we found little.',
      ours: true,
      outside: [
        'e5-medicines-beat-placebo',
        'e28-minoxidil-women-counted',
        'e29-minoxidil-men-counted',
        'e32-minoxidil-five-years',
      ],
    },
  },
  undo: {
    how: { says: 'You stop using it, and its effect goes.', outside: ['e8-minoxidil-stop'] },
    time: {
      says: 'Within {e31-minoxidil-stopped-counted: 24 weeks} men were back at about the level of those on a dummy liquid.',
      outside: ['e31-minoxidil-stopped-counted'],
    },
    cost: {
      says: 'Nothing but the hair that it grew, by our reading.',
      ours: true,
      outside: ['e8-minoxidil-stop'],
    },
    stays: {
      says: 'We found no study of anything that stayed after the liquid or foam was stopped.',
      sought: ['persistent side effects after stopping topical minoxidil'],
    },
  },
  good: [
    { says: 'It can bring back some of your own hair.', stance: 'comparison.minoxidil-result.s0' },
    { says: 'It beat a dummy liquid in men and in women.', outside: ['e5-medicines-beat-placebo'] },
    { says: 'You put it on at home, with no needle or knife.', outside: ['e34-minoxidil-drying'] },
    { says: 'Most women asked while using it were satisfied.', outside: ['e41-minoxidil-women-pleased'] },
  ],
  bad: [
    { says: 'It has no end: you use it every day.', claims: ['comparison.minoxidil-maintenance.s0'] },
    { says: 'If you stop, most of what it grew is lost.', outside: ['e8-minoxidil-stop'] },
    { says: 'It is not made for a receding hairline.', outside: ['e7-minoxidil-wait', 'e25-minoxidil-men'] },
    {
      says: 'It can reach a baby or a cat that touches it.',
      outside: ['e35-minoxidil-babies', 'e36-minoxidil-cats'],
    },
  ],
  later: {
    week: {
      body: {
        says: 'Your scalp may itch, and for a while more hair than before may fall out.',
        outside: ['e7-minoxidil-wait', 'e29-minoxidil-men-counted'],
      },
      feelings: {
        says: 'Losing more hair at first can be a fright, we think, when you hoped for less.',
        ours: true,
        outside: ['e7-minoxidil-wait'],
      },
      people: {
        says: 'EU leaflets say to keep children off the treated skin, and a lick of it can make a cat ill.',
        outside: ['e35-minoxidil-babies', 'e36-minoxidil-cats'],
      },
      money: { says: 'The first month comes to {first}, says {the S0}.', ...price },
    },
    month: {
      body: {
        says: 'It is early for more hair, which may show {e7-minoxidil-wait: as early as 2 months in}.',
        outside: ['e7-minoxidil-wait'],
      },
      feelings: {
        says: 'We found no study that asked people how they felt by then.',
        sought: ['minoxidil quality of life first months', 'adherence topical minoxidil reasons stopped'],
      },
      people: {
        says: 'It stains what a wet scalp touches, so a pillow you share may show it, we think.',
        ours: true,
        outside: ['e34-minoxidil-drying'],
      },
      money: {
        says: 'Each further month costs as much as the first, by our reading.',
        ours: true,
      },
    },
    year: {
      body: {
        says: 'In men who stayed with it, regrowth was best {e32-minoxidil-five-years: at one year}.',
        outside: ['e32-minoxidil-five-years'],
      },
      feelings: {
        says: 'Of {e41-minoxidil-women-pleased: 31 women who had used 5% minoxidil for half a year or more}, {e41-minoxidil-women-pleased: 26} were satisfied.',
        outside: ['e41-minoxidil-women-pleased'],
      },
      people: {
        says: 'We found no study of what others notice by then.',
        sought: ['minoxidil what other people notice', 'perception of hair regrowth by others'],
      },
      money: { says: '{year} by then, by our sum from what {the S0} says.', ...price },
    },
    'ten-years': {
      body: {
        says: 'We found no study that followed anyone for so long.',
        sought: ['topical minoxidil five-year follow-up', 'topical minoxidil ten years'],
      },
      feelings: {
        says: 'Most have given it up by then, we think: at one clinic {e33-minoxidil-given-up: 345 had stopped it}, of {e33-minoxidil-given-up: 400 people}.',
        ours: true,
        outside: ['e33-minoxidil-given-up'],
      },
      people: {
        says: 'We found nothing on how others see it after so long.',
        sought: ['minoxidil what other people notice', 'topical minoxidil ten years'],
      },
      money: { says: '{ten-years} by then, by our sum, if the price stays.', ...price },
    },
  },
  guides: ['smp-beside-other-treatments', 'what-it-costs', 'women'],
} as const satisfies Option
