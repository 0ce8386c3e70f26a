import type { StanceTable } from '../stance.schema'

export const whatItIsStances = {
  'benefit.almost-no-pain.s2': {
    claims: [
      'benefit.almost-no-pain.s2',
      'pain.mild-discomfort.s0',
      'pain.mild.s2',
      'pain.minimal-discomfort.s3',
      'pain.minimal-discomfort.s4',
    ],
    differs: { part: ['pain.some-none.s1'] },
  },
  'cheaper-than-a-transplant': {
    says: 'SMP costs less than a hair transplant',
    claims: ['comparison.smp-cheaper-than-transplant.s0', 'comparison.cheaper-than-surgery.s4'],
    differs: { part: ['benefit.lower-cost.s2', 'cost.per-session.s3'] },
  },
  'comparison.microblading-candidates-mb.s2': { claims: ['comparison.microblading-candidates-mb.s2'] },
  'comparison.microblading-lines.s2': { claims: ['comparison.microblading-lines.s2'] },
  'comparison.microblading-scars-no.s2': { claims: ['comparison.microblading-scars-no.s2'] },
  'comparison.no-donor-scars.s4': { claims: ['comparison.no-donor-scars.s4'] },
  'comparison.transplant-cost-5k-15k.s0': { claims: ['comparison.transplant-cost-5k-15k.s0'] },
  'comparison.transplant-cost-8k-15k.s0': { claims: ['comparison.transplant-cost-8k-15k.s0'] },
  'definition.different-from-tattoo.s1': {
    claims: ['definition.different-from-tattoo.s1'],
    differs: {
      part: [
        'definition.specialized-tattoo.s0',
        'definition.permanent-superficial-tattoo.s2',
        'insurance.reason-cosmetic.s2',
        'definition.also-hair-tattoo.s4',
        'definition.hair-tattoo-incomplete.s3',
      ],
    },
  },
  'definition.hair-tattoo-incomplete.s3': {
    claims: ['definition.hair-tattoo-incomplete.s3'],
    differs: {
      part: [
        'definition.specialized-tattoo.s0',
        'technique.needle-and-ink.s1',
        'mechanism.tattooed-dot-pattern.s1',
        'definition.permanent-superficial-tattoo.s2',
        'insurance.reason-cosmetic.s2',
        'definition.also-hair-tattoo.s4',
        'definition.different-from-tattoo.s1',
      ],
    },
  },
  'definition.non-medicinal.s2': { claims: ['definition.non-medicinal.s2'] },
  'definition.specialized-tattoo.s0': {
    claims: [
      'definition.specialized-tattoo.s0',
      'technique.needle-and-ink.s1',
      'mechanism.tattooed-dot-pattern.s1',
      'definition.permanent-superficial-tattoo.s2',
      'insurance.reason-cosmetic.s2',
      'definition.also-hair-tattoo.s4',
    ],
    differs: { part: ['definition.hair-tattoo-incomplete.s3'] },
  },
  'evidence.study-2021-allergy.s1': { claims: ['evidence.study-2021-allergy.s1'] },
  'evidence.study-2021-fading-minimal.s1': { claims: ['evidence.study-2021-fading-minimal.s1'] },
  'evidence.study-2021-followup.s1': { claims: ['evidence.study-2021-followup.s1'] },
  'evidence.study-2021-n.s1': { claims: ['evidence.study-2021-n.s1'] },
  'evidence.study-2021-schedule.s1': {
    claims: ['evidence.study-2021-schedule.s1', 'evidence.study-2021-touchup.s1'],
    differs: { figure: ['sessions.count.s0', 'sessions.full-head.s0', 'sessions.count.s2', 'sessions.count.s3'] },
  },
  'evidence.study-2021-touchup.s1': {
    claims: ['evidence.study-2021-touchup.s1', 'evidence.study-2021-schedule.s1'],
    differs: { figure: ['sessions.count.s0', 'sessions.full-head.s0', 'sessions.count.s2', 'sessions.count.s3'] },
  },
  'evidence.study-2021-very-satisfied.s1': { claims: ['evidence.study-2021-very-satisfied.s1'] },
  'grows-no-hair': {
    says: 'SMP grows no hair',
    claims: [
      'mechanism.no-regrowth.s0',
      'mechanism.no-effect-on-growth.s2',
      'mechanism.not-natural-hair-or-growth.s3',
      'mechanism.no-growth-promotion.s2',
      'mechanism.neither-promotes-nor-prevents.s2',
      'mechanism.no-stimulation.s2',
    ],
  },
  'mechanism.buzz-or-stubble.s1': {
    claims: [
      'mechanism.buzz-or-stubble.s1',
      'definition.shaved-head-appearance.s0',
      'definition.short-cut-hair-look.s1',
      'definition.closely-shaved-look.s3',
      'mechanism.bald-as-buzz-cut.s0',
      'mechanism.severe-buzz-cut.s2',
      'mechanism.stipple-full-head.s1',
      'mechanism.resembles-cut-follicles.s1',
    ],
  },
  'mechanism.depth-behind-thinning.s1': {
    claims: [
      'mechanism.depth-behind-thinning.s1',
      'mechanism.illusion-density-thinning.s0',
      'mechanism.denser-beneath-thinning.s1',
      'mechanism.illusion-fullness.s2',
      'mechanism.fuller-thicker.s4',
      'mechanism.fills-thin-areas.s4',
      'mechanism.covers-bald-spots.s2',
    ],
  },
  'mechanism.no-regrowth.s0': {
    claims: [
      'mechanism.no-regrowth.s0',
      'mechanism.no-growth-promotion.s2',
      'mechanism.no-effect-on-growth.s2',
      'mechanism.neither-promotes-nor-prevents.s2',
      'mechanism.no-stimulation.s2',
      'mechanism.not-natural-hair-or-growth.s3',
    ],
  },
  'mechanism.resembles-cut-follicles.s1': {
    claims: [
      'mechanism.resembles-cut-follicles.s1',
      'definition.shaved-head-appearance.s0',
      'definition.short-cut-hair-look.s1',
      'definition.closely-shaved-look.s3',
      'mechanism.buzz-or-stubble.s1',
      'mechanism.bald-as-buzz-cut.s0',
      'mechanism.severe-buzz-cut.s2',
      'mechanism.stipple-full-head.s1',
    ],
  },
  'mechanism.scars-stop-growth.s2': { claims: ['mechanism.scars-stop-growth.s2'] },
  'mechanism.stipple-full-head.s1': {
    claims: [
      'mechanism.stipple-full-head.s1',
      'definition.shaved-head-appearance.s0',
      'definition.short-cut-hair-look.s1',
      'definition.closely-shaved-look.s3',
      'mechanism.buzz-or-stubble.s1',
      'mechanism.bald-as-buzz-cut.s0',
      'mechanism.severe-buzz-cut.s2',
      'mechanism.resembles-cut-follicles.s1',
    ],
  },
  'minoxidil-fades-pigment': {
    says: 'Minoxidil can fade the pigment',
    claims: ['combination.minoxidil-fades.s2', 'combination.avoid-minoxidil.s3'],
  },
  'needles-finer-than-a-tattoo': {
    says: 'The needles are finer than those of an ordinary tattoo',
    claims: ['technique.needle-finer-than-tattoo.s0', 'technique.needles-thinner.s2'],
  },
  'pigment-goes-into-the-dermis': {
    says: 'The pigment goes into the dermis',
    claims: ['technique.depth-dermis.s1', 'technique.depth-upper-dermis.s0', 'procedure.inject-dermis.s1'],
    against: [
      'technique.depth-epidermal.s4',
      'procedure.pigment-epidermal.s4',
      'definition.faq-epidermal.s4',
      'technique.epidermal-makes-non-invasive.s4',
    ],
  },
  'pigment-is-not-tattoo-ink': {
    says: 'The pigment is not that of an ordinary tattoo',
    claims: [
      'technique.pigment-scalp-specific.s0',
      'technique.specialized-pigments.s1',
      'technique.ink-differs.s2',
      'technique.not-tattoo-ink.s0',
      'technique.tools-not-in-tattoo-shop.s3',
      'technique.pigment-mimics-hair.s4',
    ],
  },
  'put-in-with-a-needle': {
    says: 'The pigment is put into the skin with a fine needle',
    claims: [
      'technique.fine-point-needle.s0',
      'technique.needle-and-ink.s1',
      'technique.handheld-tattoo-device.s4',
      'definition.specialized-tattoo.s0',
      'mechanism.tattooed-dot-pattern.s1',
      'definition.permanent-superficial-tattoo.s2',
      'insurance.reason-cosmetic.s2',
      'definition.also-hair-tattoo.s4',
    ],
    differs: {
      part: [
        'definition.hair-tattoo-incomplete.s3',
        'technique.tools-not-in-tattoo-shop.s3',
        'technique.advanced-technology.s3',
      ],
    },
  },
  'regulation.none-official.s1': {
    claims: ['regulation.none-official.s1'],
    differs: {
      part: ['regulation.still-established.s3', 'practitioner.who-with-certificate.s2', 'practitioner.certified.s4'],
    },
  },
  'regulation.still-established.s3': {
    claims: ['regulation.still-established.s3'],
    differs: {
      part: [
        'regulation.none-official.s1',
        'practitioner.who-with-certificate.s2',
        'practitioner.certified.s4',
        'practitioner.ask-licensed-board.s1',
      ],
    },
  },
  'shallower-than-a-tattoo': {
    says: 'The pigment sits shallower than in an ordinary tattoo',
    claims: ['technique.shallower-than-tattoo.s0', 'technique.shallower-than-tattoo.s1'],
  },
  'technique.dot-mimics-follicle.s0': {
    claims: [
      'technique.dot-mimics-follicle.s0',
      'mechanism.looks-like-follicles.s2',
      'technique.match-follicle-size.s3',
      'mechanism.illusion-follicles.s4',
      'procedure.tattoo-emerging-follicles.s2',
    ],
  },
  'technique.dots-not-line.s4': { claims: ['technique.dots-not-line.s4'] },
  'technique.epidermal-makes-non-invasive.s4': {
    claims: [
      'technique.epidermal-makes-non-invasive.s4',
      'technique.depth-epidermal.s4',
      'procedure.pigment-epidermal.s4',
      'definition.faq-epidermal.s4',
      'definition.non-invasive.s4',
      'benefit.non-surgical.s4',
      'risk.safe-for-all.s4',
    ],
    against: [
      'technique.depth-upper-dermis.s0',
      'technique.depth-dej.s0',
      'technique.depth-dermis.s1',
      'procedure.inject-dermis.s1',
      'benefit.minimally-invasive.s2',
      'definition.minimally-invasive.s3',
      'risk.needling-is-wounding.s2',
    ],
  },
  'technique.gray-colour-match.s2': {
    claims: [
      'technique.gray-colour-match.s2',
      'procedure.s1-shade-match.s0',
      'procedure.custom-shade.s2',
      'procedure.pigment-match.s4',
    ],
  },
  'technique.hair-direction.s3': { claims: ['technique.hair-direction.s3'] },
  'technique.match-follicle-size.s3': {
    claims: [
      'technique.match-follicle-size.s3',
      'technique.dot-mimics-follicle.s0',
      'mechanism.looks-like-follicles.s2',
      'mechanism.illusion-follicles.s4',
      'procedure.tattoo-emerging-follicles.s2',
    ],
  },
  'technique.shallower-than-tattoo.s0': {
    claims: ['technique.shallower-than-tattoo.s0', 'technique.shallower-than-tattoo.s1'],
  },
  'technique.thousands-of-shades.s3': { claims: ['technique.thousands-of-shades.s3'] },
} as const satisfies StanceTable
