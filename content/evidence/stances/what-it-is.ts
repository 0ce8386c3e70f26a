import type { StanceTable } from '../stance.schema'

export const whatItIsStances = {
  'benefit.almost-no-pain.s2': {
    claims: ['benefit.almost-no-pain.s2', 'pain.minimal-discomfort.s3'],
    differs: {
      weaker: ['pain.mild-discomfort.s0', 'pain.less-than-tattoo.s0', 'pain.minimal-discomfort.s4'],
      people: ['pain.some-none.s1'],
    },
  },
  'cheaper-than-a-transplant': {
    says: 'SMP usually costs less than a hair transplant',
    claims: ['comparison.smp-cheaper-than-transplant.s0', 'comparison.cheaper-than-surgery.s4'],
    differs: { weaker: ['benefit.lower-cost.s2'] },
  },
  'comparison.microblading-candidates-mb.s2': { claims: ['comparison.microblading-candidates-mb.s2'] },
  'comparison.microblading-lines.s2': { claims: ['comparison.microblading-lines.s2'] },
  'comparison.microblading-scars-no.s2': { claims: ['comparison.microblading-scars-no.s2'] },
  'comparison.no-donor-scars.s4': {
    claims: ['comparison.no-donor-scars.s4'],
    differs: {
      part: [
        'candidacy.transplant-fut-scars.s0',
        'candidacy.transplant-scars.s1',
        'candidacy.donor-site-scars.s2',
        'benefit.minimally-invasive.s2',
      ],
      beside: ['candidacy.no-harvest.s3'],
    },
  },
  'comparison.transplant-cost-5k-15k.s0': { claims: ['comparison.transplant-cost-5k-15k.s0'] },
  'comparison.transplant-cost-8k-15k.s0': { claims: ['comparison.transplant-cost-8k-15k.s0'] },
  'definition.different-from-tattoo.s1': {
    claims: ['definition.different-from-tattoo.s1'],
    differs: {
      weaker: [
        'definition.not-standard-tattoo.s0',
        'technique.ink-differs.s2',
        'technique.needles-thinner.s2',
        'definition.hair-tattoo-incomplete.s3',
        'technique.pigment-mimics-hair.s4',
      ],
    },
  },
  'definition.hair-tattoo-incomplete.s3': {
    claims: ['definition.hair-tattoo-incomplete.s3'],
    differs: {
      part: ['definition.not-standard-tattoo.s0', 'definition.also-hair-tattoo.s4'],
      stronger: ['definition.different-from-tattoo.s1'],
      weaker: ['insurance.reason-cosmetic.s2'],
    },
  },
  'definition.non-medicinal.s2': {
    claims: ['definition.non-medicinal.s2'],
    differs: {
      part: [
        'definition.non-surgical.s0',
        'candidacy.alternative-to-transplant.s1',
        'mechanism.not-natural-hair-or-growth.s3',
        'benefit.non-surgical.s4',
      ],
    },
  },
  'definition.specialized-tattoo.s0': {
    claims: ['definition.specialized-tattoo.s0'],
    differs: {
      part: [
        'technique.needle-and-ink.s1',
        'mechanism.tattooed-dot-pattern.s1',
        'definition.permanent-superficial-tattoo.s2',
        'insurance.reason-cosmetic.s2',
        'definition.also-hair-tattoo.s4',
      ],
      beside: ['definition.hair-tattoo-incomplete.s3'],
    },
  },
  'evidence.study-2021-allergy.s1': { claims: ['evidence.study-2021-allergy.s1'] },
  'evidence.study-2021-fading-minimal.s1': { claims: ['evidence.study-2021-fading-minimal.s1'] },
  'evidence.study-2021-followup.s1': { claims: ['evidence.study-2021-followup.s1'] },
  'evidence.study-2021-n.s1': { claims: ['evidence.study-2021-n.s1'] },
  'evidence.study-2021-no-serious-ae.s1': { claims: ['evidence.study-2021-no-serious-ae.s1'] },
  'evidence.study-2021-schedule.s1': {
    claims: ['evidence.study-2021-schedule.s1', 'evidence.study-2021-touchup.s1'],
  },
  'evidence.study-2021-touchup.s1': { claims: ['evidence.study-2021-touchup.s1'] },
  'evidence.study-2021-very-satisfied.s1': { claims: ['evidence.study-2021-very-satisfied.s1'] },
  'grows-no-hair': {
    says: 'SMP grows no hair',
    claims: [
      'mechanism.no-regrowth.s0',
      'mechanism.no-effect-on-growth.s2',
      'mechanism.no-growth-promotion.s2',
      'mechanism.neither-promotes-nor-prevents.s2',
      'mechanism.no-stimulation.s2',
      'mechanism.not-natural-hair-or-growth.s3',
    ],
    differs: { beside: ['definition.dots-needle-ink.s1', 'mechanism.illusion-follicles.s4'] },
  },
  'looks-like-short-hair': {
    says: 'The dots look like hair shaved or cut very short',
    claims: [
      'definition.shaved-head-appearance.s0',
      'mechanism.bald-as-buzz-cut.s0',
      'definition.short-cut-hair-look.s1',
      'mechanism.buzz-or-stubble.s1',
      'mechanism.resembles-cut-follicles.s1',
      'definition.closely-shaved-look.s3',
    ],
    differs: {
      part: ['mechanism.severe-buzz-cut.s2', 'mechanism.looks-like-follicles.s2', 'mechanism.illusion-follicles.s4'],
    },
  },
  'mechanism.buzz-or-stubble.s1': {
    claims: [
      'mechanism.buzz-or-stubble.s1',
      'mechanism.stipple-full-head.s1',
      'mechanism.bald-as-buzz-cut.s0',
      'mechanism.severe-buzz-cut.s2',
    ],
    differs: { part: ['definition.closely-shaved-look.s3', 'procedure.dots-placed.s4'] },
  },
  'mechanism.depth-behind-thinning.s1': {
    claims: ['mechanism.depth-behind-thinning.s1', 'mechanism.denser-beneath-thinning.s1'],
    differs: {
      part: [
        'mechanism.illusion-density-thinning.s0',
        'definition.illusion-dense-hair.s2',
        'mechanism.covers-bald-spots.s2',
        'mechanism.fills-thin-areas.s4',
        'women.dots-behind-hairline.s4',
      ],
      people: ['women.middle-part.s3'],
    },
  },
  'mechanism.no-harm-to-follicles.s2': { claims: ['mechanism.no-harm-to-follicles.s2'] },
  'mechanism.scars-stop-growth.s2': { claims: ['mechanism.scars-stop-growth.s2'] },
  'mechanism.stipple-full-head.s1': {
    claims: [
      'mechanism.stipple-full-head.s1',
      'mechanism.buzz-or-stubble.s1',
      'definition.shaved-head-appearance.s0',
      'mechanism.bald-as-buzz-cut.s0',
      'mechanism.severe-buzz-cut.s2',
      'candidacy.complete-baldness.s2',
    ],
    differs: {
      part: ['definition.closely-shaved-look.s3', 'procedure.dots-placed.s4', 'candidacy.totalis-universalis.s4'],
    },
  },
  'minoxidil-fades-pigment': {
    says: 'Minoxidil can fade the pigment',
    claims: ['combination.minoxidil-fades.s2', 'combination.avoid-minoxidil.s3'],
  },
  'needles-finer-than-a-tattoo': {
    says: 'The needles are finer than those of an ordinary tattoo',
    claims: ['technique.needle-finer-than-tattoo.s0', 'technique.needles-thinner.s2'],
    // Fine or thin, in the sentence that sets it apart from a tattoo; or small, and no word on those of a tattoo.
    differs: {
      weaker: ['technique.depth-dermis.s1', 'technique.needle-and-ink.s1', 'technique.dots-not-line.s4'],
      part: ['definition.cosmetic-microneedles.s3'],
    },
  },
  'not-an-ordinary-tattoo': {
    says: 'SMP is not the same as an ordinary tattoo',
    claims: [
      'definition.not-standard-tattoo.s0',
      'definition.different-from-tattoo.s1',
      'technique.ink-differs.s2',
      'technique.needles-thinner.s2',
      'definition.hair-tattoo-incomplete.s3',
      'practitioner.more-training-than-tattoo.s3',
      'technique.pigment-mimics-hair.s4',
      'technique.dots-not-line.s4',
    ],
  },
  'pigment-goes-into-the-dermis': {
    says: 'The pigment goes into the dermis',
    claims: ['technique.depth-upper-dermis.s0', 'technique.depth-dermis.s1', 'procedure.inject-dermis.s1'],
    differs: { beside: ['risk.ink-migration.s2'] },
    against: [
      'technique.depth-epidermal.s4',
      'procedure.pigment-epidermal.s4',
      'definition.faq-epidermal.s4',
      'technique.epidermal-makes-non-invasive.s4',
    ],
  },
  'pigment-is-not-tattoo-ink': {
    says: 'The pigment is not the ink of an ordinary tattoo',
    claims: [
      'technique.pigment-scalp-specific.s0',
      'technique.not-tattoo-ink.s0',
      'technique.specialized-pigments.s1',
      'technique.ink-differs.s2',
      'technique.tools-not-in-tattoo-shop.s3',
      'technique.pigment-mimics-hair.s4',
    ],
  },
  'points-to-research': {
    says: 'The article points to published papers on SMP or on hiding hair loss',
    claims: [
      'evidence.study-2021-n.s1',
      'evidence.ref-daruwalla-2022.s2',
      'evidence.ref-rassman-2015.s2',
      'evidence.ref-park-2022.s2',
      'evidence.ref-rassman-2013.s2',
      'evidence.ref-dhurat-2017.s2',
    ],
    differs: { beside: ['evidence.ref-nutrafol.s3', 'evidence.ref-art-of-beauty.s3', 'evidence.ref-aedit.s3'] },
  },
  'put-in-with-a-needle': {
    says: 'The pigment is put into the skin with a fine needle',
    claims: [
      'technique.fine-point-needle.s0',
      'technique.depth-dermis.s1',
      'technique.needle-and-ink.s1',
      'technique.needles-thinner.s2',
      'definition.cosmetic-microneedles.s3',
      'technique.handheld-tattoo-device.s4',
    ],
  },
  'regulation.none-official.s1': {
    claims: ['regulation.none-official.s1'],
    differs: {
      weaker: ['regulation.still-established.s3'],
      beside: ['practitioner.who-with-certificate.s2', 'practitioner.certified.s4'],
    },
  },
  'regulation.still-established.s3': {
    claims: ['regulation.still-established.s3'],
    differs: {
      stronger: ['regulation.none-official.s1'],
      beside: ['practitioner.who-with-certificate.s2', 'practitioner.certified.s4'],
    },
  },
  'shallower-than-a-tattoo': {
    says: 'The pigment sits shallower than in an ordinary tattoo',
    claims: ['technique.shallower-than-tattoo.s0', 'technique.shallower-than-tattoo.s1'],
    differs: {
      weaker: ['definition.permanent-superficial-tattoo.s2'],
      beside: ['technique.depth-epidermal.s4', 'definition.faq-epidermal.s4'],
    },
  },
  'technique.dot-mimics-follicle.s0': {
    claims: [
      'technique.dot-mimics-follicle.s0',
      'mechanism.resembles-cut-follicles.s1',
      'mechanism.looks-like-follicles.s2',
      'procedure.tattoo-emerging-follicles.s2',
      'technique.match-follicle-size.s3',
      'mechanism.illusion-follicles.s4',
    ],
  },
  'technique.dots-not-line.s4': {
    claims: ['technique.dots-not-line.s4'],
    differs: {
      part: ['technique.pigment-dots.s0', 'technique.needle-and-ink.s1', 'technique.tattooing-dots.s2'],
      beside: ['technique.not-just-dots.s3'],
    },
  },
  'technique.epidermal-makes-non-invasive.s4': {
    claims: ['technique.epidermal-makes-non-invasive.s4'],
    against: [
      'technique.depth-upper-dermis.s0',
      'technique.depth-dermis.s1',
      'procedure.inject-dermis.s1',
      'benefit.minimally-invasive.s2',
      'risk.needling-is-wounding.s2',
      'definition.minimally-invasive.s3',
    ],
  },
  'technique.gray-colour-match.s2': {
    claims: ['technique.gray-colour-match.s2'],
    differs: {
      part: ['procedure.s1-shade-match.s0', 'procedure.pigment-match.s4'],
      beside: ['technique.thousands-of-shades.s3'],
    },
  },
  'technique.hair-direction.s3': { claims: ['technique.hair-direction.s3'] },
  'technique.match-follicle-size.s3': {
    claims: ['technique.match-follicle-size.s3'],
    differs: {
      part: [
        'technique.dot-mimics-follicle.s0',
        'realism.factor-dot-size-spacing.s0',
        'mechanism.resembles-cut-follicles.s1',
        'mechanism.looks-like-follicles.s2',
        'mechanism.illusion-follicles.s4',
      ],
    },
  },
  'technique.shallower-than-tattoo.s0': {
    claims: ['technique.shallower-than-tattoo.s0', 'technique.shallower-than-tattoo.s1'],
    differs: {
      weaker: ['definition.permanent-superficial-tattoo.s2'],
      beside: ['technique.depth-epidermal.s4', 'definition.faq-epidermal.s4'],
    },
  },
  'technique.thousands-of-shades.s3': {
    claims: ['technique.thousands-of-shades.s3'],
    differs: {
      beside: [
        'procedure.s1-shade-match.s0',
        'procedure.custom-shade.s2',
        'technique.gray-colour-match.s2',
        'procedure.pigment-match.s4',
      ],
    },
  },
  'thin-hair-looks-denser': {
    says: 'Under thin hair the dots can make the hair look denser',
    claims: [
      'mechanism.illusion-density-thinning.s0',
      'mechanism.denser-beneath-thinning.s1',
      'mechanism.depth-behind-thinning.s1',
      'definition.illusion-dense-hair.s2',
      'mechanism.covers-bald-spots.s2',
      'mechanism.fuller-thicker.s4',
      'mechanism.fills-thin-areas.s4',
    ],
    differs: { people: ['women.middle-part.s3'] },
  },
} as const satisfies StanceTable
