import type { ClaimTable } from '../claims.schema'

export const techniqueClaims = {
  'technique.depth-upper-dermis.s0': {
    aspect: 'Depth',
    statement: 'The pigment goes into the upper dermis of the scalp',
    place: 'How Scalp Micropigmentation Works',
  },
  'technique.depth-dej.s0': {
    aspect: 'Depth',
    statement: 'The pigment goes to where epidermis and dermis meet (the dermal-epidermal junction)',
    place: 'Key details',
  },
  'technique.shallower-than-tattoo.s0': {
    aspect: 'Depth',
    statement: 'The pigment is placed shallower than in a tattoo',
    place: 'Key details',
  },
  'technique.depth-dermis.s1': {
    aspect: 'Depth',
    statement: 'A fine needle injects the pigment into the dermis',
    place: '(part on how SMP works)',
  },
  'technique.shallower-than-tattoo.s1': {
    aspect: 'Depth',
    statement: 'SMP does not go as deep as a traditional tattoo',
    place: '(part on how SMP works)',
  },
  'technique.depth-epidermal.s4': {
    aspect: 'Depth',
    statement: 'The pigment is placed in the epidermis of the scalp',
    place: '(introduction)',
  },
  'technique.epidermal-makes-non-invasive.s4': {
    aspect: 'Depth',
    statement: 'Working on the epidermal layer is what makes SMP non-invasive and safe',
    place: '(conclusion)',
  },
  'technique.fine-point-needle.s0': {
    aspect: 'Needle',
    statement: 'A fine-point needle is used to place the pigment',
    place: 'How Scalp Micropigmentation Works',
  },
  'technique.needle-finer-than-tattoo.s0': {
    aspect: 'Needle',
    statement: 'The needles are much finer than tattoo needles',
    place: 'Key details',
  },
  'technique.needle-configuration.s0': {
    aspect: 'Needle',
    statement: 'The needles have {value}',
    place: 'Key details',
    value: { low: 1, high: 3 },
    unit: 'needle-points',
    printed: '1–3 point configurations',
  },
  'technique.needle-and-ink.s1': {
    aspect: 'Needle',
    statement: 'With a fine needle and ink, a tattoo of tiny dots is put on the scalp',
    place: '(introduction)',
  },
  'technique.needles-thinner.s2': {
    aspect: 'Needle',
    statement: 'SMP needles are thinner than those for a normal tattoo',
    place: 'Does SMP Hurt?',
  },
  'technique.pigment-scalp-specific.s0': {
    aspect: 'Pigment / ink',
    statement: 'The pigment is made specifically for the skin of the scalp',
    place: 'Key details',
  },
  'technique.not-tattoo-ink.s0': {
    aspect: 'Pigment / ink',
    statement: 'Tattoo ink is not used',
    place: 'Key details',
  },
  'technique.tattoo-ink-fades-blue-green.s0': {
    aspect: 'Pigment / ink',
    statement: 'Tattoo ink fades to blue or green',
    place: 'Key details',
  },
  'technique.specialized-pigments.s1': {
    aspect: 'Pigment / ink',
    statement: 'SMP uses special pigments made for this procedure',
    place: '(part on choosing a practitioner)',
  },
  'technique.ink-differs.s2': {
    aspect: 'Pigment / ink',
    statement: 'The ink for scalp tattoos differs from the ink for regular tattoos',
    place: 'Does Micro Scalp Pigmentation Look Real?',
  },
  'technique.gray-colour-match.s2': {
    aspect: 'Pigment / ink',
    statement: 'The provider adjusts the ink so that it matches the hair colour at the roots',
    place: 'Is It Effective with Gray Hair?',
  },
  'technique.thousands-of-shades.s3': {
    aspect: 'Pigment / ink',
    statement: 'The inks of a single toolkit can make thousands of distinct shades',
    place: 'SMP Instruments and Ink',
  },
  'technique.pigment-mimics-hair.s4': {
    aspect: 'Pigment / ink',
    statement: 'Unlike the pigment of a regular tattoo, SMP pigment is made to look like natural hair',
    place: 'What is scalp micropigmentation, and how …',
  },
  'technique.tattoo-gun.s2': {
    aspect: 'Tool',
    statement: 'SMP is done with a tattoo gun that makes little dots',
    place: 'What Is Scalp Micropigmentation?',
  },
  'technique.advanced-technology.s3': {
    aspect: 'Tool',
    statement: 'SMP needs more advanced technology than a standard tattoo',
    place: 'SMP vs. Hair Tattoo – What’s the Difference?',
  },
  'technique.tools-not-in-tattoo-shop.s3': {
    aspect: 'Tool',
    statement: 'SMP uses advanced instruments and inks not found in a typical tattoo shop',
    place: 'SMP Instruments and Ink',
  },
  'technique.toolkit.s3': {
    aspect: 'Tool',
    statement: 'An SMP toolkit may hold several pens, needles of different sizes and dozens of inks',
    place: 'SMP Instruments and Ink',
  },
  'technique.handheld-tattoo-device.s4': {
    aspect: 'Tool',
    statement: 'The tool is a handheld tattoo device with thin needles',
    place: 'Performing the SMP Procedure',
  },
  'technique.pigment-dots.s0': {
    aspect: 'Dots and pattern',
    statement: 'Tiny dots of pigment are placed across the scalp',
    place: '(introduction)',
  },
  'technique.dot-mimics-follicle.s0': {
    aspect: 'Dots and pattern',
    statement: 'Each deposit of pigment makes a tiny dot that imitates a hair follicle',
    place: 'How Scalp Micropigmentation Works',
  },
  'technique.tattooing-dots.s2': {
    aspect: 'Dots and pattern',
    statement: 'SMP consists of tattooing dots on the scalp',
    place: '(introduction)',
  },
  'technique.scalp-texture-differs.s2': {
    aspect: 'Dots and pattern',
    statement: 'The scalp differs in texture from the rest of the body',
    place: 'Does Micro Scalp Pigmentation Look Real?',
  },
  'technique.pigment-placed-with-care.s3': {
    aspect: 'Dots and pattern',
    statement: 'To look like real hair, the pigment must be placed with caution and care',
    place: 'SMP Instruments and Ink',
  },
  'technique.not-just-dots.s3': {
    aspect: 'Dots and pattern',
    statement: 'Proper SMP is more than a series of dots that cover the head',
    place: 'SMP Instruments and Ink',
  },
  'technique.hair-direction.s3': {
    aspect: 'Dots and pattern',
    statement: 'The work imitates how the hair naturally flows and lies',
    place: 'SMP Instruments and Ink',
  },
  'technique.match-follicle-size.s3': {
    aspect: 'Dots and pattern',
    statement: 'The dots match single follicles in size and shape',
    place: 'SMP Instruments and Ink',
  },
  'technique.dots-not-line.s4': {
    aspect: 'Dots and pattern',
    statement: 'Thin needles make small dots, not the continuous line of a regular tattoo',
    place: 'What is scalp micropigmentation, and how …',
  },
} as const satisfies ClaimTable
