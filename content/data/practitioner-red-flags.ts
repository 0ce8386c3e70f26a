import type { RedFlag } from './practitioner.schema'

/**
 * Reasons to slow down and ask again. One of them need not mean bad work, and none says so. Ids are permanent.
 */
export const redFlags = {
  'never-infection': {
    basis: 'sources',
    label: 'They say that infection never happens',
    why: 'Ink itself can carry germs. Good care makes it rare, not ruled out.',
    claims: ['risk.infection.s1', 'risk.infection.s4'], against: ['risk.infection-never-certified.s2'],
    outside: ['a7-inks-with-bacteria', 'a5-smp-ink-recall'],
  },
  'no-risk': {
    basis: 'sources',
    label: 'They say that there is no risk at all',
    why: 'Every needle in the skin has some. You cannot weigh what nobody names.',
    claims: ['risk.may-come-with-risks.s1', 'risk.consider-both.s2', 'risk.needling-is-wounding.s2'],
    against: ['risk.safe-for-all.s4'], outside: ['a2-tattoo-risks'],
  },
  'loose-needles': {
    basis: 'sources',
    label: 'Needles lie open, or are used again',
    why: 'One source says that most infections come from needles that were not clean.',
    claims: ['practitioner.new-sterile-needles.s1', 'risk.infection-unsterile-needles.s2'], outside: [],
  },
  'tap-water': {
    basis: 'outside',
    label: 'Ink is thinned with tap water',
    why: 'Health officials warn against it. Water that is not sterile has made people ill.',
    claims: [], outside: ['a12-grey-ink-outbreak'],
  },
  'closed-door': {
    basis: 'sources',
    label: 'You may not see the room first',
    why: 'A short look round shows much of what counts.',
    claims: ['practitioner.visit-site.s1', 'practitioner.visit-cleanliness.s1'], outside: [],
  },
  'an-extra': {
    basis: 'sources',
    label: 'SMP is a small extra to their main trade',
    why: 'Work on a scalp takes training of its own. Ask how much of it they do.',
    claims: ['practitioner.avoid-tattoo-add-on.s0', 'practitioner.not-tattoo-studio.s1'],
    against: ['practitioner.who-may-perform.s2'], outside: [],
  },
  'only-certified': {
    basis: 'sources',
    label: '“Certified” is all that they will say',
    why: 'It can mean a long course or a very short one. Who gave it tells more.',
    claims: ['practitioner.ask-certificates.s1', 'practitioner.shows-proof.s1'], outside: ['i9-certified'],
  },
  'only-fresh': {
    basis: 'sources',
    label: 'All the photos were taken on the day',
    why: 'Fresh dots say nothing about how they heal and fade.',
    claims: ['practitioner.healed-results-gallery.s0'], outside: ['b1-series-of-10'],
  },
  'ruler-line': {
    basis: 'sources',
    label: 'Every hairline in the photos is ruler-straight',
    why: 'It tends to look drawn on, and it is hard to undo.',
    claims: ['realism.avoid-ruler-straight.s0', 'realism.bad-looks-drawn-on.s0'],
    against: ['realism.perfect-hairline.s4'], outside: [],
  },
  'no-brand': {
    basis: 'sources',
    label: 'They will not name the pigment',
    why: 'Without a name you cannot look up alerts, and nor can a doctor.',
    claims: ['practitioner.ask-pigment-brand.s0'], outside: ['a10-ink-labels'],
  },
  'approved-ink': {
    basis: 'outside',
    label: 'They call the ink “approved”',
    why: 'In the US no ink is approved for use in the skin. Ask them who approved it.',
    claims: [], outside: ['a1-no-approved-pigment'],
  },
  'no-health-talk': {
    basis: 'sources',
    label: 'Nobody asks about your health',
    why: 'Some conditions call for a doctor first. They cannot know if they do not ask.',
    claims: ['consultation.eligibility.s2', 'contraindication.needs-evaluation.s2'],
    outside: ['c2-practical-guide', 'i6-california-consent'],
  },
  'plays-doctor': {
    basis: 'outside',
    label: 'They clear you themselves for an illness',
    why: 'Skin disease, moles or weak immunity are for a doctor to judge.',
    claims: [], outside: ['c3-ask-a-doctor', 'c20-moles'],
  },
  'regrowth': {
    basis: 'sources',
    label: 'They say that the dots make hair grow',
    why: 'They do not. Dots change the look and nothing else.',
    claims: [
      'mechanism.no-regrowth.s0', 'mechanism.no-effect-on-growth.s2', 'mechanism.neither-promotes-nor-prevents.s2',
    ],
    outside: [],
  },
  'nobody-will-see': {
    basis: 'sources',
    label: 'They promise that nobody will ever see it',
    why: 'Sources differ on how real it looks. A promise goes past all of them.',
    claims: ['realism.not-100-percent-real.s2'],
    against: ['realism.not-noticed-if-done-well.s0', 'realism.authentic-up-close.s3'], outside: [],
  },
  'one-visit': {
    basis: 'sources',
    label: 'They say that it is all done in a single visit',
    why: 'Most sources count several. Dots are built up as the skin heals between.',
    claims: ['sessions.count.s0', 'sessions.series-over-weeks.s1', 'sessions.count.s2', 'sessions.count.s3'],
    against: ['sessions.completed-few-hours.s4'], outside: [],
  },
  'no-upkeep': {
    basis: 'sources',
    label: 'They promise a look that never fades',
    why: 'Every source speaks of fading or of a touch-up at some time.',
    claims: [
      'longevity.years-4-6-lightening.s0', 'touchup.if-fades.s1', 'longevity.fade-after-6-8.s2',
      'longevity.natural-fading-unavoidable.s3', 'longevity.fades-about-8-years.s4',
    ],
    outside: [],
  },
  'easy-removal': {
    basis: 'sources',
    label: 'They say that it comes off with ease',
    why: 'It takes a laser and more than one visit, and may not come off in full.',
    claims: ['removal.possible-but-difficult.s0', 'removal.multiple-sessions.s1', 'removal.think-thoroughly.s2'],
    outside: ['b18-not-all-removable', 'b14-removal-marks'],
  },
  'no-total': {
    basis: 'sources',
    label: 'You hear a price for a visit and no total',
    why: 'You cannot compare people until you know the sum.',
    claims: ['cost.estimate-total.s3', 'cost.ask-for-quote.s2'], outside: [],
  },
  'pay-today': {
    basis: 'reasoning',
    label: 'The price holds only if you pay today',
    why: 'It is meant to last for years. A week more to think costs nothing.',
    claims: [], outside: [],
  },
  'nothing-written': {
    basis: 'reasoning',
    label: 'Nothing is put in writing',
    why: 'What was said is hard to prove when something goes wrong.',
    claims: [], outside: [],
  },
  'on-your-own': {
    basis: 'sources',
    label: 'After the last visit you are on your own',
    why: 'Healed work may need a second look, and questions come up later.',
    claims: ['sessions.follow-up.s4', 'procedure.aftercare-instructions-given.s2'], outside: [],
  },
  'minors': {
    basis: 'outside',
    label: 'They would treat someone under age',
    why: 'In many places that breaks the law. It shows how they treat other rules.',
    claims: [], outside: ['c23-under-18', 'i5-california', 'i7-us-states'],
  },
} as const satisfies Record<string, RedFlag>

export type RedFlagId = keyof typeof redFlags
