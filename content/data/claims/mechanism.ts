import type { ClaimTable } from '../claims.schema'

export const mechanismClaims = {
  'mechanism.bald-as-buzz-cut.s0': {
    aspect: 'Bald/shaved look',
    statement: 'After SMP a bald scalp resembles one that has just been clipped short',
    place: 'PLACE',
  },
  'mechanism.buzz-or-stubble.s1': {
    aspect: 'Bald/shaved look',
    statement: 'On a bald head SMP can give a buzz-cut or stubble effect',
    place: 'PLACE',
  },
  'mechanism.resembles-cut-follicles.s1': {
    aspect: 'Bald/shaved look',
    statement: 'The dot patterns imitate follicles whose hair is cropped close',
    place: 'PLACE',
  },
  'mechanism.stipple-full-head.s1': {
    aspect: 'Bald/shaved look',
    statement: 'On a person with no hair the stippling can look like a full head of shaved or closely cut hair',
    place: 'PLACE',
  },
  'mechanism.severe-buzz-cut.s2': {
    aspect: 'Bald/shaved look',
    statement: 'With advanced loss, SMP imitates a buzz cut',
    place: 'PLACE',
  },
  'mechanism.illusion-density-thinning.s0': {
    aspect: 'Density under thin hair',
    statement: 'Where hair is thin, SMP tricks the eye into seeing more of it',
    place: 'PLACE',
  },
  'mechanism.denser-beneath-thinning.s1': {
    aspect: 'Density under thin hair',
    statement: 'SMP can make hair look denser beneath thinning hair',
    place: 'PLACE',
  },
  'mechanism.depth-behind-thinning.s1': {
    aspect: 'Density under thin hair',
    statement: 'Behind thinning hair the dots provide depth so the hair looks denser',
    place: 'PLACE',
  },
  'mechanism.illusion-fullness.s2': {
    aspect: 'Density under thin hair',
    statement: 'The dots give an illusion of fullness on the scalp',
    place: 'PLACE',
  },
  'mechanism.fuller-thicker.s4': {
    aspect: 'Density under thin hair',
    statement: 'Hair appears thicker and fuller than it is',
    place: 'PLACE',
  },
  'mechanism.fills-thin-areas.s4': {
    aspect: 'Density under thin hair',
    statement: 'SMP makes hair look thicker and fuller by filling in thin or bald areas',
    place: 'PLACE',
  },
  'mechanism.tattooed-dot-pattern.s1': {
    aspect: 'Conceals / illusion',
    statement: 'SMP works by tattooing a pattern of dots on the scalp to look like hair',
    place: 'PLACE',
  },
  'mechanism.covers-bald-spots.s2': {
    aspect: 'Conceals / illusion',
    statement: 'SMP can cover bald spots or hide thinning hair',
    place: 'PLACE',
  },
  'mechanism.looks-like-follicles.s2': {
    aspect: 'Conceals / illusion',
    statement: 'The dots can pass for follicles that still hold hair',
    place: 'PLACE',
  },
  'mechanism.conceals.s2': {
    aspect: 'Conceals / illusion',
    statement: 'What SMP does about hair loss is to hide it',
    place: 'PLACE',
  },
  'mechanism.impression-not-thin.s2': {
    aspect: 'Conceals / illusion',
    statement: 'To an onlooker, a thin or bald patch no longer appears so',
    place: 'PLACE',
  },
  'mechanism.more-follicles-appearance.s2': {
    aspect: 'Conceals / illusion',
    statement: 'SMP makes it look as if there are more hair-bearing follicles than there are',
    place: 'PLACE',
  },
  'mechanism.illusion-follicles.s4': {
    aspect: 'Conceals / illusion',
    statement: 'The scalp seems to be set with minute follicles',
    place: 'PLACE',
  },
  'mechanism.no-regrowth.s0': {
    aspect: 'Effect on growth',
    statement: 'SMP does not make hair grow back, unlike a hair transplant',
    place: 'PLACE',
  },
  'mechanism.scars-stop-growth.s2': {
    aspect: 'Effect on growth',
    statement: 'Such scars may damage follicles so that hair can no longer grow there',
    place: 'PLACE',
  },
  'mechanism.no-growth-promotion.s2': {
    aspect: 'Effect on growth',
    statement: 'SMP does not help hair loss by promoting growth',
    place: 'PLACE',
  },
  'mechanism.no-effect-on-growth.s2': {
    aspect: 'Effect on growth',
    statement: 'Hair growth is not influenced by SMP in either direction',
    place: 'PLACE',
  },
  'mechanism.neither-promotes-nor-prevents.s2': {
    aspect: 'Effect on growth',
    statement: 'A scalp tattoo neither promotes nor prevents hair growth',
    place: 'PLACE',
  },
  'mechanism.no-harm-to-follicles.s2': {
    aspect: 'Effect on growth',
    statement: 'Follicles that are still there are left unharmed',
    place: 'PLACE',
  },
  'mechanism.no-stimulation.s2': {
    aspect: 'Effect on growth',
    statement: 'Hair is not prompted to grow by SMP',
    place: 'PLACE',
  },
  'mechanism.not-natural-hair-or-growth.s3': {
    aspect: 'Effect on growth',
    statement: 'SMP neither deals with natural hair nor tries to stimulate growth with medicines, shampoos, oils or alternative therapies',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
