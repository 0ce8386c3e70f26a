import type { Option } from '../options.schema'

/** The prices of a glued piece that the sums are made of: the first, its care, and each new one. */
const gluedPiece = [
  'e87-glued-piece-first',
  'e87-glued-piece-care',
  'e87-glued-piece-anew',
  'e87-glued-piece-lasts',
] as const

export const hairSystems = {
  name: 'Hair systems, wigs, fibres and concealers',
  short: 'Hair systems and wigs',
  verb: 'wear a hair system, a wig or fibres',
  starts: 'the day you first wear it',
  inShort: {
    says: 'Hair that isn’t your own is put on or glued on, or fibres are shaken over thin hair, and it comes off again.',
    outside: ['e85-what-a-hair-system-is', 'e86-how-it-goes-on', 'e23-fibres-need-hair'],
  },
  worst: {
    says: 'A woman had pieces glued over a scalp that itched, and was left with scars and large bare areas.',
    outside: ['e92-scars-under-glue'],
  },
  money: { by: 'alternative', id: 'hair-system' },
  cells: {
    'what-it-is': {
      head: 'A cover that you put on',
      says: 'A hair system or toupee covers part of the head, a wig covers all of it, and fibres cling to thin hair.',
      outside: ['e85-what-a-hair-system-is', 'e23-fibres-need-hair'],
      more: [
        {
          says: 'In a salon the hair left on top may be shaved off before a piece is glued or taped on.',
          outside: ['e86-how-it-goes-on'],
        },
        {
          says: 'Sellers say “hair system” for a wig and for a smaller piece, so the words alone tell you little.',
          outside: ['e85-what-a-hair-system-is'],
        },
      ],
    },
    helps: {
      head: 'Any kind of hair loss, we think',
      says: 'People with any kind of hair loss, we think: a wig or a piece needs no hair of your own.',
      ours: true,
      outside: ['e85-what-a-hair-system-is'],
      more: [
        {
          says: 'Of {e98-how-many-wear-one: 292 people with alopecia} asked in the UK, {e98-how-many-wear-one} had worn a wig at some time.',
          outside: ['e98-how-many-wear-one'],
        },
      ],
    },
    'not-for': {
      head: 'Fibres need some hair',
      says: 'Fibres do nothing where no hair is left, and some people may get an allergy to the glue.',
      outside: ['e23-fibres-need-hair', 'e24-skin-under-a-hairpiece', 'e91-glue-allergy'],
      more: [
        {
          says: 'Pieces that are fixed to your own hair pull on it, which can cost hair for good if it goes on.',
          outside: ['e93-pulling'],
        },
      ],
    },
    'does-to-hair': {
      head: 'It grows no hair',
      says: 'It grows no hair; under a glued piece yours may be shaved off, and a piece tied to it pulls on it.',
      outside: ['e84-wigs-wear-out-faster', 'e86-how-it-goes-on', 'e93-pulling'],
    },
    'see-it': {
      head: 'At once',
      says: 'You see it the day you put it on; a custom-made wig can take {e82-real-hair-wigs: two to three months} to make.',
      outside: ['e86-how-it-goes-on', 'e82-real-hair-wigs'],
    },
    lasts: {
      head: '{e81-synthetic-wigs}, or {e82-real-hair-wigs}',
      says: '{e81-synthetic-wigs} for a synthetic wig and {e82-real-hair-wigs} for real hair, says a cancer charity.',
      outside: ['e81-synthetic-wigs', 'e82-real-hair-wigs'],
      more: [
        {
          says: 'A US review gives a synthetic wig {e84-wigs-wear-out-faster}.',
          outside: ['e84-wigs-wear-out-faster'],
        },
        {
          says: 'A glued piece is replaced {e87-glued-piece-lasts: every six months to two years}, says a seller.',
          outside: ['e87-glued-piece-lasts'],
        },
      ],
    },
    'upkeep-time': {
      head: 'Glue for {e89-glue-holds}, sellers say',
      says: 'By sellers’ words glue holds for {e89-glue-holds}, and then the piece comes off and on again.',
      outside: ['e89-glue-holds'],
      more: [
        {
          says: 'Most people have {e83-wigs-to-wear: two, one to wear and one to wash}, says a guide on wigs.',
          outside: ['e83-wigs-to-wear'],
        },
        {
          says: 'According to one clinic most of its clients come {e89-salon-hours: every four to six weeks}, for {e89-salon-hours} in the chair.',
          outside: ['e89-salon-hours'],
        },
        {
          says: 'We found no count of the minutes a day for a wig, a piece or fibres.',
          sought: ['hair system daily routine minutes', 'hair fibers application time', 'wig care minutes a day'],
        },
      ],
    },
    'days-off': {
      head: 'None, we think',
      says: 'None, we think: nothing is cut, and you can go out in it on the same day.',
      ours: true,
    },
    feels: {
      head: 'It can feel hot',
      says: 'Synthetic wigs are light but can feel hot, and sticky pads keep them from slipping on a bare head.',
      outside: ['e83-wigs-to-wear'],
    },
    'go-wrong': {
      head: 'It can slip or show, or bring a rash',
      says: 'It can come loose or be noticed, heat can melt a synthetic wig, and glue can set off a rash.',
      outside: ['e89-glue-holds', 'e95-wigs-and-daily-life', 'e81-synthetic-wigs', 'e91-glue-allergy'],
      more: [
        {
          says: 'In one case in print more pieces were glued over a rash, and it ended in scars.',
          outside: ['e92-scars-under-glue'],
        },
        {
          says: 'Stitching a piece to the scalp can end in scars, infections and abscesses, says a US government encyclopedia.',
          outside: ['e94-sewn-to-the-scalp'],
        },
      ],
    },
    'how-often': {
      head: 'No serious harm in {e15-fibres: 40 people}',
      says: 'Of {e15-fibres: 40 people who used hair fibres for 90 days}, none had serious harm; the maker gave the fibres.',
      outside: ['e15-fibres'],
      more: [
        {
          says: 'We found no count of rashes under glue, of pieces that came loose, or of people who gave them up.',
          sought: ['hairpiece adhesive dermatitis prevalence', 'toupee noticed survey', 'hair system stopped wearing'],
        },
      ],
    },
    undo: {
      head: 'Yes, we think',
      says: 'Yes: you take it off or wash it out, and hair that was shaved for it grows again as far as it can, we think.',
      ours: true,
      outside: ['e86-how-it-goes-on', 'f19-shaving-thickens-nothing'],
    },
    'cost-first': {
      head: '{first}',
      says: '{first} for a glued piece with its first month of care, by one seller’s prices.',
      outside: ['e87-glued-piece-first', 'e87-glued-piece-care'],
      more: [
        {
          says: 'In England an NHS wig costs {e16-wigs: from £80.15 for a synthetic one to £310.55 for human hair}.',
          outside: ['e16-wigs', 'e99-nhs-wig-by-place'],
        },
        {
          says: 'We found no price of fibres or powders from anyone who doesn’t sell them.',
          sought: ['hair fibers price per month', 'hair concealer cost independent'],
        },
      ],
    },
    'upkeep-money': {
      head: '{upkeep} in ten years, by our sum',
      says: '{upkeep} over ten years, by our sum: care each month and a new piece every {e87-glued-piece-lasts}.',
      outside: ['e87-glued-piece-care', 'e87-glued-piece-anew', 'e87-glued-piece-lasts'],
    },
    'cost-ten-years': {
      head: '{ten-years}, by our sum',
      says: '{ten-years} for glued pieces, by our sum from one seller’s prices; a synthetic wig is cheaper.',
      outside: [...gluedPiece, 'e81-synthetic-wigs'],
    },
    'other-options': {
      head: 'All stay open, we think',
      says: 'They all stay open, we think, but skin that glue made sore has to heal before SMP, according to one clinic.',
      ours: true,
      outside: ['e24-skin-under-a-hairpiece'],
      more: [
        {
          says: 'Pattern loss goes on under it, so a piece cut for today’s bald patch may be too small later.',
          outside: ['e90-piece-outgrown'],
        },
      ],
    },
    'how-sure': {
      head: 'Fairly, we think',
      says: 'Fairly for wigs, we think, as charities and the NHS tell of them; of glued pieces mostly sellers do.',
      ours: true,
      outside: ['e16-wigs', 'e81-synthetic-wigs', 'e87-glued-piece-first', 'e89-glue-holds'],
    },
  },
  undo: {
    how: { says: 'You take it off or wash it out, and we think that is all there is to it.', ours: true },
    time: { says: 'Minutes for a wig or for fibres, we think, and longer where glue has to be dissolved.', ours: true },
    cost: {
      says: 'We found no price for having a glued piece taken off for good.',
      sought: ['hair system removal cost', 'stop wearing hair system cost'],
    },
    stays: {
      says: 'Hair lost by long pulling can stay away, and in one case a rash left scars.',
      outside: ['e93-pulling', 'e92-scars-under-glue'],
    },
  },
  good: [
    { says: 'The hair is there on the day you put it on.', outside: ['e86-how-it-goes-on'] },
    { says: 'You can take it off again, and no ink stays, we think.', ours: true },
    { says: 'A wig is for heads with no hair left too.', outside: ['e85-what-a-hair-system-is'] },
    { says: 'In small studies people felt better with a wig.', outside: ['e97-wellbeing-with-a-wig'] },
  ],
  bad: [
    { says: 'It wears out, and you buy it again and again.', outside: ['e81-synthetic-wigs', 'e87-glued-piece-lasts'] },
    { says: 'The fear that it is noticed weighs on some.', outside: ['e95-wigs-and-daily-life'] },
    { says: 'Glue can bring a rash, and pulling can cost hair.', outside: ['e91-glue-allergy', 'e93-pulling'] },
    { says: 'It can be hot, and tape can loosen when you swim.', outside: ['e83-wigs-to-wear', 'e89-glue-holds'] },
  ],
  later: {
    week: {
      body: {
        says: 'Glue may make you itch, and in a case in print that began with the first piece.',
        outside: ['e92-scars-under-glue'],
      },
      feelings: {
        says: 'We found no study of the first week with a wig or a piece.',
        sought: ['first week wearing a wig study', 'hair system first days feelings'],
      },
      people: {
        says: 'Who you tell is yours to choose, and keeping a secret can be a burden, says a charity.',
        outside: ['g19-telling-people'],
      },
      money: {
        says: '{first} for a glued piece and its care, by one seller’s prices.',
        outside: ['e87-glued-piece-first', 'e87-glued-piece-care'],
      },
    },
    month: {
      body: {
        says: 'The glue has been renewed by then, or soon will be: it holds {e89-glue-holds}.',
        outside: ['e89-glue-holds'],
      },
      feelings: {
        says: 'In one study {e97-wellbeing-with-a-wig: 40} people with severe loss felt better after {e97-wellbeing-with-a-wig: four weeks or more}.',
        outside: ['e97-wellbeing-with-a-wig'],
      },
      people: {
        says: 'We found no count of how often others notice a piece.',
        sought: ['hairpiece detectable survey', 'can people tell toupee study'],
      },
      money: {
        says: '{e87-glued-piece-care} more each month for its care, says a seller.',
        outside: ['e87-glued-piece-care'],
      },
    },
    year: {
      body: {
        says: 'A synthetic wig is worn out by then, and a glued piece may be too.',
        outside: ['e81-synthetic-wigs', 'e87-glued-piece-lasts'],
      },
      feelings: {
        says: 'Of {e95-wigs-and-daily-life: 338 people} in a survey {e95-wigs-and-daily-life} said that a wig made daily life better.',
        outside: ['e95-wigs-and-daily-life'],
      },
      people: {
        says: 'In that survey {e96-not-without-it} would not have felt confident to go out without one.',
        outside: ['e96-not-without-it'],
      },
      money: { says: '{year} by then for a glued piece, by our sum.', outside: gluedPiece },
    },
    'ten-years': {
      body: {
        says: 'Your own loss has gone on under it, so the piece may have had to grow.',
        outside: ['e90-piece-outgrown', 'f10-how-fast'],
      },
      feelings: {
        says: 'We found no study that followed wearers for so long.',
        sought: ['wig wearers long-term follow-up', 'ten years wearing a hairpiece study'],
      },
      people: {
        says: 'We found nothing on how those around them see it by then.',
        sought: ['wig wearers long-term follow-up', 'ten years wearing a hairpiece study'],
      },
      money: { says: '{ten-years} by then for glued pieces, by our sum.', outside: gluedPiece },
    },
  },
  guides: ['smp-beside-other-treatments', 'no-hair-at-all', 'women'],
} as const satisfies Option
