import type { Option } from '../options.schema'

/** The two figures of the clinic in Turkey that the sums are made of: a price, and after how long it is paid anew. */
const pricedAnew = {
  claims: ['cost.microblading-3-sessions.s2', 'comparison.microblading-lasts-4-6.s2'],
  states: 'Scalp microblading costs {cost.microblading-3-sessions.s2} and lasts {comparison.microblading-lasts-4-6.s2}',
} as const

/** Its price alone. */
const price = {
  claims: ['cost.microblading-3-sessions.s2'],
  states: 'Scalp microblading costs {cost.microblading-3-sessions.s2}',
} as const

export const scalpMicroblading = {
  name: 'Scalp microblading',
  short: 'Microblading',
  verb: 'have your scalp microbladed',
  starts: 'the first session',
  inShort: {
    says: 'Fine lines of pigment are cut into the scalp by hand, so that they look like hairs lying between your own.',
    claims: ['comparison.microblading-lines.s2'],
    states: 'Scalp microblading is made of fine lines',
    outside: ['b30-scalp-microblading'],
  },
  worst: {
    says: 'As with any tattoo, an infection, lumps in the skin or a lasting scar can follow, and some of it can’t be undone.',
    outside: ['a2-tattoo-risks', 'b37-brow-lumps'],
  },
  money: { by: 'alternative', id: 'microblading' },
  cells: {
    'what-it-is': {
      head: 'Colour put into the skin',
      says: 'A practitioner makes shallow cuts in the scalp by hand and fills them with ink, like hairs lying flat.',
      outside: ['b30-scalp-microblading'],
      more: [
        { says: 'Its marks are fine lines, according to {the S2}.', stance: 'comparison.microblading-lines.s2' },
        {
          says: 'US regulators count permanent make-up as tattooing; that this is of the same kind is our reading.',
          ours: true,
          outside: ['a1-no-approved-pigment'],
        },
      ],
    },
    helps: {
      head: 'People who still have some hair',
      says: 'It works best on people who still have some hair, according to {the S2}.',
      stance: 'comparison.microblading-candidates-mb.s2',
      more: [
        {
          says: 'Under the hair you have it can hide the scalp along a thin hairline, says a US skin doctor.',
          outside: ['b34-strokes-bleed'],
        },
        {
          says: 'A practitioner wants dark hair for it that is straight or wavy.',
          outside: ['b35-strokes-and-growth'],
        },
      ],
    },
    'not-for': {
      head: 'Scars and birthmarks',
      says: 'It isn’t used on scars, birthmarks or marks left by surgery, according to {the S2}.',
      stance: 'comparison.microblading-scars-no.s2',
      more: [
        {
          says: 'A review rules tattoos out in pregnancy, while breastfeeding, with very weak immunity and on tumour scars.',
          outside: ['c1-strict-list'],
        },
        {
          says: 'A practitioner wants neither a very oily scalp for it nor a skin condition there.',
          outside: ['b35-strokes-and-growth'],
        },
        {
          says: 'In Great Britain nobody may tattoo you while you are {c23-under-18: under 18}.',
          outside: ['c23-under-18'],
        },
      ],
    },
    'does-to-hair': {
      head: 'It grows no hair',
      says: 'It changes nothing about how your hair grows, says a practitioner who does it.',
      outside: ['b35-strokes-and-growth'],
      more: [
        {
          says: 'We found no study of what the cuts do to hair that still grows.',
          sought: ['scalp microblading hair follicle damage', 'hairline microblading hair growth study'],
        },
      ],
    },
    'see-it': {
      head: 'Complete {b30-scalp-microblading: four to six weeks later}',
      says: 'The work is complete with a touch-up {b30-scalp-microblading: four to six weeks later}, says a seller of other treatments.',
      outside: ['b30-scalp-microblading'],
      more: [
        {
          says: '{The S2} quotes its price for {sessions.price-table-microblading.s2}.',
          claims: ['sessions.price-table-microblading.s2'],
        },
      ],
    },
    lasts: {
      head: '{comparison.microblading-lasts-4-6.s2}, or {b31-scalp-strokes-last}',
      says: '{comparison.microblading-lasts-4-6.s2}, says {the S2}; {b31-scalp-strokes-last}, say sellers beyond the articles.',
      stance: 'comparison.microblading-lasts-4-6.s2',
      outside: ['b31-scalp-strokes-last'],
      more: [
        {
          says: 'On brows it lasts {b36-brow-strokes-fade}, says a review that US skin doctors pass on.',
          outside: ['b36-brow-strokes-fade'],
        },
        {
          says: 'We found no fading that was measured on a scalp.',
          sought: ['scalp microblading fading study', 'scalp microblading pigment retention'],
        },
      ],
    },
    'upkeep-time': {
      head: 'Mostly a touch-up {b31-scalp-strokes-last: every six to nine months}',
      says: 'Most people come back {b31-scalp-strokes-last: every six to nine months for a touch-up}, says a marketplace.',
      outside: ['b31-scalp-strokes-last'],
      more: [
        {
          says: 'We found no count of the minutes that it takes from week to week.',
          sought: ['scalp microblading daily care minutes', 'hairline microblading upkeep'],
        },
      ],
    },
    'days-off': {
      head: 'We found no number',
      says: 'We found no number of days off that anyone gives for lines on a scalp.',
      sought: ['scalp microblading downtime', 'hairline microblading days off work'],
      more: [
        {
          says: 'The scabs of a tattoo are gone after {g1-tattoo-healing: about two weeks}, says a studio.',
          outside: ['g1-tattoo-healing'],
        },
      ],
    },
    feels: {
      head: 'Like a rubber band that snaps',
      says: 'Through a numbing cream, people compare it to a rubber band snapping on the scalp, says a marketplace.',
      outside: ['b40-how-strokes-feel'],
      more: [
        {
          says: 'A numbing cream that is too strong can be dangerous: the US regulator advises {a15-numbing-creams: at most 4% lidocaine}.',
          outside: ['a15-numbing-creams'],
        },
      ],
    },
    'go-wrong': {
      head: 'Lines that blur, say sellers of SMP',
      says: 'Lines can blur, turn blue or grey, and stay put when the hair moves, say people who sell SMP instead.',
      outside: ['b33-rivals-on-strokes'],
      more: [
        {
          says: 'A scalp bleeds easily, and infection is more likely there, says a US skin doctor.',
          outside: ['b34-strokes-bleed'],
        },
        {
          says: 'Tattoos of any kind can bring infection, allergy, lumps in the skin and scars, says the US regulator.',
          outside: ['a2-tattoo-risks'],
        },
      ],
    },
    'how-often': {
      head: 'We found no count',
      says: 'We found no study that counted harm from lines on a scalp.',
      sought: [
        'scalp microblading complications study',
        'hairline microblading adverse events',
        'scalp microblading satisfaction',
      ],
      more: [
        {
          says: 'Of {b37-brow-lumps: 20 cases in print} of lumps in the skin after work on brows, {b37-brow-lumps: 11} were of sarcoidosis; how many people had such work is not told.',
          outside: ['b37-brow-lumps'],
        },
        {
          says: 'Of {d1-reactions-new-york: 300 tattooed people} asked in New York, {d1-reactions-new-york: 31} had had a bad reaction to a tattoo of whatever kind.',
          outside: ['d1-reactions-new-york'],
        },
      ],
    },
    undo: {
      head: 'In part',
      says: 'In part: it fades by itself, and a laser can take pigment out, which was studied on brows.',
      outside: ['b36-brow-strokes-fade', 'b39-brow-laser-review'],
    },
    'cost-first': {
      head: '{first}',
      says: '{first} on the scalp, according to {the S2}; one seller beyond the articles says {b32-scalp-strokes-price}.',
      ...price,
      outside: ['b32-scalp-strokes-price'],
    },
    'upkeep-money': {
      head: '{upkeep} in ten years, by our sum',
      says: '{upkeep} over ten years, by our sum, if you pay again every {comparison.microblading-lasts-4-6.s2}.',
      ...pricedAnew,
    },
    'cost-ten-years': {
      head: '{ten-years}, or far more, by our sum',
      says: '{ten-years} by our sum if it lasts {comparison.microblading-lasts-4-6.s2}, and far more if it fades in {b31-scalp-strokes-last}.',
      ...pricedAnew,
      outside: ['b31-scalp-strokes-last'],
    },
    'other-options': {
      head: 'Later plans come first, we think',
      says: 'Lines drawn now stay put while the hair behind them may go on falling, so we think later plans come first.',
      ours: true,
      outside: ['b33-rivals-on-strokes', 'f10-how-fast'],
      more: [
        {
          says: 'In some cases SMP can do what microblading can’t, according to {the S2}.',
          claims: ['comparison.smp-does-more-than-microblading.s2'],
        },
      ],
    },
    'how-sure': {
      head: 'Hardly at all, we think',
      says: 'Hardly at all, we think: what is said of scalps comes from sellers, and the studies are of brows.',
      ours: true,
      outside: ['b31-scalp-strokes-last', 'b36-brow-strokes-fade', 'b38-brow-strokes-lasered'],
    },
  },
  undo: {
    how: {
      says: 'You let it fade, or a laser takes the pigment out bit by bit.',
      outside: ['b36-brow-strokes-fade', 'b39-brow-laser-review'],
    },
    time: {
      says: 'On brows it fades in {b36-brow-strokes-fade}; a tattoo may need {b12-tattoo-removal: up to 12 laser sessions}.',
      outside: ['b36-brow-strokes-fade', 'b12-tattoo-removal'],
    },
    cost: {
      says: 'A US marketplace gives {b25-us-laser-price: $200–$500 for one laser session} on a tattoo.',
      outside: ['b25-us-laser-price'],
    },
    stays: {
      says: 'The laser can darken such pigment or leave pale patches and scars, and some of it may not go.',
      outside: ['b21-cosmetic-tattoo-laser', 'b14-removal-marks', 'b23-fade-only'],
    },
  },
  good: [
    { says: 'Lines look like hair that lies down, not like a shave.', outside: ['b30-scalp-microblading'] },
    { says: 'It can hide the scalp under the hair you have.', outside: ['b34-strokes-bleed'] },
    { says: 'It costs less than SMP at first, according to one seller.', outside: ['b32-scalp-strokes-price'] },
    { says: 'It fades, so we think that less of it is for good.', ours: true, outside: ['b36-brow-strokes-fade'] },
  ],
  bad: [
    { says: 'It does nothing for the growth of your own hair.', outside: ['b35-strokes-and-growth'] },
    { says: 'Lines can blur on an oily scalp, say SMP sellers.', outside: ['b33-rivals-on-strokes'] },
    { says: 'Wind moves hair but not the lines, say SMP sellers.', outside: ['b33-rivals-on-strokes'] },
    { says: 'It is due again after {b31-scalp-strokes-last}, sellers say.', outside: ['b31-scalp-strokes-last'] },
  ],
  later: {
    week: {
      body: {
        says: 'The cuts scab, as a tattoo’s do; its scabs are gone after {g1-tattoo-healing: about two weeks}.',
        outside: ['g1-tattoo-healing'],
      },
      feelings: {
        says: 'Fresh pigment looks dark, so we think the first days can be a shock.',
        ours: true,
        outside: ['b19-first-days-darker'],
      },
      people: {
        says: 'We found nothing on what others notice in the first days.',
        sought: ['scalp microblading what people notice', 'hairline microblading first week'],
      },
      money: {
        says: '{first} whenever you pay it, according to {the S2}.',
        ...price,
      },
    },
    month: {
      body: {
        says: 'The second session comes {b30-scalp-microblading: four to six weeks later}, says a seller.',
        outside: ['b30-scalp-microblading'],
      },
      feelings: {
        says: 'We found no study that asked people how they felt about it by then.',
        sought: ['scalp microblading satisfaction', 'quality of life hairline microblading'],
      },
      people: {
        says: 'Lines can show when wind moves your hair, say people who sell SMP.',
        outside: ['b33-rivals-on-strokes'],
      },
      money: {
        says: 'The price is quoted for {sessions.price-table-microblading.s2}, according to {the S2}.',
        claims: ['sessions.price-table-microblading.s2'],
      },
    },
    year: {
      body: {
        says: 'It has faded or is about to: {b31-scalp-strokes-last}, sellers say.',
        outside: ['b31-scalp-strokes-last'],
      },
      feelings: {
        says: 'Of women with microbladed brows, {b38-brow-strokes-lasered: about 123 by our sum}, {b38-brow-strokes-lasered} had them lasered off.',
        outside: ['b38-brow-strokes-lasered'],
      },
      people: {
        says: 'Who you tell, and when, is yours to choose, says a charity.',
        outside: ['g19-telling-people'],
      },
      money: {
        says: '{year} by then, by our sum: no touch-up is counted in it.',
        ...price,
      },
    },
    'ten-years': {
      body: {
        says: 'It has faded by then, by the longest years we read, unless it was done anew.',
        stance: 'comparison.microblading-lasts-4-6.s2',
        outside: ['b31-scalp-strokes-last'],
      },
      feelings: {
        says: 'We found no study that followed anyone for so long.',
        sought: ['scalp microblading long-term follow-up', 'ten years after scalp microblading'],
      },
      people: {
        says: 'We found nothing on how others see such work by then.',
        sought: ['scalp microblading long-term follow-up', 'ten years after scalp microblading'],
      },
      money: {
        says: '{ten-years} by then, by our sum, if you pay again every {comparison.microblading-lasts-4-6.s2}.',
        ...pricedAnew,
      },
    },
  },
  guides: ['smp-beside-other-treatments', 'women', 'hairline-design'],
} as const satisfies Option
