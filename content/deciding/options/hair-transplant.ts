import type { Option } from '../options.schema'

/** Who calls it surgery: one in plain words, one by the way, and one of one of its two methods. */
const surgery = {
  claims: ['comparison.transplant-type.s0', 'comparison.cheaper-than-surgery.s4'],
  differs: { part: ['comparison.standard-procedures-fut-fue.s3'] },
  states: 'A hair transplant is a surgical treatment',
} as const

export const hairTransplant = {
  name: 'Hair transplant',
  short: 'Transplant',
  verb: 'have a hair transplant',
  starts: 'the operation',
  inShort: {
    says: 'An operation moves hair from the back of your head to where it is thin or gone.',
    ...surgery,
    outside: ['e56-transplant-who', 'e57-transplant-stable'],
  },
  worst: {
    says: 'Newspapers tell of single deaths, put down to the anaesthetic or an allergy; we found no count of them.',
    outside: ['e68-transplant-deaths'],
  },
  money: { by: 'alternative', id: 'transplant' },
  cells: {
    'what-it-is': {
      head: 'An operation',
      says: 'An operation that moves your own hair, taken as a strip (FUT) or graft by graft (FUE).',
      ...surgery,
      outside: ['e58-transplant-scars'],
    },
    helps: {
      head: 'Lasting pattern hair loss, and scars',
      says: 'People with lasting pattern hair loss or scars, and with enough hair at the back to move.',
      outside: ['e56-transplant-who', 'e57-transplant-stable'],
      more: [
        {
          says: 'The best candidates have a loss that has settled, says a textbook for doctors.',
          outside: ['e57-transplant-stable'],
        },
      ],
    },
    'not-for': {
      head: 'Mostly not for patchy hair loss',
      says: 'It doesn’t usually suit patchy hair loss, says the NHS, and it needs hair at the back to move.',
      outside: ['e56-transplant-who', 'e57-transplant-stable'],
      more: [
        {
          says: 'Of the surgeons of one society {e66-transplant-surgeons-asked: 73% have a lowest age, 22 on average}.',
          outside: ['e66-transplant-surgeons-asked'],
        },
      ],
    },
    'does-to-hair': {
      head: 'It moves hair that you have',
      says: 'It moves hair that you have; the loss around it goes on, a UK surgeon tells his patients.',
      outside: ['e65-transplant-loss-goes-on'],
      more: [
        {
          says: 'The hair to take runs out, the same surgeon says, and many come back for another operation.',
          outside: ['e65-transplant-loss-goes-on'],
        },
      ],
    },
    'see-it': {
      head: 'In {comparison.transplant-result.s0}',
      says: 'It gives real hair growth in {comparison.transplant-result.s0}, says {the S0}; the best result may take longer.',
      stance: 'comparison.transplant-result.s0',
      more: [
        {
          says: 'Clinics say that it shows {e3-transplant-time: from month 3 or 4, and in full after 12–18 months}.',
          outside: ['e3-transplant-time'],
        },
        {
          says: 'Before that, some or all of the moved hair falls out, clinics say.',
          outside: ['e64-transplant-first-weeks'],
        },
      ],
    },
    lasts: {
      head: 'For years, but it may thin',
      says: 'For years, but it may thin: {e61-transplant-four-years: four years after a strip transplant} it was still as dense in {e61-transplant-four-years: 10 of 112 people}.',
      outside: ['e61-transplant-four-years'],
      more: [
        {
          says: 'It was a little thinner in {e61-transplant-four-years: 31}, moderately thinner in {e61-transplant-four-years: 62} and much thinner in {e61-transplant-four-years: 9} of them.',
          outside: ['e61-transplant-four-years'],
        },
        {
          says: 'Of {e62-transplant-ten-years: 70 people} seen ten years after a strip, most were still highly satisfied, mainly those who had kept up a medicine.',
          outside: ['e62-transplant-ten-years'],
        },
      ],
    },
    'upkeep-time': {
      head: 'None, or medicines beside it',
      says: 'None, says {the S0}, yet surgeons speak of medicines to keep the hair that was not moved.',
      claims: ['comparison.transplant-maintenance.s0'],
      states: 'A hair transplant needs no upkeep',
      outside: ['e62-transplant-ten-years', 'e65-transplant-loss-goes-on'],
    },
    'days-off': {
      head: '{e64-transplant-first-weeks: one to two weeks}',
      says: 'UK clinics tell people to take {e64-transplant-first-weeks: one to two weeks off}; we found no count of days.',
      outside: ['e64-transplant-first-weeks'],
      more: [
        {
          says: 'In those weeks the scalp is scabbed, and swelling may reach the eyes.',
          outside: ['e64-transplant-first-weeks'],
        },
      ],
    },
    feels: {
      head: 'Numb, with some pain later',
      says: 'Your scalp is numbed and you are sedated; pain after it tended to be gone {e63-transplant-pain: by the third day}.',
      outside: ['e56-transplant-who', 'e63-transplant-pain'],
      more: [
        {
          says: 'Single grafts (FUE) hurt less afterwards than a strip (FUT).',
          outside: ['e63-transplant-pain'],
        },
      ],
    },
    'go-wrong': {
      head: 'Infection, scars or a poor result',
      says: 'Swelling, inflamed hair roots, numbness, a wide scar, infection, dead skin or a poor result.',
      outside: ['e59-transplant-2896-counted', 'e60-transplant-73-counted'],
      more: [
        {
          says: 'Both ways leave scars: a strip a line, and single grafts many small round ones, often pale.',
          outside: ['e58-transplant-scars'],
        },
        {
          says: '{e66-transplant-surgeons-asked: In 2022, 51%} of the surgeons of one society {e66-transplant-surgeons-asked: knew of clinics in their city that work illegally}.',
          outside: ['e66-transplant-surgeons-asked'],
        },
      ],
    },
    'how-often': {
      head: '{e4-transplant-harms: 442 of 2,353 people}',
      says: '{e4-transplant-harms: In 21 studies 442 of 2,353 people} reported a complication, mostly pain.',
      outside: ['e4-transplant-harms'],
      more: [
        {
          says: 'Of {e59-transplant-2896-counted: 2,896 of his patients}, one surgeon counted {e59-transplant-2896-counted: inflamed hair roots in 203}, {e59-transplant-2896-counted: small patches of dead skin in 3} and {e59-transplant-2896-counted: infection in 2}.',
          outside: ['e59-transplant-2896-counted'],
        },
        {
          says: 'Of {e60-transplant-73-counted: 73 men} who were asked, {e60-transplant-73-counted: 31 had had swelling}, {e60-transplant-73-counted: 11 a wide scar at the back} and {e60-transplant-73-counted: 8 numbness}.',
          outside: ['e60-transplant-73-counted'],
        },
        {
          says: 'We found no count of the deaths, nor of people who regret it.',
          sought: ['death during hair transplant', 'hair transplant regret rate'],
        },
      ],
    },
    undo: {
      head: 'Hardly',
      says: 'Hardly: the NHS calls it permanent, and cutting the hair out again very likely leaves scars.',
      outside: ['e56-transplant-who', 'e70-transplant-taken-out'],
    },
    'cost-first': {
      head: '{first}',
      says: '{first}, according to {the S0}; in the UK it is {e1-transplant-uk: £1,000–£30,000}, says the NHS.',
      stance: 'comparison.transplant-cost-5k-15k.s0',
      outside: ['e1-transplant-uk', 'e2-transplant-us'],
      more: [
        {
          says: 'In its text the same article gives {comparison.transplant-cost-8k-15k.s0}.',
          stance: 'comparison.transplant-cost-8k-15k.s0',
        },
      ],
    },
    'upkeep-money': {
      head: '{upkeep} for the transplant itself',
      says: '{upkeep} for the transplant itself, says {the S0}; a medicine beside it costs extra.',
      claims: ['comparison.transplant-maintenance.s0'],
      states: 'A hair transplant needs no upkeep',
      outside: ['e62-transplant-ten-years'],
    },
    'cost-ten-years': {
      head: '{ten-years}, by our sum',
      says: '{ten-years}, by our sum, if it stays at a single operation and you take no medicine.',
      stance: 'comparison.transplant-cost-5k-15k.s0',
      outside: ['e66-transplant-surgeons-asked'],
    },
    'other-options': {
      head: 'SMP can cover its scars',
      says: 'SMP can cover the scars that a transplant leaves, whatever its method.',
      stance: 'covers-transplant-scars',
      more: [
        {
          says: 'It can also fill the gaps between the grafts.',
          stance: 'candidacy.transplant-density-between-grafts.s0',
        },
        {
          says: 'We found no rule for the order: {none:order-of-smp-and-transplant} says which comes first.',
          sought: ['comes first', 'before a transplant', 'after a transplant', 'transplant first'],
        },
        {
          says: 'If you may want a full transplant later, say so before SMP, two surgeons write.',
          outside: ['e22-transplant-order'],
        },
      ],
    },
    'how-sure': {
      head: 'Not very, we think',
      says: 'Not very, we think: those who operate did most of the counting, with nobody to compare with.',
      ours: true,
      outside: [
        'e4-transplant-harms',
        'e59-transplant-2896-counted',
        'e60-transplant-73-counted',
        'e61-transplant-four-years',
        'e62-transplant-ten-years',
      ],
    },
  },
  undo: {
    how: {
      says: 'Moved hair can be cut out again, two surgeons write, or hidden among more grafts.',
      outside: ['e70-transplant-taken-out'],
    },
    time: {
      says: 'We found no time for it, in a study or elsewhere.',
      sought: ['can a hair transplant be reversed', 'hair transplant removal punch excision time'],
    },
    cost: {
      says: 'We found no price for it, in a survey or elsewhere.',
      sought: ['can a hair transplant be reversed', 'hair transplant removal price'],
    },
    stays: {
      says: 'Scars stay where the hair came from, and very likely where it is cut out.',
      outside: ['e58-transplant-scars', 'e70-transplant-taken-out'],
    },
  },
  good: [
    { says: 'It gives hair of your own that grows.', stance: 'comparison.transplant-result.s0' },
    {
      says: 'It needs no upkeep, according to {the S0}.',
      claims: ['comparison.transplant-maintenance.s0'],
      states: 'A hair transplant needs no upkeep',
    },
    { says: 'Of people seen ten years on, most were satisfied.', outside: ['e62-transplant-ten-years'] },
    { says: 'Strangers judged men a little younger after it.', outside: ['e69-transplant-as-others-see'] },
  ],
  bad: [
    { says: 'It is an operation, and it leaves scars.', outside: ['e58-transplant-scars'] },
    { says: 'It takes many months until you see it in full.', outside: ['e3-transplant-time'] },
    { says: 'The hair loss around it goes on.', outside: ['e65-transplant-loss-goes-on'] },
    { says: 'It is a change for good: you can’t try it out.', outside: ['e56-transplant-who'] },
  ],
  later: {
    week: {
      body: {
        says: 'There are scabs and perhaps swelling; pain tends to be gone {e63-transplant-pain: by the third day}.',
        outside: ['e63-transplant-pain', 'e64-transplant-first-weeks'],
      },
      feelings: {
        says: 'It looks worse before it looks better, so we think the first days are hard.',
        ours: true,
        outside: ['e64-transplant-first-weeks'],
      },
      people: {
        says: 'Others can see scabs and swelling, which is why clinics advise time off, we think.',
        ours: true,
        outside: ['e64-transplant-first-weeks'],
      },
      money: {
        says: 'It comes to {first}, whenever you pay it.',
        stance: 'comparison.transplant-cost-5k-15k.s0',
      },
    },
    month: {
      body: {
        says: 'Some or all of the moved hair has fallen out by then, clinics say.',
        outside: ['e64-transplant-first-weeks'],
      },
      feelings: {
        says: 'With the moved hair gone again, this may be the low point, we think.',
        ours: true,
        outside: ['e64-transplant-first-weeks'],
      },
      people: {
        says: 'We found no study of what others notice while it heals.',
        sought: ['hair transplant what people notice recovery', 'hair transplant colleagues notice'],
      },
      money: { says: 'Nothing more falls due, by our reading, unless you take a medicine.', ours: true },
    },
    year: {
      body: {
        says: 'New growth shows by then: {the S0} gives {comparison.transplant-result.s0} for it.',
        stance: 'comparison.transplant-result.s0',
      },
      feelings: {
        says: 'In {e67-transplant-feelings: 48 people} satisfaction with life was better and anxiety less; low mood did not change.',
        outside: ['e67-transplant-feelings'],
      },
      people: {
        says: 'In photographs strangers judged men after it {e69-transplant-as-others-see: about one year} younger than men without.',
        outside: ['e69-transplant-as-others-see'],
      },
      money: {
        says: '{year} by then, by our sum: it is paid once.',
        stance: 'comparison.transplant-cost-5k-15k.s0',
      },
    },
    'ten-years': {
      body: {
        says: 'Hair had got thinner, {e62-transplant-ten-years: by 4–6% in five years}, in people followed for ten years or more.',
        outside: ['e62-transplant-ten-years'],
      },
      feelings: {
        says: 'Most of {e62-transplant-ten-years: 70 people} were still highly satisfied, mainly those on a medicine.',
        outside: ['e62-transplant-ten-years'],
      },
      people: {
        says: 'We found nothing on how others see it after so long.',
        sought: ['hair transplant long-term follow-up', 'perception of hair transplant'],
      },
      money: {
        says: '{ten-years} by then, by our sum, if it stays at a single operation.',
        stance: 'comparison.transplant-cost-5k-15k.s0',
      },
    },
  },
  guides: ['smp-beside-other-treatments', 'scars', 'what-it-costs'],
} as const satisfies Option
