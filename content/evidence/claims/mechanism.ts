import type { ClaimTable } from '../claims.schema'

export const mechanismClaims = {
  'mechanism.bald-as-buzz-cut.s0': {
    aspect: 'Bald/shaved look',
    statement: 'SMP makes a bald head look freshly buzzed',
    place: '(introduction)',
  },
  'mechanism.buzz-or-stubble.s1': {
    aspect: 'Bald/shaved look',
    statement: 'On a bald head SMP can give a buzz-cut or stubble effect',
    place: '(introduction)',
  },
  'mechanism.resembles-cut-follicles.s1': {
    aspect: 'Bald/shaved look',
    statement: 'The tattoo patterns look like hair follicles cut close',
    place: '(part on how SMP works)',
  },
  'mechanism.stipple-full-head.s1': {
    aspect: 'Bald/shaved look',
    statement: 'On a person with no hair the stippling can look like a full head of shaved or close-cut hair',
    place: '(part on how SMP works)',
  },
  'mechanism.severe-buzz-cut.s2': {
    aspect: 'Bald/shaved look',
    statement: 'With severe hair loss, SMP can imitate a buzz cut',
    place: 'What Is Scalp Micropigmentation?',
  },
  'mechanism.illusion-density-thinning.s0': {
    aspect: 'Density under thin hair',
    statement: 'SMP creates an illusion of density, so that thinning areas look fuller',
    place: '(introduction)',
  },
  'mechanism.denser-beneath-thinning.s1': {
    aspect: 'Density under thin hair',
    statement: 'Beneath thinning hair SMP can make the hair look denser',
    place: '(introduction)',
  },
  'mechanism.depth-behind-thinning.s1': {
    aspect: 'Density under thin hair',
    statement: 'Behind thinning hair the dots can add depth, so that the hair looks denser',
    place: '(part on how SMP works)',
  },
  'mechanism.illusion-fullness.s2': {
    aspect: 'Density under thin hair',
    statement: 'The dots give the scalp an illusion of fullness',
    place: '(introduction)',
  },
  'mechanism.fuller-thicker.s4': {
    aspect: 'Density under thin hair',
    statement: 'SMP gives the illusion of fuller and thicker hair',
    place: '(introduction)',
  },
  'mechanism.fills-thin-areas.s4': {
    aspect: 'Density under thin hair',
    statement: 'By filling in thinning or balding areas, SMP can make hair look thicker and fuller',
    place: 'So how does scalp micropigmentation help …',
  },
  'mechanism.tattooed-dot-pattern.s1': {
    aspect: 'Conceals / illusion',
    statement: 'SMP works by tattooing dots on the scalp in a pattern that looks like hair',
    place: '(part on how SMP works)',
  },
  'mechanism.covers-bald-spots.s2': {
    aspect: 'Conceals / illusion',
    statement: 'SMP can cover bald spots or hide thinning hair',
    place: 'What Is Scalp Micropigmentation?',
  },
  'mechanism.looks-like-follicles.s2': {
    aspect: 'Conceals / illusion',
    statement: 'SMP can look like follicles that hold hair',
    place: 'What Is Scalp Micropigmentation?',
  },
  'mechanism.conceals.s2': {
    aspect: 'Conceals / illusion',
    statement: 'What SMP does about hair loss is to cover or conceal it',
    place: 'How Does Micropigmentation Help with Hair Loss?',
  },
  'mechanism.impression-not-thin.s2': {
    aspect: 'Conceals / illusion',
    statement: 'SMP gives the impression that a thin or bald area is neither',
    place: 'How Does Micropigmentation Help with Hair Loss?',
  },
  'mechanism.more-follicles-appearance.s2': {
    aspect: 'Conceals / illusion',
    statement: 'SMP makes it seem that more follicles hold hair than really do',
    place: 'How Does Micropigmentation Help with Hair Loss?',
  },
  'mechanism.illusion-follicles.s4': {
    aspect: 'Conceals / illusion',
    statement: 'SMP creates the illusion of tiny hair follicles',
    place: '(part on what SMP is)',
  },
  'mechanism.no-regrowth.s0': {
    aspect: 'Effect on growth',
    statement: 'SMP does not make hair grow back, unlike a hair transplant',
    place: '(introduction)',
  },
  'mechanism.scars-stop-growth.s2': {
    aspect: 'Effect on growth',
    statement:
      'Scars from older transplants or operations may damage follicles so that no hair can grow there any more',
    place: 'What Is SMP Used for?',
  },
  'mechanism.no-growth-promotion.s2': {
    aspect: 'Effect on growth',
    statement: 'SMP does not help directly with hair loss by promoting growth',
    place: 'How Does Micropigmentation Help with Hair Loss?',
  },
  'mechanism.no-effect-on-growth.s2': {
    aspect: 'Effect on growth',
    statement: 'A scalp tattoo has no effect of any kind on hair growth',
    place: 'Do Scalp Tattoos Affect Hair Growth?',
  },
  'mechanism.neither-promotes-nor-prevents.s2': {
    aspect: 'Effect on growth',
    statement: 'A scalp tattoo neither promotes nor prevents hair growth',
    place: 'Do Scalp Tattoos Affect Hair Growth?',
  },
  'mechanism.no-harm-to-follicles.s2': {
    aspect: 'Effect on growth',
    statement: 'The tattoo does not harm the follicles that are there',
    place: 'Do Scalp Tattoos Affect Hair Growth?',
  },
  'mechanism.no-stimulation.s2': {
    aspect: 'Effect on growth',
    statement: 'SMP does not stimulate hair to grow',
    place: '(list of risks)',
  },
  'mechanism.not-natural-hair-or-growth.s3': {
    aspect: 'Effect on growth',
    statement:
      'SMP neither works on natural hair nor tries to stimulate growth by medicines, shampoos, oils or other therapies',
    place: '(introduction)',
  },
} as const satisfies ClaimTable
