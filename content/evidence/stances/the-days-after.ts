import type { StanceTable } from '../stance.schema'

export const theDaysAfterStances = {
  'aftercare.avoid-excess-washing.s3': {
    claims: ['aftercare.avoid-excess-washing.s3'],
    differs: {
      // They keep it dry altogether at first.
      stronger: [
        'aftercare.d1-4-no-wetting.s0',
        'aftercare.d5-10-rinse-only.s0',
        'aftercare.first-days-no-wet.s2',
        'aftercare.wash-after-4-6-days.s2',
        'aftercare.first-days-no-sweat-shower.s4',
        'aftercare.keep-clean-dry.s4',
      ],
    },
  },
  'aftercare.d1-4-clean-pillowcase.s0': {
    claims: ['aftercare.d1-4-clean-pillowcase.s0'],
    differs: { beside: ['aftercare.keep-clean.s2', 'aftercare.keep-clean-dry.s4'] },
  },
  'aftercare.d1-4-no-sweat.s0': {
    claims: ['aftercare.d1-4-no-sweat.s0'],
    differs: {
      // Sweating in "the first few days": neither a number nor sport. Or what is strenuous, and no word on sweat.
      part: [
        'aftercare.first-days-no-sweat.s2',
        'aftercare.no-strenuous.s3',
        'aftercare.first-days-no-sweat-shower.s4',
        'aftercare.avoid-sun-heavy-sweat.s4',
      ],
    },
  },
  'aftercare.d1-4-no-wetting.s0': {
    claims: ['aftercare.d1-4-no-wetting.s0', 'aftercare.d1-4-no-head-shower.s0'],
    differs: {
      figure: ['aftercare.first-days-no-wet.s2', 'aftercare.wash-after-4-6-days.s2'],
      part: ['aftercare.first-days-no-sweat-shower.s4', 'aftercare.shower-cap.s4', 'aftercare.keep-clean-dry.s4'],
      // Too much of it, and no word on keeping it dry.
      weaker: ['aftercare.avoid-excess-washing.s3', 'aftercare.limit-pools.s3'],
    },
  },
  'aftercare.d5-10-fragrance-free-lotion.s0': {
    claims: ['aftercare.d5-10-fragrance-free-lotion.s0'],
    differs: { beside: ['aftercare.products-from-artist.s2', 'aftercare.topical-creams.s3'] },
  },
  'aftercare.d5-10-no-shampoo.s0': {
    claims: ['aftercare.d5-10-no-shampoo.s0'],
    differs: {
      // It may start at about day 15, or within that time; or once healed, on no named day.
      weaker: ['aftercare.shampoo-about-15-days.s2', 'aftercare.wash-once-healed.s4'],
      beside: ['aftercare.avoid-excess-washing.s3'],
    },
  },
  'aftercare.d5-10-phase.s0': {
    claims: ['aftercare.d5-10-phase.s0'],
    differs: {
      figure: ['aftercare.wash-after-4-6-days.s2'],
      beside: ['aftercare.first-three-days.s3', 'aftercare.wash-once-healed.s4'],
    },
  },
  'aftercare.first-days-no-peeling.s2': {
    claims: ['aftercare.first-days-no-peeling.s2'],
    differs: {
      stronger: ['aftercare.d1-4-no-touch.s0', 'aftercare.no-touch-scratch.s4'],
      beside: ['aftercare.avoid-excess-washing.s3'],
    },
  },
  'aftercare.follow-instructions.s1': {
    claims: [
      'aftercare.follow-instructions.s1',
      'aftercare.follow-thoroughly.s2',
      'aftercare.products-as-instructed.s2',
    ],
    // Rules to be kept, but not said whose.
    differs: {
      part: ['aftercare.recovery-protocols.s3', 'aftercare.essential.s4', 'risk.reduced-by-care-and-choice.s4'],
      beside: ['aftercare.d1-4-applies-each-session.s0'],
    },
  },
  'aftercare.long-term-daily-moisturise.s0': {
    claims: ['aftercare.long-term-daily-moisturise.s0'],
    differs: { earlier: ['aftercare.products-from-artist.s2', 'aftercare.topical-creams.s3'] },
  },
  'aftercare.long-term-sun-protection.s0': {
    claims: ['aftercare.long-term-sun-protection.s0'],
    // A scalp without protection, less sun or none, and neither sunscreen nor a hat.
    differs: { beside: ['longevity.sun-exposure.s2', 'longevity.limit-sun.s3', 'aftercare.no-sun.s4'] },
  },
  'aftercare.minimal.s4': {
    claims: ['aftercare.minimal.s4', 'aftercare.minimal-few-days.s4'],
    differs: {
      beside: [
        'benefit.minimal-maintenance.s3',
        'aftercare.d5-10-phase.s0',
        'aftercare.follow-instructions.s1',
        'aftercare.follow-thoroughly.s2',
      ],
    },
  },
  'aftercare.shave-after-15-days.s2': { claims: ['aftercare.shave-after-15-days.s2'] },
  'aftercare.touching-fades.s4': {
    claims: ['aftercare.touching-fades.s4'],
    differs: {
      part: ['aftercare.recovery-protocols.s3', 'aftercare.avoid-excess-washing.s3'],
      // Hands off, and no word on what a hand would do.
      beside: ['aftercare.d1-4-no-touch.s0', 'aftercare.first-days-no-peeling.s2'],
    },
  },
  'aftercare.wash-once-healed.s4': {
    claims: ['aftercare.wash-once-healed.s4'],
    differs: {
      // By the day, without a word on how warm the water is or how mild the shampoo.
      part: ['aftercare.wash-after-4-6-days.s2', 'aftercare.shampoo-about-15-days.s2'],
      beside: ['aftercare.d5-10-rinse-only.s0', 'aftercare.avoid-excess-washing.s3'],
    },
  },
  'infection-is-a-risk': {
    says: 'Infection is a risk',
    claims: [
      'risk.infection.s1',
      'risk.infection-summary.s1',
      'risk.infection-unsterile-needles.s2',
      'risk.infection.s4',
    ],
  },
  'lists-what-can-go-wrong': {
    says: 'What can go wrong, in a list',
    claims: [
      'risk.infection.s1',
      'risk.fda-list-basis.s1',
      'risk.allergic-reaction.s2',
      'risk.infection-unsterile-needles.s2',
      'risk.infection.s4',
      'risk.scarring.s4',
    ],
    // Bad work, or what the skin does in the first days and the dots in later years, named one by one.
    differs: { part: ['risk.bad-smp-worse-than-none.s0', 'risk.redness-48h.s3', 'longevity.fading-or-distortion.s3'] },
  },
  'gives-rules-for-the-days-after': {
    says: 'What to do and what not to do in the days after a session',
    claims: [
      'aftercare.d1-4-no-wetting.s0',
      'aftercare.d5-10-rinse-only.s0',
      'aftercare.first-days-no-wet.s2',
      'aftercare.wash-after-4-6-days.s2',
      'aftercare.no-strenuous.s3',
      'aftercare.limit-pools.s3',
      'aftercare.first-days-no-sweat-shower.s4',
      'aftercare.no-sun.s4',
    ],
    // It leaves the rules to the practitioner.
    differs: { beside: ['aftercare.follow-instructions.s1'] },
  },
  'keep-acids-alcohol-and-hairspray-off': {
    says: 'Hairspray, and products with acid or alcohol, stay off the scalp',
    claims: ['aftercare.avoid-acid-alcohol.s3', 'aftercare.avoid-hairspray.s3'],
    differs: { beside: ['longevity.hair-products.s2', 'aftercare.no-harsh-scrub.s4'] },
  },
  'no-steam-while-it-heals': {
    says: 'Keep away from steam rooms while the scalp heals',
    claims: ['aftercare.first-days-no-steam-pool.s2', 'aftercare.avoid-steam-sauna.s3', 'aftercare.no-steam.s4'],
    // It bars sweat and names no steam.
    differs: { beside: ['aftercare.d1-4-no-sweat.s0'] },
  },
  'no-touching-at-first': {
    says: 'Do not touch or scratch the scalp at first',
    claims: ['aftercare.d1-4-no-touch.s0', 'aftercare.no-touch-scratch.s4'],
    differs: { part: ['aftercare.first-days-no-peeling.s2'], beside: ['aftercare.avoid-excess-washing.s3'] },
  },
  'poor-aftercare-costs-pigment': {
    says: 'What you do in the first days can cost pigment',
    claims: [
      'combination.minoxidil-fades.s2',
      'aftercare.recovery-protocols.s3',
      'aftercare.first-three-days.s3',
      'aftercare.touching-fades.s4',
      'aftercare.sets-pigment.s4',
    ],
    // Rules for those days, and no word on pigment.
    differs: { beside: ['aftercare.d1-4-no-wetting.s0', 'aftercare.follow-instructions.s1'] },
  },
  'redness-at-first': {
    says: 'A little redness is typical at first',
    claims: ['risk.redness-48h.s3'],
  },
  'risk.bad-smp-worse-than-none.s0': { claims: ['risk.bad-smp-worse-than-none.s0'] },
  'risk.ink-migration.s2': {
    claims: ['risk.ink-migration.s2'],
    differs: {
      beside: [
        'technique.shallower-than-tattoo.s0',
        'technique.shallower-than-tattoo.s1',
        'technique.depth-epidermal.s4',
      ],
    },
  },
  'risk.keloid-definition.s1': {
    claims: ['risk.keloid-definition.s1'],
    // Scars, of no kind in particular.
    differs: { part: ['risk.scarring.s4'] },
  },
  'risk.needling-is-wounding.s2': {
    claims: ['risk.needling-is-wounding.s2'],
    differs: {
      weaker: ['definition.minimally-invasive.s3'],
      // Pigment is injected, and the scalp has to heal, in the article that calls it non-invasive too.
      part: [
        'technique.depth-upper-dermis.s0',
        'technique.depth-dermis.s1',
        'aftercare.follow-instructions.s1',
        'definition.faq-epidermal.s4',
        'aftercare.wash-once-healed.s4',
      ],
    },
  },
  'risk.pigment-distribution.s4': {
    claims: ['risk.pigment-distribution.s4'],
    differs: { beside: ['risk.ink-migration.s2'] },
  },
  'risk.redness-48h.s3': { claims: ['risk.redness-48h.s3'], against: ['pain.ends-with-session.s2'] },
  'risk.scarring.s4': {
    claims: ['risk.scarring.s4'],
    differs: { part: ['risk.keloid-definition.s1'] },
  },
  'risk.sensitive-to-bacteria.s2': {
    claims: ['risk.sensitive-to-bacteria.s2'],
    // It can be infected, and why the skin is open to it is not said.
    differs: { beside: ['risk.infection.s1', 'risk.infection-types.s1', 'risk.infection.s4'] },
  },
  'risk.unnatural-easily-avoided.s2': {
    claims: ['risk.unnatural-easily-avoided.s2'],
    differs: {
      beside: [
        'realism.factor-practitioner-skill.s0',
        'realism.authentic-up-close.s3',
        'risk.reduced-by-care-and-choice.s4',
      ],
    },
  },
  'risk.unnatural-look.s2': {
    claims: ['risk.unnatural-look.s2'],
    // Natural where it is properly done.
    differs: {
      part: ['realism.bad-looks-drawn-on.s0', 'realism.factor-practitioner-skill.s0'],
      beside: ['realism.authentic-up-close.s3', 'risk.reduced-by-care-and-choice.s4'],
    },
  },
  'rules-start-again-after-each-session': {
    says: 'The rules of the first days hold after each session',
    claims: ['aftercare.d1-4-applies-each-session.s0'],
    differs: {
      beside: [
        'sessions.repeat-up-to-3-in-12-months.s3',
        'aftercare.first-few-days-phase.s2',
        'aftercare.begins-immediately.s4',
      ],
    },
  },
} as const satisfies StanceTable
