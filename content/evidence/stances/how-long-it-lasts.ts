import type { StanceTable } from '../stance.schema'

export const howLongItLastsStances = {
  'body-clears-pigment': {
    says: 'The body itself fades the pigment, whatever you do',
    claims: ['longevity.immune-fading.s3', 'longevity.natural-fading-unavoidable.s3'],
    differs: {
      // That it fades, or what becomes of it if it does, and no word on why; or one way in which the skin does it.
      part: [
        'realism.factor-pigment-quality.s0',
        'touchup.if-fades.s1',
        'longevity.shedding.s2',
        'longevity.fades-about-8-years.s4',
      ],
    },
  },
  'good-pigment-only-gets-lighter': {
    says: 'Pigment made for the scalp only gets lighter and does not turn blue or green',
    claims: ['longevity.no-colour-change.s0', 'longevity.no-blue-green.s0'],
    differs: {
      part: [
        'technique.specialized-pigments.s1',
        'longevity.ink-always-there.s2',
        'longevity.immune-fading.s3',
        'longevity.fades-about-8-years.s4',
      ],
    },
  },
  'laser-removes-it': {
    says: 'A laser can remove it',
    claims: ['removal.laser-works.s0', 'removal.laser.s1', 'removal.laser-most-effective.s2'],
  },
  'longevity.fading-noticeable-7-8.s2': {
    claims: ['longevity.fading-noticeable-7-8.s2'],
    differs: {
      figure: ['longevity.fades-about-8-years.s4'],
      // That it fades to some degree, and no years.
      weaker: ['longevity.fading-or-distortion.s3'],
      beside: ['evidence.study-2021-fading-minimal.s1'],
    },
    against: ['longevity.years-4-6-lightening.s0'],
  },
  'longevity.fading-or-distortion.s3': {
    claims: ['longevity.fading-or-distortion.s3'],
    differs: {
      part: [
        'longevity.years-4-6-lightening.s0',
        'touchup.if-fades.s1',
        'longevity.ink-always-there.s2',
        'longevity.fades-about-8-years.s4',
      ],
    },
  },
  'longevity.ink-always-there.s2': {
    claims: ['longevity.ink-always-there.s2'],
    differs: {
      weaker: ['longevity.semi-to-permanent.s1', 'longevity.considered-permanent.s4'],
      part: ['longevity.no-colour-change.s0', 'longevity.immune-fading.s3', 'longevity.permanent-serious.s3'],
    },
  },
  'longevity.no-blue-green.s0': {
    claims: ['longevity.no-blue-green.s0'],
    differs: {
      part: [
        'technique.specialized-pigments.s1',
        'technique.ink-differs.s2',
        'technique.tools-not-in-tattoo-shop.s3',
        'technique.pigment-mimics-hair.s4',
      ],
    },
  },
  'longevity.no-colour-change.s0': {
    claims: ['longevity.no-colour-change.s0'],
    differs: {
      part: [
        'touchup.if-fades.s1',
        'longevity.ink-always-there.s2',
        'longevity.immune-fading.s3',
        'longevity.fades-about-8-years.s4',
      ],
    },
  },
  'longevity.shedding.s2': { claims: ['longevity.shedding.s2'], differs: { beside: ['longevity.immune-fading.s3'] } },
  'longevity.years-4-6-lightening.s0': {
    claims: ['longevity.years-4-6-lightening.s0'],
    differs: {
      figure: ['longevity.fades-about-8-years.s4'],
      weaker: ['longevity.fading-or-distortion.s3'],
      beside: ['evidence.study-2021-fading-minimal.s1'],
    },
    against: ['longevity.fading-noticeable-7-8.s2'],
  },
  'products-fade-pigment': {
    says: 'Some hair products can fade the pigment',
    claims: ['longevity.hair-products.s2', 'aftercare.avoid-hairspray.s3', 'aftercare.avoid-acid-alcohol.s3'],
    differs: { beside: ['aftercare.no-harsh-scrub.s4'] },
  },
  'hairspray-acid-alcohol-fade-pigment': {
    says: 'Hairspray, acids and alcohol can fade the pigment',
    claims: ['aftercare.avoid-hairspray.s3', 'aftercare.avoid-acid-alcohol.s3'],
    differs: { beside: ['longevity.hair-products.s2', 'aftercare.no-harsh-scrub.s4'] },
  },
  'removal.cost-more-than-procedure.s2': { claims: ['removal.cost-more-than-procedure.s2'] },
  'removal.hair-fall-or-grey.s2': {
    claims: ['removal.hair-fall-or-grey.s2'],
    differs: { part: ['removal.side-effects.s1'] },
  },
  'removal.hair-regrows.s2': { claims: ['removal.hair-regrows.s2'] },
  'removal.laser-sessions.s0': {
    claims: ['removal.laser-sessions.s0'],
    differs: { part: ['removal.multiple-sessions.s1'], beside: ['removal.laser-most-effective.s2'] },
  },
  'removal.possible-but-difficult.s0': {
    claims: ['removal.possible-but-difficult.s0'],
    differs: { part: ['removal.multiple-sessions.s1', 'removal.possible.s2'] },
  },
  'sun-fades-pigment': {
    says: 'Sun fades the pigment faster',
    claims: ['longevity.uv-fades-faster.s0', 'longevity.limit-sun.s3'],
    differs: {
      beside: ['aftercare.no-sun.s4'],
      weaker: ['longevity.sun-exposure.s2', 'longevity.factors-cause-colour-fade.s2'],
    },
  },
  'touch-up-brings-strength-back': {
    says: 'A touch-up brings the strength of the look back',
    claims: ['touchup.year-6-plus.s0'],
    differs: {
      beside: [
        'touchup.if-fades.s1',
        'touchup.after-6-8-years.s2',
        'touchup.recommended.s3',
        'touchup.every-few-years.s4',
      ],
    },
  },
  'touchup.3-5-years.s3': {
    claims: ['touchup.3-5-years.s3'],
    differs: {
      figure: ['touchup.after-4-6-years.s0', 'touchup.after-6-8-years.s2'],
      weaker: ['touchup.if-fades.s1'],
      part: ['touchup.every-few-years.s4'],
    },
  },
  'touchup.after-4-6-years.s0': {
    claims: ['touchup.after-4-6-years.s0', 'comparison.smp-maintenance.s0'],
    differs: {
      figure: ['touchup.after-6-8-years.s2', 'touchup.3-5-years.s3'],
      weaker: ['touchup.if-fades.s1'],
      part: ['touchup.every-few-years.s4'],
    },
  },
  'touchup.cost-fraction.s3': {
    claims: ['touchup.cost-fraction.s3'],
    differs: { figure: ['cost.touchup.us-2026.s0'] },
  },
  'touchup.if-fades.s1': {
    claims: ['touchup.if-fades.s1', 'touchup.might-need.s2'],
    differs: { stronger: ['touchup.year-6-plus.s0', 'touchup.recommended.s3', 'touchup.every-few-years.s4'] },
  },
  'touchup.sessions.s0': { claims: ['touchup.sessions.s0'] },
  'touchup.year-6-plus.s0': {
    claims: ['touchup.year-6-plus.s0'],
    differs: {
      figure: ['touchup.after-6-8-years.s2', 'touchup.3-5-years.s3'],
      weaker: ['touchup.if-fades.s1'],
      part: ['touchup.every-few-years.s4'],
    },
  },
} as const satisfies StanceTable
