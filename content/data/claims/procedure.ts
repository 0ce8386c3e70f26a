import type { ClaimTable } from '../claims.schema'

export const procedureClaims = {
  'procedure.numbing-cream-first.s1': {
    aspect: 'Preparation',
    statement: 'The procedure starts with a numbing cream on the scalp',
    place: 'PLACE',
  },
  'procedure.five-steps.s2': {
    aspect: 'Preparation',
    statement: 'The SMP procedure has five steps',
    place: 'PLACE',
  },
  'procedure.step-order.s2': {
    aspect: 'Preparation',
    statement: 'The steps in order are consulting, cleaning, \'sedation\' with outlining, tattooing, and wiping off leftover ink',
    place: 'PLACE',
  },
  'procedure.client-cleans-scalp.s2': {
    aspect: 'Preparation',
    statement: 'After consultation the client is asked to clean hair and scalp thoroughly',
    place: 'PLACE',
  },
  'procedure.product-free-scalp.s2': {
    aspect: 'Preparation',
    statement: 'The scalp needs to be clean and as free of hair care products as possible',
    place: 'PLACE',
  },
  'procedure.disinfect.s2': {
    aspect: 'Preparation',
    statement: 'The artist disinfects the area with a solution before starting',
    place: 'PLACE',
  },
  'procedure.start-30-min-after-numbing.s2': {
    aspect: 'Preparation',
    statement: 'Tattooing starts 30 minutes after the numbing agent is applied',
    place: 'PLACE',
  },
  'procedure.three-phases.s3': {
    aspect: 'Preparation',
    statement: 'The SMP process is usually split into three phases',
    place: 'PLACE',
  },
  'procedure.s1-hairline-designed.s0': {
    aspect: 'Hairline and shade',
    statement: 'In session 1 the practitioner designs the hairline shape with the client\'s input',
    place: 'PLACE',
  },
  'procedure.s1-shade-match.s0': {
    aspect: 'Hairline and shade',
    statement: 'At the first appointment a pigment tone is chosen to suit the client\'s hair and skin',
    place: 'PLACE',
  },
  'procedure.s2-hairline-refined.s0': {
    aspect: 'Hairline and shade',
    statement: 'In session 2 the hairline is refined and sharpened',
    place: 'PLACE',
  },
  'procedure.outline-hairline.s2': {
    aspect: 'Hairline and shade',
    statement: 'A hairline is drawn first',
    place: 'PLACE',
  },
  'procedure.outline-takes-time.s2': {
    aspect: 'Hairline and shade',
    statement: 'Drawing the outline can be slow because the artist aims for a natural look',
    place: 'PLACE',
  },
  'procedure.wishes-in-outline.s2': {
    aspect: 'Hairline and shade',
    statement: 'The client\'s wishes are considered during outlining',
    place: 'PLACE',
  },
  'procedure.custom-shade.s2': {
    aspect: 'Hairline and shade',
    statement: 'A customised shade of pigment is used',
    place: 'PLACE',
  },
  'procedure.customized.s4': {
    aspect: 'Hairline and shade',
    statement: 'Every client gets a treatment adapted to his or her aims',
    place: 'PLACE',
  },
  'procedure.density-detail-depth.s4': {
    aspect: 'Hairline and shade',
    statement: 'How dense, detailed and deep the work must be for a \'perfect\' hairline is considered for each client',
    place: 'PLACE',
  },
  'procedure.pigment-match.s4': {
    aspect: 'Hairline and shade',
    statement: 'Hair colour and skin tone of the client decide the pigment shade',
    place: 'PLACE',
  },
  'procedure.s1-foundation-layer.s0': {
    aspect: 'First session',
    statement: 'The first appointment covers the whole treatment area with a base of dots',
    place: 'PLACE',
  },
  'procedure.s1-looks-lighter.s0': {
    aspect: 'First session',
    statement: 'After session 1 the result looks slightly lighter and less dense than the final one',
    place: 'PLACE',
  },
  'procedure.results-after-first.s2': {
    aspect: 'First session',
    statement: 'Results start to be visible after the very first session',
    place: 'PLACE',
  },
  'procedure.first-results-incomplete.s2': {
    aspect: 'First session',
    statement: 'Results after the first session may not be complete',
    place: 'PLACE',
  },
  'procedure.partial-area-first.s2': {
    aspect: 'First session',
    statement: 'Depending on technique, early results may show on only one part of the scalp',
    place: 'PLACE',
  },
  'procedure.first-session-foundation.s3': {
    aspect: 'First session',
    statement: 'The first treatment puts down a light foundational layer of pigment',
    place: 'PLACE',
  },
  'procedure.first-session-patterns.s3': {
    aspect: 'First session',
    statement: 'The first treatment sets patterns on hairline, temples and crown',
    place: 'PLACE',
  },
  'procedure.inject-dermis.s1': {
    aspect: 'Tattooing',
    statement: 'A fine needle is then used to apply pigment to the dermis layer',
    place: 'PLACE',
  },
  'procedure.stippled-pattern.s1': {
    aspect: 'Tattooing',
    statement: 'A stippled pattern of dots is created over the area needing treatment',
    place: 'PLACE',
  },
  'procedure.tattoo-emerging-follicles.s2': {
    aspect: 'Tattooing',
    statement: 'The artist tattoos what look like newly emerging hair follicles',
    place: 'PLACE',
  },
  'procedure.quick-treatment.s3': {
    aspect: 'Tattooing',
    statement: 'Treatment time is relatively quick',
    place: 'PLACE',
  },
  'procedure.seated-or-reclined.s3': {
    aspect: 'Tattooing',
    statement: 'The client sits or leans back during treatment',
    place: 'PLACE',
  },
  'procedure.heals-quickly.s3': {
    aspect: 'Tattooing',
    statement: 'Healing after SMP is usually fast',
    place: 'PLACE',
  },
  'procedure.pigment-epidermal.s4': {
    aspect: 'Tattooing',
    statement: 'In the procedure pigment goes into the epidermal layer to recreate tiny follicles',
    place: 'PLACE',
  },
  'procedure.dots-placed.s4': {
    aspect: 'Tattooing',
    statement: 'Dots are carefully placed to look like a full head of hair even in thin or bald areas',
    place: 'PLACE',
  },
  'procedure.blended.s4': {
    aspect: 'Tattooing',
    statement: 'The edges are merged with the client\'s own hair',
    place: 'PLACE',
  },
  'procedure.s2-fill-dots.s0': {
    aspect: 'Later sessions',
    statement: 'In session 2 more dots are added between those of the foundation layer',
    place: 'PLACE',
  },
  'procedure.s2-density-up.s0': {
    aspect: 'Later sessions',
    statement: 'Density rises significantly in session 2',
    place: 'PLACE',
  },
  'procedure.s3-final-density.s0': {
    aspect: 'Later sessions',
    statement: 'The third appointment is for last corrections of density',
    place: 'PLACE',
  },
  'procedure.s3-reinforce-faded.s0': {
    aspect: 'Later sessions',
    statement: 'Session 3 reinforces any areas that have faded',
    place: 'PLACE',
  },
  'procedure.all-sessions-for-complete.s2': {
    aspect: 'Later sessions',
    statement: 'All sessions must be done to see a complete result',
    place: 'PLACE',
  },
  'procedure.clean-residue.s2': {
    aspect: 'Finish',
    statement: 'After tattooing the artist cleans ink residue off the scalp',
    place: 'PLACE',
  },
  'procedure.aftercare-instructions-given.s2': {
    aspect: 'Finish',
    statement: 'After cleaning, the artist gives SMP aftercare instructions',
    place: 'PLACE',
  },
  'procedure.home-same-day.s3': {
    aspect: 'Finish',
    statement: 'Clients can go home to recover the same day',
    place: 'PLACE',
  },
  'procedure.recovery-zero-days.s2': {
    aspect: 'Results and recovery time',
    statement: 'The spec card promises no downtime at all, that is 0 days of recovery',
    place: 'PLACE',
  },
  'procedure.results-one-month-after.s2': {
    aspect: 'Results and recovery time',
    statement: 'The spec card dates the result one month after the final session',
    place: 'PLACE',
  },
  'procedure.heals-under-week.s3': {
    aspect: 'Results and recovery time',
    statement: 'The whole area heals in under a week',
    place: 'PLACE',
  },
  'procedure.skin-heal-fully-couple-weeks.s3': {
    aspect: 'Results and recovery time',
    statement: 'The gap of a couple of weeks also lets the skin heal fully',
    place: 'PLACE',
  },
} as const satisfies ClaimTable
