import type { ClaimTable } from '../claims.schema'

export const procedureClaims = {
  'procedure.numbing-cream-first.s1': {
    aspect: 'Preparation',
    statement: 'SMP begins with a numbing cream on the scalp',
    place: '(part on the procedure)',
  },
  'procedure.five-steps.s2': {
    aspect: 'Preparation',
    statement: 'The whole SMP procedure has {value}',
    place: 'Scalp Micropigmentation Procedure in Detail',
    value: { low: 5, high: 5 },
    unit: 'steps',
    printed: '5 steps',
  },
  'procedure.step-order.s2': {
    aspect: 'Preparation',
    statement:
      'In order: consultation, cleaning of scalp and hair, “sedation” and outlining, tattooing, cleaning off ink',
    place: 'Scalp Micropigmentation Procedure in Detail',
    // "Sedation" stands in quotes: step 3 describes only creams.
  },
  'procedure.client-cleans-scalp.s2': {
    aspect: 'Preparation',
    statement: 'After the consultation the client is asked to clean hair and scalp thoroughly',
    place: 'Step 2',
  },
  'procedure.product-free-scalp.s2': {
    aspect: 'Preparation',
    statement: 'The scalp has to be clean, with as few hair products on it as possible',
    place: 'Step 2',
  },
  'procedure.disinfect.s2': {
    aspect: 'Preparation',
    statement: 'Before the start the practitioner disinfects the area with a solution',
    place: 'Step 2',
  },
  'procedure.start-30-min-after-numbing.s2': {
    aspect: 'Preparation',
    statement: 'The tattooing starts {value} after the numbing agent goes on',
    place: 'Step 4',
    value: { low: 30, high: 30 },
    unit: 'minutes',
    printed: '30 minutes',
  },
  'procedure.three-phases.s3': {
    aspect: 'Preparation',
    statement: 'The SMP process is typically split into {value}, which the article calls phases',
    place: 'SMP Process – What to Expect',
    value: { low: 3, high: 3 },
    unit: 'steps',
    printed: 'three phases',
  },
  'procedure.s1-hairline-designed.s0': {
    aspect: 'Hairline and shade',
    statement: 'In the first session the practitioner designs the shape of the hairline with the client’s input',
    place: 'Session 1: Foundation',
  },
  'procedure.s1-shade-match.s0': {
    aspect: 'Hairline and shade',
    statement: 'In the first session the pigment shade is matched to hair colour and skin tone',
    place: 'Session 1: Foundation',
  },
  'procedure.s2-hairline-refined.s0': {
    aspect: 'Hairline and shade',
    statement: 'In the second session the hairline is refined and sharpened',
    place: 'Session 2: Building Density',
  },
  'procedure.outline-hairline.s2': {
    aspect: 'Hairline and shade',
    statement: 'The practitioner outlines the hairline',
    place: 'Step 3',
  },
  'procedure.outline-takes-time.s2': {
    aspect: 'Hairline and shade',
    statement: 'The outline might take some time, as the practitioner tries for the most natural look',
    place: 'Step 3',
  },
  'procedure.wishes-in-outline.s2': {
    aspect: 'Hairline and shade',
    statement: 'The client’s wishes also count when the outline is drawn',
    place: 'Step 3',
  },
  'procedure.custom-shade.s2': {
    aspect: 'Hairline and shade',
    statement: 'The pigment is used in a customised shade',
    place: 'Step 4',
  },
  'procedure.customized.s4': {
    aspect: 'Hairline and shade',
    statement: 'The treatment is adapted to the needs and goals of each client',
    place: '(part on what SMP is)',
  },
  'procedure.density-detail-depth.s4': {
    aspect: 'Hairline and shade',
    statement: 'Density, detail and depth for a “perfect” hairline and scalp density are weighed for each client',
    place: '(part on what SMP is)',
  },
  'procedure.pigment-match.s4': {
    aspect: 'Hairline and shade',
    statement: 'The pigment is matched to the client’s hair colour and skin tone',
    place: 'Performing the SMP Procedure',
  },
  'procedure.s1-foundation-layer.s0': {
    aspect: 'First session',
    statement: 'In the first session a foundation layer of dots covers the whole treatment area',
    place: 'Session 1: Foundation',
  },
  'procedure.s1-looks-lighter.s0': {
    aspect: 'First session',
    statement: 'After the first session the client looks slightly lighter or less dense than in the final result',
    place: 'Session 1: Foundation',
  },
  'procedure.results-after-first.s2': {
    aspect: 'First session',
    statement: 'First results can show after the very first session',
    place: 'When Do You Start Seeing Results?',
  },
  'procedure.first-results-incomplete.s2': {
    aspect: 'First session',
    statement: 'What shows after the first session may not be complete',
    place: 'When Do You Start Seeing Results?',
  },
  'procedure.partial-area-first.s2': {
    aspect: 'First session',
    statement: 'Depending on the practitioner’s technique, results might at first show on only a part of the scalp',
    place: 'When Do You Start Seeing Results?',
  },
  'procedure.first-session-foundation.s3': {
    aspect: 'First session',
    statement: 'The first treatment puts down a light foundation layer of pigment',
    place: '(phase of the treatment)',
  },
  'procedure.first-session-patterns.s3': {
    aspect: 'First session',
    statement: 'The first treatment sets the patterns of hairline, temples and crown',
    place: '(phase of the treatment)',
  },
  'procedure.inject-dermis.s1': {
    aspect: 'Tattooing',
    statement: 'After the numbing cream, a fine needle puts pigment into the dermis',
    place: '(part on the procedure)',
  },
  'procedure.stippled-pattern.s1': {
    aspect: 'Tattooing',
    statement: 'A stippled pattern of dots is made over the area that needs treatment',
    place: '(part on the procedure)',
  },
  'procedure.tattoo-emerging-follicles.s2': {
    aspect: 'Tattooing',
    statement: 'The practitioner tattoos what look like hair follicles that are just emerging',
    place: 'Step 4',
  },
  'procedure.quick-treatment.s3': {
    aspect: 'Tattooing',
    statement: 'Treatment is relatively quick',
    place: '(phase of the treatment)',
  },
  'procedure.seated-or-reclined.s3': {
    aspect: 'Tattooing',
    statement: 'During treatment the client sits or leans back',
    place: '(phase of the treatment)',
  },
  'procedure.heals-quickly.s3': {
    aspect: 'Tattooing',
    statement: 'SMP tends to heal rather quickly',
    place: 'Recovery and Repeat Sessions',
  },
  'procedure.pigment-epidermal.s4': {
    aspect: 'Tattooing',
    statement: 'During the procedure pigment goes into the epidermis to imitate tiny follicles',
    place: 'Performing the SMP Procedure',
  },
  'procedure.dots-placed.s4': {
    aspect: 'Tattooing',
    statement: 'The dots are placed with care to look like full hair, even where it is thin or balding',
    place: 'Performing the SMP Procedure',
  },
  'procedure.blended.s4': {
    aspect: 'Tattooing',
    statement: 'The work is blended into the existing hair',
    place: 'Performing the SMP Procedure',
  },
  'procedure.s2-fill-dots.s0': {
    aspect: 'Later sessions',
    statement: 'In the second session more dots go between those of the foundation layer',
    place: 'Session 2: Building Density',
  },
  'procedure.s2-density-up.s0': {
    aspect: 'Later sessions',
    statement: 'In the second session density rises significantly',
    place: 'Session 2: Building Density',
  },
  'procedure.s3-final-density.s0': {
    aspect: 'Later sessions',
    statement: 'The third session is for touch-ups and last adjustments of density',
    place: 'Session 3: Final Refinement (optional)',
  },
  'procedure.s3-reinforce-faded.s0': {
    aspect: 'Later sessions',
    statement: 'The third session reinforces any areas that have faded',
    place: 'Session 3: Final Refinement (optional)',
  },
  'procedure.all-sessions-for-complete.s2': {
    aspect: 'Later sessions',
    statement: 'A complete result can be seen only once all sessions are done',
    place: 'When Do You Start Seeing Results?',
  },
  'procedure.clean-residue.s2': {
    aspect: 'Finish',
    statement: 'After the tattooing the practitioner cleans the rest of the ink off the scalp',
    place: 'Step 5',
  },
  'procedure.aftercare-instructions-given.s2': {
    aspect: 'Finish',
    statement: 'After the cleaning the practitioner gives instructions for aftercare',
    place: 'Step 5',
  },
  'procedure.home-same-day.s3': {
    aspect: 'Finish',
    statement: 'Clients can go home on the same day to recover',
    place: '(phase of the treatment)',
  },
  'procedure.recovery-zero-days.s2': {
    aspect: 'Results and recovery time',
    statement: 'Recovery takes {value}, with no downtime',
    place: '(spec card at the top)',
    value: { low: 0, high: 0 },
    unit: 'days',
    printed: '0 days',
  },
  'procedure.results-one-month-after.s2': {
    aspect: 'Results and recovery time',
    statement: 'The result is there {value} after the last session',
    place: '(spec card at the top)',
    value: { low: 1, high: 1 },
    unit: 'months',
    printed: 'A month',
  },
  'procedure.heals-under-week.s3': {
    aspect: 'Results and recovery time',
    statement: 'The whole area heals in {value}',
    place: 'Recovery and Repeat Sessions',
    value: { low: null, high: 1, exclusive: true },
    unit: 'weeks',
    printed: 'less than a week',
  },
  'procedure.skin-heal-fully-couple-weeks.s3': {
    aspect: 'Results and recovery time',
    statement: 'A gap of {value} between sessions lets the skin heal fully',
    place: 'Recovery and Repeat Sessions',
    value: { low: null, high: 2 },
    unit: 'weeks',
    printed: 'a couple of weeks',
  },
} as const satisfies ClaimTable
