import type { Option } from '../options.schema'

/** The price of a month, which every sum of this option is made of. */
const price = {
  claims: ['comparison.finasteride-cost.s0'],
  states: 'Finasteride costs {comparison.finasteride-cost.s0}',
} as const

export const finasteride = {
  name: 'Finasteride',
  short: 'Finasteride',
  verb: 'take finasteride',
  starts: 'the first tablet',
  inShort: {
    says: 'A tablet for men that can keep hair and bring some back, for as long as they take it.',
    outside: ['e42-finasteride-men-only', 'e44-finasteride-time', 'e46-finasteride-trials-reviewed'],
  },
  worst: {
    says: 'Suicidal thoughts are a known side effect, and the EU regulator can’t say how often; if your mood drops, stop and call a doctor.',
    outside: ['e50-finasteride-eu-review', 'e12-finasteride-alert'],
  },
  money: { by: 'alternative', id: 'finasteride' },
  cells: {
    'what-it-is': {
      head: 'A medicine',
      says: 'It is a medicine for men with pattern hair loss: a tablet to take every day, with no end.',
      claims: ['comparison.finasteride-type.s0', 'comparison.finasteride-maintenance.s0'],
      states: 'Finasteride has to be used every day, with no end',
      outside: ['e42-finasteride-men-only'],
      more: [
        {
          says: 'It is also sold mixed for the skin, and the US regulator has approved no such product.',
          outside: ['e52-finasteride-on-skin'],
        },
      ],
    },
    helps: {
      head: 'Men with pattern hair loss',
      says: 'Men with pattern hair loss, says the US label, but at the temples no effect has been shown.',
      outside: ['e42-finasteride-men-only'],
      more: [
        {
          says: '{e45-finasteride-five-years-counted: After five years} {e45-finasteride-five-years-counted: 134 of 279 men} had more hair and {e45-finasteride-five-years-counted: 117} no further loss; on a dummy pill {e45-finasteride-five-years-counted: 4 of 16 men had one or the other}.',
          outside: ['e45-finasteride-five-years-counted', 'e10-finasteride-placebo'],
        },
        {
          says: 'In a study of ten years {e47-finasteride-ten-years: 42.8%} of the men {e47-finasteride-ten-years: between 20 and 30} did not improve.',
          outside: ['e47-finasteride-ten-years'],
        },
      ],
    },
    'not-for': {
      head: 'Women',
      says: 'Women are not to use it, and those who are or may be pregnant should not handle broken tablets.',
      outside: ['e42-finasteride-men-only', 'e43-finasteride-pregnancy'],
      more: [
        {
          says: 'If you have ever had depression, tell the doctor before the first tablet, says the UK regulator.',
          outside: ['e12-finasteride-alert'],
        },
        {
          says: 'In {e53-finasteride-women-counted: a trial of one year} it did no more than a dummy pill for women past the menopause.',
          outside: ['e53-finasteride-women-counted'],
        },
      ],
    },
    'does-to-hair': {
      head: 'Some more hair, in trials',
      says: 'In trials the hair count was up by {e46-finasteride-trials-reviewed: 9% of the starting count over a dummy pill within a year}, later by more.',
      outside: ['e46-finasteride-trials-reviewed'],
      more: [
        {
          says: 'It was up {e46-finasteride-trials-reviewed: by 24% after two years or more}; part of that gap is hair that men on the dummy pill lost.',
          outside: ['e46-finasteride-trials-reviewed'],
        },
        {
          says: 'It stops hair loss in {comparison.finasteride-result.s0} of men, says {the S0}; what was measured is hair kept or gained.',
          stance: 'comparison.finasteride-result.s0',
          outside: ['e10-finasteride-placebo'],
        },
      ],
    },
    'see-it': {
      head: 'After {e44-finasteride-time: three months or more}',
      says: 'It takes {e44-finasteride-time: three months or more of daily use} before any benefit shows, says the US label.',
      outside: ['e44-finasteride-time'],
      more: [
        {
          says: 'In a study of ten years {e47-finasteride-ten-years: some got better only after a year}.',
          outside: ['e47-finasteride-ten-years'],
        },
      ],
    },
    lasts: {
      head: 'For as long as you use it',
      says: 'As long as you take it: stopping undoes its effect {e44-finasteride-time: within 12 months}, says the US label.',
      outside: ['e44-finasteride-time'],
      more: [
        {
          says: 'In Japan {e47-finasteride-ten-years: 99.1% of 532 men} who took it for ten years got no worse, with no dummy pill beside them.',
          outside: ['e47-finasteride-ten-years'],
        },
      ],
    },
    'upkeep-time': {
      head: 'A tablet a day',
      says: 'A tablet a day, with no end, and a doctor who tests the prostate has to know of it.',
      claims: ['comparison.finasteride-maintenance.s0'],
      states: 'Finasteride has to be used every day, with no end',
      outside: ['e55-finasteride-rare'],
      more: [
        {
          says: 'We found no count of the minutes, nor of the appointments with a doctor.',
          sought: ['finasteride monitoring appointments', 'finasteride time a day'],
        },
      ],
    },
    'days-off': {
      head: 'We found no number',
      says: 'We found no label or leaflet that speaks of days off: it is a tablet.',
      sought: ['finasteride days off work', 'finasteride downtime', 'finasteride 1 mg label'],
    },
    feels: {
      head: 'Nothing, we think',
      says: 'There is nothing to feel, we think, unless a side effect comes: in sex, mood or the breasts.',
      ours: true,
      outside: ['e12-finasteride-alert', 'e55-finasteride-rare'],
    },
    'go-wrong': {
      head: 'Sexual problems, suicidal thoughts',
      says: 'Sexual problems, which may stay, low mood, suicidal thoughts, tender breasts, poorer semen.',
      outside: ['e12-finasteride-alert', 'e50-finasteride-eu-review', 'e55-finasteride-rare'],
      more: [
        {
          says: 'If your mood drops, stop the tablet and call a doctor, says the UK regulator.',
          outside: ['e12-finasteride-alert'],
        },
        {
          says: 'Broken tablets can harm a boy before birth, and UK blood services take no blood for {e43-finasteride-pregnancy: four weeks} after a tablet.',
          outside: ['e43-finasteride-pregnancy'],
        },
        {
          says: 'On mixtures for the skin the US regulator has reports of the same kinds of harm as with tablets.',
          outside: ['e52-finasteride-on-skin'],
        },
      ],
    },
    'how-often': {
      head: '{e48-finasteride-sexual-counted: 36 of 945}, and {e48-finasteride-sexual-counted: 20 of 934} on a dummy pill',
      says: '{e48-finasteride-sexual-counted: Within a year 36 of 945 men} on it had a sexual side effect, and {e48-finasteride-sexual-counted: 20 of 934} on a dummy pill.',
      outside: ['e48-finasteride-sexual-counted', 'e11-finasteride-sexual'],
      more: [
        {
          says: 'Of {e49-finasteride-erection-stays: 4,284 young men} in US records, {e49-finasteride-erection-stays: 103} had new trouble with erections; in {e49-finasteride-erection-stays: 34 of them} it lasted for {e49-finasteride-erection-stays: three months or more after they stopped}.',
          outside: ['e49-finasteride-erection-stays'],
        },
        {
          says: 'How often suicidal thoughts come can’t be worked out, says the EU regulator.',
          outside: ['e50-finasteride-eu-review'],
        },
      ],
    },
    undo: {
      head: 'Mostly',
      says: 'Mostly: in trials sexual side effects passed in men who stopped; regulators know of some who kept them.',
      outside: ['e11-finasteride-sexual', 'e48-finasteride-sexual-counted', 'e12-finasteride-alert'],
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
      head: 'We found no rule for SMP',
      says: 'We found no rule for SMP: {none:finasteride-beside-smp} says what it means for the dots.',
      sought: ['finasteride', 'dutasteride', 'propecia'],
      more: [
        { says: 'Any other treatment waits until your scalp has healed from SMP.', stance: 'other-treatments-wait' },
        {
          says: 'After a hair transplant, those still highly satisfied ten years on were mainly those who had kept up a medicine.',
          outside: ['e62-transplant-ten-years'],
        },
      ],
    },
    'how-sure': {
      head: 'Quite sure, we think',
      says: 'Quite sure for men’s hair, we think, with dummy pills in many trials; not sure how often harm stays.',
      ours: true,
      outside: [
        'e46-finasteride-trials-reviewed',
        'e48-finasteride-sexual-counted',
        'e49-finasteride-erection-stays',
        'e50-finasteride-eu-review',
      ],
    },
  },
  undo: {
    how: { says: 'You stop taking the tablet, and its effect on hair goes.', outside: ['e44-finasteride-time'] },
    time: {
      says: 'The effect on hair is undone {e44-finasteride-time: within 12 months}, says the US label.',
      outside: ['e44-finasteride-time'],
    },
    cost: {
      says: 'Nothing but the hair that it kept, by our reading.',
      ours: true,
      outside: ['e44-finasteride-time'],
    },
    stays: {
      says: 'In some men sexual problems have stayed after the tablet was stopped.',
      outside: ['e11-finasteride-sexual', 'e12-finasteride-alert', 'e49-finasteride-erection-stays'],
    },
  },
  good: [
    { says: 'Trials against a dummy pill show more hair.', outside: ['e46-finasteride-trials-reviewed'] },
    { says: 'Of men who took it for years, most got no worse.', outside: ['e47-finasteride-ten-years'] },
    { says: 'The EU regulator still sees more good than risk.', outside: ['e50-finasteride-eu-review'] },
    { says: 'It is a tablet: no needle, no knife, no razor.', outside: ['e42-finasteride-men-only'] },
  ],
  bad: [
    { says: 'Suicidal thoughts are a known side effect.', outside: ['e50-finasteride-eu-review'] },
    { says: 'Sexual problems may come, and they may stay.', outside: ['e12-finasteride-alert'] },
    { says: 'If you stop, its effect on your hair is undone.', outside: ['e44-finasteride-time'] },
    {
      says: 'It is for men only, and a danger in pregnancy.',
      outside: ['e42-finasteride-men-only', 'e43-finasteride-pregnancy'],
    },
  ],
  later: {
    week: {
      body: {
        says: 'Nothing shows yet, by our reading of the label.',
        ours: true,
        outside: ['e44-finasteride-time'],
      },
      feelings: {
        says: 'You may miss a change in your mood, so the UK regulator wants people close to you to see its card.',
        outside: ['e12-finasteride-alert'],
      },
      people: {
        says: 'Anyone at home who may be pregnant should not handle broken tablets.',
        outside: ['e43-finasteride-pregnancy'],
      },
      money: { says: 'The first month comes to {first}, says {the S0}.', ...price },
    },
    month: {
      body: {
        says: 'It is too early for more hair, but not for a side effect, by our reading.',
        ours: true,
        outside: ['e44-finasteride-time', 'e48-finasteride-sexual-counted'],
      },
      feelings: {
        says: 'Low mood is a reason to stop and call a doctor, says the UK regulator.',
        outside: ['e12-finasteride-alert'],
      },
      people: {
        says: 'Someone close to you may see a change before you do.',
        outside: ['e12-finasteride-alert'],
      },
      money: { says: 'Each further month costs as much as the first, by our reading.', ours: true },
    },
    year: {
      body: {
        says: 'In trials men had more hair by then than those on a dummy pill.',
        outside: ['e9-finasteride-thicker', 'e46-finasteride-trials-reviewed'],
      },
      feelings: {
        says: 'In {e54-finasteride-feelings: 27 men} hair weighed less on daily life after {e54-finasteride-feelings: six months}, but anxiety did not change.',
        outside: ['e54-finasteride-feelings'],
      },
      people: {
        says: 'We found no study of what others notice by then.',
        sought: ['finasteride what other people notice', 'perception of hair regrowth by others'],
      },
      money: { says: '{year} by then, by our sum from what {the S0} says.', ...price },
    },
    'ten-years': {
      body: {
        says: 'In Japan {e47-finasteride-ten-years: 99.1% of 532 men got no worse}, but only those who stayed on it were asked.',
        outside: ['e47-finasteride-ten-years'],
      },
      feelings: {
        says: 'We found no study that asked men how they felt after so long.',
        sought: ['finasteride ten years quality of life', 'finasteride long-term satisfaction'],
      },
      people: {
        says: 'We found nothing on how others see it after so long.',
        sought: ['finasteride what other people notice', 'finasteride ten years'],
      },
      money: { says: '{ten-years} by then, by our sum, if the price stays.', ...price },
    },
  },
  guides: ['smp-beside-other-treatments', 'what-it-costs'],
} as const satisfies Option
