import { bald, balding, notWomen, thinning } from './picked-together'
import type { RuleRow } from './rule-row'

/**
 * To sort out first. How short the hair is kept rests on the grooming blog’s answer on what people notice, which is for
 * anyone; that SMP looks best with very short hair it says of men who want theirs long.
 */
export const rulesToSettle = [
  {
    id: 'little-loss',
    from: ['R2'],
    when: { pattern: ['norwood-1'] },
    effect: 'settle',
    title: 'There is little to cover',
    decides: 'there is little to cover',
    because: 'On a full head there is little for dots to do, and {the S4} looks for loss that can be seen.',
    next: 'Ask a doctor whether you are losing hair at all.',
    states: 'The ideal candidate has noticeable hair loss or thinning',
    claims: ['candidacy.ideal-visible-loss.s4'],
    differs: {
      part: ['candidacy.buzz-cut-wanted.s0', 'candidacy.diffuse-thinning.s0'],
      beside: ['candidacy.wants-appearance-change.s1', 'candidacy.anyone.s2'],
    },
  },
  {
    id: 'loss-goes-on',
    from: ['Q'],
    when: { course: ['slow'] },
    effect: 'settle',
    title: 'The loss goes on, and the dots stay',
    decides: 'your hair loss goes on, and dots stay',
    because:
      'SMP does nothing against the loss. The dots stay where they are put while the hair around them goes on ' +
      'thinning, so their edge may show and need more work.',
    next:
      'Ask a doctor how far the loss may go and what could slow it, and ask a practitioner how the dots would ' +
      'look by then.',
    states: 'SMP does nothing against the loss itself',
    claims: ['mechanism.no-effect-on-growth.s2'],
    differs: {
      part: ['mechanism.no-regrowth.s0', 'mechanism.not-natural-hair-or-growth.s3'],
      beside: ['definition.dots-needle-ink.s1', 'mechanism.fills-thin-areas.s4'],
    },
    outside: ['f1-norwood', 'b5-active-loss'],
  },
  {
    id: 'short-on-bald',
    from: ['R16'],
    when: { pattern: [...balding, ...bald], hair: ['short'] },
    effect: 'settle',
    title: 'Short, but not to the skin',
    decides: 'short hair stands up and dots do not',
    because: 'Dots do not stand up as hair does, so the shorter the hair around them is, the better they match.',
    next: 'Ask to see healed work on a head like yours, with hair as long as you want it.',
    states: 'The shorter the hair around the dots, the better they match',
    claims: ['realism.keep-guard-0-1.s0'],
    differs: {
      beside: [
        'candidacy.ideal-shaved-or-short.s4',
        'candidacy.long-hair.s4',
        'mechanism.stipple-full-head.s1',
        'definition.closely-shaved-look.s3',
      ],
      people: ['realism.must-shave-regularly.s2'],
    },
    disagreements: ['C46'],
  },
  {
    id: 'as-it-is-on-bald',
    from: ['R16'],
    when: { pattern: [...balding, ...bald], hair: ['as-it-is'] },
    effect: 'settle',
    title: 'How long your hair is now',
    decides: 'it depends on how long your hair is now',
    because:
      'Dots on bare skin look like hair cut to the skin, so the longer the hair beside them is, the less they ' +
      'match.',
    next: 'If it is cut close, pick “Shaved or buzzed”. If not, ask to see healed work beside hair as long as yours.',
    states: 'The shorter the hair around the dots, the better they match',
    claims: ['realism.keep-guard-0-1.s0'],
    differs: {
      beside: [
        'candidacy.ideal-shaved-or-short.s4',
        'candidacy.long-hair.s4',
        'mechanism.stipple-full-head.s1',
        'definition.closely-shaved-look.s3',
      ],
      people: ['realism.must-shave-regularly.s2'],
    },
    disagreements: ['C46'],
  },
  {
    id: 'long-over-thin',
    from: ['R16', 'R3'],
    when: { pattern: [...thinning, 'patchy', 'hairline', 'norwood-2', 'norwood-3'], hair: ['longer'], sex: notWomen },
    effect: 'settle',
    title: 'Longer hair on men is disputed',
    decides: 'longer hair on men is disputed',
    because: 'For men who want long hair {the S0} calls it not ideal, while {the S4} says that long hair suits.',
    next: 'Ask for photos of healed work under hair as long as yours.',
    states: 'SMP is not ideal for men who want long hair',
    claims: ['contraindication.wants-long-hair.s0'],
    against: ['candidacy.long-hair.s4'],
    differs: { people: ['realism.must-shave-regularly.s2', 'women.middle-part.s3'] },
    disagreements: ['C46'],
  },
  {
    id: 'no-upkeep-balding',
    from: ['R17'],
    when: { pattern: balding, hair: ['no-upkeep'] },
    effect: 'settle',
    title: 'You would not keep it short',
    decides: 'you would not keep the hair around it short',
    because: 'As the bare part grows, the hair around it may have to be shaved again and again.',
    next: 'Ask how often people with your pattern have to clip it.',
    claims: ['risk.regular-shaving.s2'],
    differs: {
      stronger: ['realism.keep-guard-0-1.s0'],
      beside: ['benefit.minimal-maintenance.s3', 'candidacy.ideal-shaved-or-short.s4'],
    },
    disagreements: ['C47'],
  },
  {
    id: 'treat-loss-too',
    from: ['R1', 'R19'],
    when: { wishes: ['treat-too'] },
    effect: 'settle',
    title: 'SMP does not treat the loss',
    decides: 'treating the loss is another matter',
    because: 'SMP neither helps nor harms growth, and {the S2} says not to have other treatments around the same time.',
    next: 'Ask a doctor what treats your hair loss, and which should come first.',
    states: 'SMP neither helps nor harms growth',
    claims: ['mechanism.neither-promotes-nor-prevents.s2'],
    differs: {
      part: ['mechanism.no-regrowth.s0', 'mechanism.not-natural-hair-or-growth.s3'],
      beside: ['definition.dots-needle-ink.s1', 'mechanism.illusion-follicles.s4'],
    },
    disagreements: ['C38'],
  },
  {
    id: 'pale-and-dark',
    from: ['R15'],
    when: { skin: ['pale-dark'] },
    effect: 'settle',
    title: 'Dark dots on very pale skin',
    decides: 'dark dots can stand out on very pale skin',
    because:
      'The contrast can look false unless an expert does it, says {the S0}, while {the S4} sees no limit of skin ' +
      'tone.',
    next: 'Ask for photos of healed work on skin and hair like yours.',
    states: 'Dark hair on very pale skin can look false unless an expert does the work',
    claims: ['contraindication.pale-skin-dark-hair.s0', 'realism.pale-contrast-unnatural.s0'],
    differs: { beside: ['candidacy.hair-colour-no-worry.s2', 'candidacy.all-types-tones.s4'] },
    disagreements: ['C48'],
  },
  {
    id: 'patches-move',
    from: ['R5', 'Q'],
    when: { pattern: ['patchy'] },
    effect: 'settle',
    title: 'Patches can move',
    decides: 'patches can move',
    because: 'Hair may come back where the dots are, and new patches may open where there are none.',
    next: 'Ask a skin doctor (dermatologist) whether yours has been quiet long enough.',
    claims: [],
    differs: {
      beside: [
        'candidacy.alopecia-areata.s0',
        'candidacy.alopecia.s1',
        'candidacy.autoimmune.s3',
        'candidacy.alopecia-areata.s4',
      ],
    },
    outside: ['c8-areata-course', 'c9-areata-stable'],
    disagreements: ['C50'],
  },
  {
    id: 'no-hair-may-return',
    from: ['R6', 'Q'],
    when: { pattern: ['total'] },
    effect: 'settle',
    title: 'Hair may come back',
    decides: 'hair may come back',
    because: 'The illness behind it can give hair back without a treatment, and dots stay under what grows.',
    next: 'Ask a skin doctor (dermatologist) what to expect before you fix a hairline.',
    claims: [],
    differs: { beside: ['candidacy.totalis-universalis.s4', 'candidacy.alopecia.s1', 'candidacy.autoimmune.s3'] },
    outside: ['c8-areata-course'],
  },
  {
    id: 'quiet-psoriasis',
    from: ['R14', 'Q'],
    when: { scalp: ['psoriasis-quiet'] },
    effect: 'settle',
    title: 'Psoriasis can come back in a tattoo',
    decides: 'psoriasis can come back in a tattoo',
    because: 'It is quiet now, but a needle can bring it out where it goes in.',
    next: 'Ask a skin doctor (dermatologist) how likely that is for you.',
    claims: [],
    differs: {
      people: [
        'contraindication.active-scalp-conditions.s0',
        'candidacy.autoimmune.s3',
        'candidacy.other-conditions.s4',
      ],
      beside: ['contraindication.needs-evaluation.s2'],
    },
    outside: ['c5-psoriasis-returns', 'c4-psoriasis'],
    disagreements: ['C50'],
  },
  {
    id: 'minoxidil',
    from: ['R19'],
    when: { medicines: ['minoxidil'] },
    effect: 'settle',
    title: 'You use minoxidil',
    decides: 'you use minoxidil',
    because:
      '{The S2} wants it stopped while you heal, since it can fade the dots. {The S3} says to keep it off the ' +
      'scalp and gives no end.',
    next:
      'Before you stop it, ask your doctor, or whoever put you on it, because what it brought you may go when you ' +
      'stop.',
    states: 'Minoxidil should be stopped for a while around SMP',
    claims: ['combination.minoxidil-stop.s2', 'combination.minoxidil-fades.s2', 'combination.avoid-minoxidil.s3'],
    differs: { beside: ['comparison.minoxidil-maintenance.s0'] },
    outside: ['e8-minoxidil-stop'],
    disagreements: ['C37'],
  },
  {
    id: 'finasteride',
    from: ['R19', 'Q'],
    when: { medicines: ['finasteride'] },
    effect: 'settle',
    title: 'You take finasteride or dutasteride',
    decides: 'you take a medicine against hair loss',
    because:
      '{The S2} wants no other treatment at the same time as the sessions, while {the S0} has finasteride taken ' +
      'daily, without an end. If you stop and hair goes, the dots stay.',
    next: 'Do not stop it for the dots. Ask whoever prescribes it, and tell the practitioner that you take it.',
    states: 'No other treatment should run at the time of the sessions',
    claims: ['combination.not-simultaneous.s2'],
    differs: {
      beside: [
        'comparison.finasteride-maintenance.s0',
        'candidacy.transplant-scars.s1',
        'combination.avoid-minoxidil.s3',
        'combination.improves-transplant-look.s4',
      ],
    },
    disagreements: ['C38'],
  },
  {
    id: 'hormones',
    from: ['Q'],
    when: { medicines: ['hormones'] },
    effect: 'settle',
    title: 'Hormones can change hair',
    decides: 'hormones can change your hair loss',
    because: 'A change of hormones can cause hair loss in women, says {the S4}. What yours will do, a doctor can say.',
    next: 'Ask whoever prescribes them what to expect for your hair, and if the loss has settled.',
    states: 'A change of hormones can cause hair loss in women',
    claims: ['women.fphl-causes.s4'],
    differs: { beside: ['women.middle-part.s3'] },
  },
  {
    id: 'diabetes',
    from: ['R20', 'Q'],
    when: { illness: ['diabetes-steady'] },
    effect: 'settle',
    title: 'Diabetes with steady levels',
    decides: 'your diabetes team should know',
    because: 'It does not rule out a tattoo while the levels are in range, but out of range, skin heals slowly.',
    next: 'Tell your diabetes team about your plan, and have your levels in range on the day.',
    claims: [],
    outside: ['c15-diabetes', 'c2-practical-guide'],
  },
  {
    id: 'mri',
    from: ['R21'],
    when: { also: ['scan'] },
    effect: 'settle',
    title: 'An MRI scan to come',
    decides: 'you have an MRI scan to come',
    because:
      'In rare cases a tattoo has swelled or burned in the scanner. The risk seems low, but the best study left ' +
      'large tattoos out.',
    next:
      'Do not put off a scan that you need. Tell the people who run it about the dots, or ask them before you ' +
      'book.',
    states: 'In rare cases a tattoo has swelled or burned in a scanner',
    claims: ['risk.mri.s1'],
    outside: ['g6-mri-tell', 'g7-mri-study'],
  },
  {
    id: 'transplant-planned',
    from: ['R9'],
    when: { also: ['transplant-planned'] },
    effect: 'settle',
    title: 'SMP or the transplant: which comes first?',
    decides: 'you plan a transplant',
    because:
      'SMP and a transplant can go together. {The S2} says to wait with other treatments until the tattoo has ' +
      'healed, and we found no number of weeks.',
    next: 'Ask the surgeon which should come first before you book either.',
    states: 'SMP and a transplant can go together',
    claims: ['combination.transplant-yes.s0', 'combination.improves-transplant-look.s4'],
    // Other treatments, and no word on a transplant.
    differs: {
      part: ['candidacy.unsatisfied-transplant.s1', 'candidacy.transplant-scars.s1', 'combination.ok-after-healing.s2'],
    },
    disagreements: ['C38'],
  },
  {
    id: 'invisible-up-close',
    from: ['R22'],
    when: { wishes: ['close'] },
    effect: 'settle',
    title: 'It may not pass up close',
    decides: 'it must look real up close',
    because:
      'According to {the S2} it does not look fully real, while {the S3} says that it looks much more natural ' +
      'when done properly, even up close.',
    next: 'Look at healed work with your own eyes, from close up and in daylight.',
    states: 'SMP does not look fully real',
    claims: ['realism.not-100-percent-real.s2'],
    differs: {
      beside: [
        'realism.undetectable-conversational-distance.s0',
        'realism.authentic-up-close.s3',
        'realism.natural-looking.s4',
      ],
    },
    disagreements: ['C43'],
  },
  {
    id: 'may-want-it-gone',
    from: ['R23'],
    when: { wishes: ['maybe-remove'] },
    effect: 'settle',
    title: 'Taking it off is hard',
    decides: 'you may want it gone one day',
    because:
      'Taking it off with a laser may take {removal.laser-sessions.s0}, says {the S0}, and {the S2} says that ' +
      'it can cost more than the dots did.',
    next: 'Ask what a laser would cost near you before you decide.',
    states: 'Laser removal may take {removal.laser-sessions.s0}',
    claims: ['removal.laser-sessions.s0'],
    differs: {
      part: ['removal.multiple-sessions.s1'],
      beside: ['removal.laser-most-effective.s2', 'removal.cost-more-than-procedure.s2'],
    },
    outside: ['b11-smp-removal', 'b18-not-all-removable'],
    disagreements: ['C51'],
  },
] as const satisfies readonly RuleRow[]
