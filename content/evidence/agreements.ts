import type { AgreementTable } from './agreements.schema'

/**
 * Where sources say the same thing. With the sides of the disagreements this decides whether a statement rests on
 * one source or on several; without an entry here it counts as one source's.
 */
export const agreements = [
  {
    says: 'It is a cosmetic treatment',
    claims: [
      'definition.cosmetic-treatment.s1',
      'definition.cosmetic-approach.s2',
      'definition.cosmetic-microneedles.s3',
      'comparison.smp-type.s0',
    ],
  },
  {
    says: 'It looks like hair cut very short',
    claims: [
      'definition.shaved-head-appearance.s0',
      'definition.short-cut-hair-look.s1',
      'definition.closely-shaved-look.s3',
      'mechanism.buzz-or-stubble.s1',
      'mechanism.bald-as-buzz-cut.s0',
      'mechanism.severe-buzz-cut.s2',
      'mechanism.stipple-full-head.s1',
      'mechanism.resembles-cut-follicles.s1',
    ],
  },
  {
    says: 'It makes thin hair look denser',
    claims: [
      'mechanism.illusion-density-thinning.s0',
      'mechanism.denser-beneath-thinning.s1',
      'mechanism.depth-behind-thinning.s1',
      'mechanism.illusion-fullness.s2',
      'mechanism.fuller-thicker.s4',
      'mechanism.fills-thin-areas.s4',
      'mechanism.covers-bald-spots.s2',
    ],
  },
  {
    says: 'It grows no hair',
    claims: [
      'mechanism.no-regrowth.s0',
      'mechanism.no-growth-promotion.s2',
      'mechanism.no-effect-on-growth.s2',
      'mechanism.neither-promotes-nor-prevents.s2',
      'mechanism.no-stimulation.s2',
      'mechanism.not-natural-hair-or-growth.s3',
    ],
  },
  {
    says: 'The dots look like follicles',
    claims: [
      'technique.dot-mimics-follicle.s0',
      'mechanism.looks-like-follicles.s2',
      'technique.match-follicle-size.s3',
      'mechanism.illusion-follicles.s4',
      'procedure.tattoo-emerging-follicles.s2',
    ],
  },
  {
    says: 'The pigment sits shallower than in a tattoo',
    claims: ['technique.shallower-than-tattoo.s0', 'technique.shallower-than-tattoo.s1'],
  },
  {
    says: 'The needles are finer than those of a tattoo',
    claims: ['technique.needle-finer-than-tattoo.s0', 'technique.needles-thinner.s2'],
  },
  {
    says: 'The pigment is not that of an ordinary tattoo',
    claims: [
      'technique.pigment-scalp-specific.s0',
      'technique.not-tattoo-ink.s0',
      'technique.specialized-pigments.s1',
      'technique.ink-differs.s2',
      'technique.tools-not-in-tattoo-shop.s3',
      'technique.pigment-mimics-hair.s4',
    ],
  },
  {
    says: 'The shade is matched to the person',
    claims: [
      'procedure.s1-shade-match.s0',
      'technique.gray-colour-match.s2',
      'procedure.custom-shade.s2',
      'procedure.pigment-match.s4',
    ],
  },
  {
    says: 'It suits alopecia areata',
    claims: ['candidacy.alopecia-areata.s0', 'candidacy.alopecia.s1', 'candidacy.alopecia-areata.s4'],
  },
  {
    says: 'It suits pattern hair loss',
    claims: [
      'candidacy.genetic-balding.s1',
      'candidacy.pattern-hair-loss.s1',
      'candidacy.androgenetic.s4',
      'candidacy.male-pattern-hairline.s4',
    ],
  },
  {
    says: 'It suits a bald head',
    claims: ['candidacy.buzz-cut-wanted.s0', 'candidacy.complete-baldness.s2', 'candidacy.totalis-universalis.s4'],
  },
  {
    says: 'It hides scars on the scalp',
    claims: [
      'candidacy.transplant-fut-scars.s0',
      'candidacy.scar.s1',
      'candidacy.transplant-scars.s1',
      'candidacy.injury-scars.s2',
      'candidacy.donor-site-scars.s2',
      'candidacy.scar-burn-birthmark.s2',
      'candidacy.scars.s3',
      'candidacy.transplant-scars.s4',
    ],
  },
  {
    says: 'It hides birthmarks',
    claims: ['candidacy.birthmark.s1', 'candidacy.scar-burn-birthmark.s2'],
  },
  {
    says: 'It suits women whose hair is thinning',
    claims: ['women.female-pattern.s1', 'women.middle-part.s3', 'women.add-density.s4', 'women.excellent-option.s4'],
  },
  {
    says: 'It suits people who do not want a transplant',
    claims: ['candidacy.alternative-to-transplant.s1', 'candidacy.no-medicine-or-surgery-wanted.s2'],
  },
  {
    says: 'It is open to people whom a transplant does not suit',
    claims: ['candidacy.wider-than-transplant.s3', 'candidacy.poor-transplant-candidates.s4'],
  },
  {
    says: 'The price depends on the area',
    claims: ['cost.factor-area.s1', 'cost.factor-area.s3', 'cost.factors.s4'],
  },
  {
    says: 'The price depends on the place',
    claims: ['cost.factor-location.s1', 'cost.factor-place-artist.s2', 'cost.factor-location.s3', 'cost.factors.s4'],
  },
  {
    says: 'The price depends on who does it',
    claims: [
      'cost.factor-experience.s1',
      'cost.factor-living-experience.s2',
      'cost.factor-experience.s3',
      'cost.factors.s4',
    ],
  },
  {
    says: 'Turkey is cheap',
    claims: ['cost.turkey-affordable.s2', 'cost.cheaper-places.s3'],
  },
  {
    says: 'It takes more than a single session',
    claims: ['sessions.series-over-weeks.s1', 'sessions.often-multiple.s3'],
  },
  {
    says: 'The length of a session depends on the area',
    claims: ['sessions.duration-depends-loss-type.s1', 'sessions.duration-depends.s2', 'sessions.duration-depends.s4'],
  },
  {
    says: 'The first session lays a base',
    claims: ['procedure.s1-foundation-layer.s0', 'procedure.first-session-foundation.s3'],
  },
  {
    says: 'The first session does not give the whole result',
    claims: ['procedure.s1-looks-lighter.s0', 'procedure.first-results-incomplete.s2'],
  },
  {
    says: 'What to expect is talked through beforehand',
    claims: ['consultation.content.s1', 'consultation.expectations.s2', 'consultation.goals.s3'],
  },
  {
    says: 'It hurts less than a tattoo',
    claims: ['pain.less-than-tattoo.s0', 'pain.less-than-other-tattoos.s2'],
  },
  {
    says: 'It takes training in SMP',
    claims: [
      'practitioner.specialized-training.s0',
      'practitioner.specializes-in-smp.s1',
      'practitioner.more-training-than-tattoo.s3',
    ],
  },
  {
    says: 'Sun fades it',
    claims: [
      'longevity.uv-fades-faster.s0',
      'longevity.sun-exposure.s2',
      'longevity.factors-cause-colour-fade.s2',
      'longevity.limit-sun.s3',
    ],
  },
  {
    says: 'It may need a touch-up later',
    claims: ['touchup.if-fades.s1', 'touchup.might-need.s2', 'touchup.recommended.s3', 'touchup.every-few-years.s4'],
  },
  {
    says: 'A laser removes it',
    claims: ['removal.laser-works.s0', 'removal.laser.s1', 'removal.laser-most-effective.s2'],
  },
  {
    says: 'It can be removed',
    claims: ['removal.possible-but-difficult.s0', 'removal.possible.s2'],
  },
  {
    says: 'Removal takes more than a single session',
    claims: ['removal.laser-sessions.s0', 'removal.multiple-sessions.s1'],
  },
  {
    says: 'Aftercare instructions matter',
    claims: [
      'aftercare.follow-instructions.s1',
      'aftercare.follow-thoroughly.s2',
      'aftercare.recovery-protocols.s3',
      'aftercare.essential.s4',
    ],
  },
  {
    says: 'The scalp stays dry at first',
    claims: ['aftercare.d1-4-no-wetting.s0', 'aftercare.first-days-no-wet.s2', 'aftercare.keep-clean-dry.s4'],
  },
  {
    says: 'No sweating at first',
    claims: [
      'aftercare.d1-4-no-sweat.s0',
      'aftercare.first-days-no-sweat.s2',
      'aftercare.first-days-no-sweat-shower.s4',
    ],
  },
  {
    says: 'Hands off the fresh scalp',
    claims: ['aftercare.d1-4-no-touch.s0', 'aftercare.first-days-no-peeling.s2', 'aftercare.no-touch-scratch.s4'],
  },
  {
    says: 'No steam',
    claims: ['aftercare.first-days-no-steam-pool.s2', 'aftercare.avoid-steam-sauna.s3', 'aftercare.no-steam.s4'],
  },
  {
    says: 'No scrubbing',
    claims: ['aftercare.avoid-excess-washing.s3', 'aftercare.no-harsh-scrub.s4'],
  },
  {
    says: 'It can pass on an infection',
    claims: [
      'risk.infection.s1',
      'risk.infection-summary.s1',
      'risk.infection-unsterile-needles.s2',
      'risk.infection.s4',
    ],
  },
  {
    says: 'An allergic reaction is possible',
    claims: ['risk.allergic-reaction.s1', 'risk.allergic-reaction.s2', 'risk.allergic.s4'],
  },
  {
    says: 'Poor work looks wrong',
    claims: ['realism.bad-looks-drawn-on.s0', 'risk.unnatural-look.s2'],
  },
  {
    says: 'Photos of earlier work are worth seeing',
    claims: [
      'practitioner.healed-results-gallery.s0',
      'practitioner.portfolio-match.s1',
      'practitioner.check-previous-work.s2',
      'practitioner.before-after-photos.s2',
      'practitioner.research-reviews-photos.s4',
    ],
  },
  {
    says: 'The choice of practitioner matters most',
    claims: [
      'practitioner.choice-critical.s0',
      'practitioner.do-research.s1',
      'practitioner.research-well.s2',
      'practitioner.no-compromise.s3',
      'practitioner.reputable-crucial.s4',
    ],
  },
  {
    says: 'Training is worth asking about',
    claims: ['practitioner.ask-training.s0', 'practitioner.ask-certificates.s1'],
  },
  {
    says: 'Needles and surroundings should be sterile',
    claims: ['practitioner.new-sterile-needles.s1', 'risk.sterile-setting.s2'],
  },
  {
    says: 'It goes together with a transplant',
    claims: [
      'combination.transplant-yes.s0',
      'combination.transplant-density.s0',
      'combination.improves-transplant-look.s4',
    ],
  },
  {
    says: 'It is still new',
    claims: ['misc.new-emerging.s2', 'misc.relatively-new.s3'],
  },
  {
    says: 'There is no downtime',
    claims: ['procedure.recovery-zero-days.s2', 'benefit.no-downtime.s2', 'benefit.no-downtime.s4'],
  },
] as const satisfies AgreementTable
