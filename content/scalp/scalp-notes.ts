import {
  coarse,
  darkHair,
  dotSize,
  earlyNorwood,
  grey,
  height,
  lateNorwood,
  ludwig,
  otherSkin,
  paleSkin,
  shade,
  silentLight,
  silentView,
} from './notes/shared-notes'
import type { PreviewNote } from './scalp.schema'

/**
 * What the sources say of each setting: `setting.option`, or `setting` where it holds for all of a control.
 * A silent ledger is said to be silent.
 */
export const previewNotes = {
  'head.man': {
    says: 'Men with hair loss are among those it is ideal for.',
    claims: ['candidacy.norwood-5-7.s0', 'candidacy.men-women-all-ages.s4'],
    differs: { weaker: ['candidacy.pattern-hair-loss.s1', 'candidacy.anyone.s2'] },
  },
  'head.woman': {
    says:
      'SMP can be an option for women with thin hair. The dots then go behind the hairline, between the hair, says ' +
      '{the S4}.',
    states: 'SMP can be an option for women with thin hair',
    claims: ['women.excellent-option.s4', 'women.female-pattern.s1', 'women.middle-part.s3'],
    differs: { weaker: ['candidacy.anyone.s2'] },
  },
  'pattern.norwood-1': earlyNorwood,
  'pattern.norwood-2': earlyNorwood,
  'pattern.norwood-3': earlyNorwood,
  'pattern.norwood-4': {
    says: 'SMP may suit pattern hair loss, but {none:norwood-below-five} mentions this stage.',
    states: 'SMP may suit people with pattern hair loss',
    claims: ['candidacy.pattern-hair-loss.s1', 'candidacy.androgenetic.s4'],
    differs: { part: ['candidacy.buzz-cut-wanted.s0', 'candidacy.conceal-loss.s2'] },
    outside: ['f1-norwood'],
  },
  'pattern.norwood-5': lateNorwood,
  'pattern.norwood-6': lateNorwood,
  'pattern.norwood-7': lateNorwood,
  'pattern.ludwig-1': ludwig,
  'pattern.ludwig-2': ludwig,
  'pattern.ludwig-3': ludwig,
  'pattern.diffuse': {
    says: 'Men with thin hair all over are ideal for it, says {the S0}, and others say that thin hair can look fuller.',
    states: 'Men with diffuse thinning are ideal for it',
    claims: ['candidacy.diffuse-thinning.s0'],
    differs: {
      part: ['mechanism.denser-beneath-thinning.s1', 'mechanism.covers-bald-spots.s2', 'mechanism.fills-thin-areas.s4'],
      people: ['women.middle-part.s3'],
    },
  },
  'pattern.patchy': {
    says: 'Patchy hair loss (alopecia areata) is among the uses.',
    claims: ['candidacy.alopecia-areata.s0', 'candidacy.alopecia-areata.s4'],
    differs: { part: ['candidacy.alopecia.s1', 'mechanism.covers-bald-spots.s2', 'candidacy.autoimmune.s3'] },
  },
  'pattern.total': {
    says: 'A whole hairline can be made, with sides and back, says {the S4}.',
    claims: ['candidacy.totalis-universalis.s4'],
    differs: {
      beside: [
        'mechanism.bald-as-buzz-cut.s0',
        'mechanism.stipple-full-head.s1',
        'candidacy.complete-baldness.s2',
        'candidacy.autoimmune.s3',
      ],
    },
  },
  'pattern.scar-strip': {
    says: 'Dots can camouflage the scar of a strip transplant.',
    claims: ['candidacy.transplant-fut-scars.s0', 'candidacy.transplant-scars.s4'],
    differs: { part: ['candidacy.transplant-scars.s1', 'candidacy.donor-site-scars.s2', 'candidacy.scars.s3'] },
  },
  'area.full-head': {
    says: 'Expect {sessions.full-head.s0} for a full head, according to {the S0}.',
    claims: ['sessions.full-head.s0'],
    differs: {
      figure: ['sessions.count.s2', 'sessions.count.s3', 'evidence.study-2021-schedule.s1'],
      part: ['benefit.immediate-results.s4'],
    },
  },
  'area.hairline': {
    says:
      'Expect {sessions.hairline.s0} for the hairline alone, according to {the S0}, while {the S2} gives its price for ' +
      '{sessions.price-table-hairline.s2}.',
    states: 'The hairline alone takes {sessions.hairline.s0}',
    claims: ['sessions.hairline.s0'],
    differs: { figure: ['sessions.price-table-hairline.s2'] },
  },
  'area.crown': {
    says: 'Expect {sessions.crown.s0} for the crown, according to {the S0}.',
    claims: ['sessions.crown.s0'],
  },
  'area.thin': {
    says: 'Dots under thin hair can make it look denser.',
    claims: [
      'mechanism.illusion-density-thinning.s0',
      'mechanism.depth-behind-thinning.s1',
      'definition.illusion-dense-hair.s2',
      'mechanism.covers-bald-spots.s2',
      'mechanism.fills-thin-areas.s4',
    ],
    differs: { people: ['women.middle-part.s3'] },
  },
  'area.scar': {
    says: 'Expect {sessions.scar-fut.s0} for a strip scar, according to {the S0}.',
    claims: ['sessions.scar-fut.s0'],
  },
  height: height,
  'line.soft': {
    says: 'A natural hairline is slightly uneven and soft at its edge, says {the S0}.',
    claims: ['realism.factor-hairline-design.s0'],
    differs: { beside: ['procedure.outline-takes-time.s2', 'realism.perfect-hairline.s4'] },
  },
  'line.between': {
    says: 'The edge should be slightly uneven and soft, says {the S0}, while {the S4} says that a hairline can be perfect.',
    states: 'A natural hairline is slightly uneven and soft at the edge',
    claims: ['realism.factor-hairline-design.s0'],
    differs: { beside: ['procedure.outline-takes-time.s2', 'realism.perfect-hairline.s4'] },
  },
  'line.straight': {
    says: 'Avoid an edge like a ruler, says {the S0}, while {the S4} says that a hairline can be perfect, without saying how.',
    states: 'A hairline as straight as a ruler should be avoided',
    claims: ['realism.avoid-ruler-straight.s0'],
    differs: { beside: ['procedure.outline-takes-time.s2', 'realism.perfect-hairline.s4'] },
  },
  'session.0': { says: 'This is the head before any session, with no dots in it yet.', claims: [] },
  'session.1': {
    says: 'The first session lays a foundation, and the look is slightly lighter than the final result.',
    states: 'After the first session the look is slightly lighter than the final result',
    claims: ['procedure.s1-looks-lighter.s0'],
    differs: {
      part: ['procedure.first-session-foundation.s3'],
      weaker: ['procedure.first-results-incomplete.s2'],
      beside: ['benefit.immediate-results.s4'],
    },
  },
  'session.2': {
    says: 'In the second session more dots go between the first, and density rises.',
    claims: ['procedure.s2-fill-dots.s0', 'procedure.s2-density-up.s0'],
    differs: { beside: ['sessions.count.s3', 'procedure.all-sessions-for-complete.s2'] },
  },
  'session.3': {
    says: 'The third session is optional, says {the S0}, while {the S3} says that it usually takes {sessions.count.s3}.',
    states: 'The third session is an optional final refinement',
    claims: ['sessions.session-3-optional.s0'],
    differs: {
      beside: ['evidence.study-2021-schedule.s1', 'sessions.count.s2', 'sessions.count.s3', 'sessions.follow-up.s4'],
    },
  },
  'dot.1': dotSize,
  'dot.2': dotSize,
  'dot.3': dotSize,
  'dot.4': coarse,
  'dot.5': coarse,
  'skin.1': paleSkin,
  'skin.2': paleSkin,
  'skin.3': otherSkin,
  'skin.4': otherSkin,
  'skin.5': otherSkin,
  'skin.6': otherSkin,
  'skin.7': otherSkin,
  'skin.8': otherSkin,
  'skin.9': otherSkin,
  'skin.10': otherSkin,
  'hair.black': darkHair,
  'hair.dark-brown': darkHair,
  'hair.brown': shade,
  'hair.light-brown': shade,
  'hair.blond': shade,
  'hair.red': shade,
  grey: grey,
  'length.razor': {
    says:
      'With severe loss you must keep shaving, says {the S2}, which says elsewhere that with a large bald area you might ' +
      'have to.',
    states: 'With severe hair loss you must keep shaving',
    claims: ['realism.must-shave-regularly.s2'],
    differs: {
      beside: ['realism.keep-guard-0-1.s0', 'benefit.minimal-maintenance.s3', 'candidacy.ideal-shaved-or-short.s4'],
    },
  },
  'length.stubble': {
    says: 'SMP looks best with very short hair ({realism.keep-guard-0-1.s0}), according to {the S0}.',
    claims: ['realism.best-very-short-hair.s0', 'realism.keep-guard-0-1.s0'],
    differs: {
      people: ['realism.must-shave-regularly.s2', 'women.middle-part.s3'],
      weaker: ['candidacy.ideal-shaved-or-short.s4'],
    },
  },
  'length.short': {
    says: 'Short hair is ideal, says {the S4}, while {the S0} wants it shorter still.',
    states: 'The ideal candidate has a shaved head or short hair',
    claims: ['candidacy.ideal-shaved-or-short.s4'],
    differs: {
      stronger: ['realism.keep-guard-0-1.s0'],
      people: ['realism.must-shave-regularly.s2', 'women.middle-part.s3'],
    },
  },
  'length.long': {
    says: 'SMP is not ideal for men who want long hair, says {the S0}, while {the S4} says that it suits long hair.',
    states: 'SMP is not ideal for men who want long hair',
    claims: ['contraindication.wants-long-hair.s0'],
    differs: { people: ['realism.must-shave-regularly.s2', 'women.middle-part.s3'] },
    against: ['candidacy.long-hair.s4', 'candidacy.hair-states.s4'],
  },
  'source.S0': {
    says:
      'SMP looks fresh at {longevity.years-1-3-fresh.s0} and lighter at {longevity.years-4-6-lightening.s0}, but ' +
      '{none:how-pale-it-gets} says how pale.',
    states: 'SMP gets lighter at {longevity.years-4-6-lightening.s0}',
    claims: ['longevity.years-1-3-fresh.s0', 'longevity.years-4-6-lightening.s0'],
    differs: {
      figure: ['longevity.fades-about-8-years.s4'],
      beside: ['evidence.study-2021-fading-minimal.s1'],
      weaker: ['longevity.fading-or-distortion.s3'],
    },
    against: ['longevity.fading-noticeable-7-8.s2'],
  },
  'source.S2': {
    says:
      'Fading can set in after {longevity.fade-after-6-8.s2}, though the ink stays for good, and ' +
      '{none:how-pale-it-gets} says how pale it gets.',
    states: 'Fading can set in after {longevity.fade-after-6-8.s2}',
    claims: ['longevity.fade-after-6-8.s2'],
    differs: {
      figure: ['longevity.fades-about-8-years.s4'],
      weaker: ['longevity.fading-or-distortion.s3'],
      beside: ['evidence.study-2021-fading-minimal.s1'],
    },
    against: ['longevity.years-4-6-lightening.s0'],
  },
  'source.S4': {
    says:
      'Without a touch-up it fades over {longevity.fades-about-8-years.s4} on average, but ' +
      '{none:how-pale-it-gets} says how pale.',
    states: 'Without a touch-up it fades over {longevity.fades-about-8-years.s4}',
    claims: ['longevity.fades-about-8-years.s4'],
    differs: {
      figure: ['longevity.years-4-6-lightening.s0', 'longevity.fading-noticeable-7-8.s2'],
      part: ['longevity.immune-fading.s3'],
      beside: ['evidence.study-2021-fading-minimal.s1'],
    },
  },
  'faults.none': {
    says: 'Good work looks natural, but {the S2} says that it does not look fully real.',
    states: 'Good work looks natural',
    claims: ['realism.good-looks-natural.s0', 'realism.authentic-up-close.s3', 'realism.natural-looking-conclusion.s4'],
    differs: { weaker: ['realism.made-as-natural-as-possible.s2'] },
  },
  'faults.grid': {
    says: 'Real follicles stand at random, and a skilled practitioner copies that.',
    claims: ['realism.factor-dot-size-spacing.s0', 'realism.skilled-replicates-randomness.s0'],
    differs: { beside: ['realism.not-random-dots.s2', 'technique.not-just-dots.s3', 'sessions.follow-up.s4'] },
  },
  'faults.big': coarse,
  'faults.deep': {
    says: 'Ink wanders if the needle goes too deep.',
    claims: ['risk.ink-migration.s2'],
    differs: {
      beside: [
        'technique.shallower-than-tattoo.s0',
        'technique.shallower-than-tattoo.s1',
        'technique.depth-epidermal.s4',
      ],
    },
    outside: ['b6-ink-research-wanted', 'b10-failures'],
  },
  'faults.ink': {
    says:
      'Tattoo ink turns blue-green, says {the S0}, but {none:tattoo-ink-turns-when} says how soon, so the picture ' +
      'shows it turned.',
    states: 'Tattoo ink turns blue-green',
    claims: ['realism.tattoo-ink-blue-green.s0', 'technique.tattoo-ink-fades-blue-green.s0'],
    differs: { beside: ['longevity.same-as-tattoo.s3'] },
    outside: ['b15-diluted-black'],
  },
  'faults.straight': {
    says: 'Badly done, the hairline looks drawn on.',
    claims: ['realism.avoid-ruler-straight.s0', 'realism.bad-looks-drawn-on.s0'],
    differs: {
      weaker: ['risk.unnatural-look.s2'],
      beside: ['realism.authentic-up-close.s3', 'risk.reduced-by-care-and-choice.s4'],
    },
  },
  'faults.dark': {
    says: 'On very pale skin, dark hair can look false unless an expert does the work, says {the S0}.',
    states: 'Dark hair on very pale skin can look false unless an expert does the work',
    claims: ['realism.pale-contrast-unnatural.s0'],
    differs: { beside: ['candidacy.hair-colour-no-worry.s2', 'candidacy.all-types-tones.s4'] },
  },
  'faults.low': {
    says: 'Taking dots away is harder than people expect, says {the S0}, and {none:hairline-height} says how high a hairline should sit.',
    states: 'SMP can be removed, but it is harder than people expect',
    claims: ['removal.possible-but-difficult.s0'],
    differs: { part: ['removal.multiple-sessions.s1', 'removal.possible.s2'] },
  },
  'faults.patchy': {
    says: 'Pigment should end up even, says {the S4}, and follow-up sessions see to that.',
    states: 'The pigment should end up even, and follow-up sessions see to that',
    claims: ['sessions.follow-up.s4'],
    differs: { beside: ['evidence.study-2021-touchup.s1'], part: ['procedure.s3-reinforce-faded.s0'] },
    outside: ['b10-failures'],
  },
  'distance.close': {
    says: 'Good work looks much more natural, even close, says {the S3}, while {the S2} says that it does not look fully real.',
    states: 'Done well, it looks much more natural even close up',
    claims: ['realism.authentic-up-close.s3'],
    differs: {
      weaker: ['realism.undetectable-conversational-distance.s0', 'realism.natural-looking-conclusion.s4'],
      beside: ['realism.not-100-percent-real.s2'],
    },
  },
  'distance.arm': {
    says: 'We draw how it looks at arm’s length, but {none:arms-length} speaks of this distance.',
    claims: [],
  },
  'distance.talk': {
    says: 'Good work can hardly be told at talking distance, says {the S0}.',
    claims: ['realism.undetectable-conversational-distance.s0'],
    differs: {
      beside: ['realism.not-100-percent-real.s2'],
      stronger: ['realism.authentic-up-close.s3'],
      weaker: ['realism.natural-looking-conclusion.s4'],
    },
  },
  'light.room': silentLight,
  'light.window': silentLight,
  'light.sun': silentLight,
  'light.lamp': silentLight,
  'light.wet': {
    says: 'It suits men who want a shaved look without the shine, says {the S0}. Dots take no shine away, we think.',
    states: 'SMP is for men who want a shaved look without the shine',
    claims: ['candidacy.norwood-5-7.s0'],
    differs: {
      part: [
        'mechanism.stipple-full-head.s1',
        'mechanism.severe-buzz-cut.s2',
        'definition.closely-shaved-look.s3',
        'candidacy.hair-states.s4',
      ],
    },
    outside: ['g17-shine-sellers'],
  },
  view: silentView,
} as const satisfies Record<string, PreviewNote>

export type PreviewNoteId = keyof typeof previewNotes
