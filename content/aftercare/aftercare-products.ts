import type { AftercareProduct } from './aftercare.schema'

/** What to keep off the scalp, and what is fine, by those who say so. */
export const productsToAvoid = {
  alcohol: {
    label: 'Alcohol',
    says: 'Use none. While it heals {the S3} says only “limit”, but elsewhere it says to avoid it, and we go by that.',
    states: 'Products with alcohol should be kept off it',
    claims: ['aftercare.limit-alcohol-products.s3', 'aftercare.avoid-acid-alcohol.s3'],
    differs: { beside: ['longevity.hair-products.s2', 'aftercare.no-harsh-scrub.s4'] },
  },
  acids: {
    label: 'Acids',
    says: 'Look for the word acid on the label, because {the S3} does not say which acids it means.',
    states: 'Products with acid should be kept off it',
    claims: ['aftercare.avoid-acid-alcohol.s3'],
    differs: { beside: ['longevity.hair-products.s2', 'aftercare.no-harsh-scrub.s4'] },
  },
  fragrance: {
    label: 'Fragrance',
    says: 'Choose a lotion without it, according to {the S0}.',
    claims: ['aftercare.d5-10-fragrance-free-lotion.s0'],
    differs: {
      beside: ['aftercare.avoid-acid-alcohol.s3', 'aftercare.no-harsh-scrub.s4', 'longevity.hair-products.s2'],
    },
  },
  minoxidil: {
    label: 'Minoxidil',
    says: 'Ask first, because {the S2} has you stop for a while and {the S3} wants it kept off.',
    states: 'Minoxidil should be stopped for a while around SMP',
    claims: ['combination.minoxidil-stop.s2', 'combination.minoxidil-fades.s2', 'combination.avoid-minoxidil.s3'],
    differs: { beside: ['comparison.minoxidil-maintenance.s0'] },
  },
  spray: {
    label: 'Hair spray',
    says: 'Keep it off, so that the dots fade less.',
    claims: ['aftercare.avoid-hairspray.s3'],
    differs: { beside: ['longevity.hair-products.s2', 'aftercare.no-harsh-scrub.s4'] },
  },
  scrubs: {
    label: 'Scrubs',
    says: 'Don’t scrub it while it heals.',
    claims: ['aftercare.wash-after-4-6-days.s2'],
    // Not too much, and not vigorously; or no hand on it at first, and then a gentle rinse only.
    differs: {
      weaker: ['aftercare.avoid-excess-washing.s3', 'aftercare.no-harsh-scrub.s4'],
      beside: ['aftercare.d1-4-no-touch.s0', 'aftercare.d5-10-rinse-only.s0'],
    },
  },
  harsh: {
    label: 'Harsh products',
    says: 'Keep them off, although {the S4} does not say which it means.',
    states: 'Harsh products should be avoided',
    claims: ['aftercare.no-harsh-scrub.s4'],
    differs: {
      beside: ['longevity.hair-products.s2', 'aftercare.avoid-hairspray.s3', 'aftercare.avoid-acid-alcohol.s3'],
    },
  },
  jelly: {
    label: 'Petroleum jelly',
    says: 'It may fade the ink, according to skin doctors. We found nothing on it in the articles.',
    claims: [],
    outside: ['g4-moisturiser'],
  },
} as const satisfies Record<string, AftercareProduct>

export const productsToChoose = {
  given: {
    label: 'What you were given',
    says: 'You may be given something to help it heal, and then you use it in the way you were told.',
    states: 'You may be given something to help it heal',
    claims: ['aftercare.products-from-artist.s2', 'aftercare.topical-creams.s3'],
    differs: { beside: ['aftercare.d5-10-fragrance-free-lotion.s0'] },
  },
  lotion: {
    label: 'A light lotion, free of fragrance',
    says: 'A little of it, {aftercare.d5-10-fragrance-free-lotion.s0} after a session.',
    claims: ['aftercare.d5-10-fragrance-free-lotion.s0'],
    differs: { beside: ['aftercare.products-from-artist.s2', 'aftercare.topical-creams.s3'] },
  },
  shampoo: {
    label: 'Mild shampoo, lukewarm water',
    says: 'Use them gently once it has healed.',
    claims: ['aftercare.wash-once-healed.s4'],
    differs: {
      part: ['aftercare.wash-after-4-6-days.s2', 'aftercare.shampoo-about-15-days.s2'],
      beside: ['aftercare.d5-10-rinse-only.s0', 'aftercare.avoid-excess-washing.s3'],
    },
  },
} as const satisfies Record<string, AftercareProduct>
