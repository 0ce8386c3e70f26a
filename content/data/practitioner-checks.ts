import type { PractitionerCheck } from './practitioner.schema'

/**
 * What to look for in a practitioner. A label holds if its box is ticked. Ids are permanent: they stand in the
 * sheets that readers keep. Where nobody says a thing, the row is our own reasoning and wears that mark.
 */
export const practitionerChecks = {
  'place-clean': {
    group: 'hygiene', settle: 'look', basis: 'sources',
    label: 'The place is clean and tidy',
    why: 'A needle opens the skin. A clean room is the first sign that you can judge by eye.',
    claims: ['practitioner.visit-site.s1', 'practitioner.visit-cleanliness.s1', 'risk.sterile-setting.s2'], outside: [],
  },
  'new-needles': {
    group: 'hygiene', settle: 'look', basis: 'sources',
    label: 'A new, sealed needle is opened for each client',
    why: 'A used needle can pass on germs from the last client.',
    claims: ['practitioner.new-sterile-needles.s1', 'risk.infection.s1', 'risk.infection-unsterile-needles.s2'],
    outside: [],
  },
  'fresh-ink': {
    group: 'hygiene', settle: 'look', basis: 'sources',
    label: 'Fresh ink is poured for each client',
    why: 'Ink can carry germs too, even with a clean needle.',
    claims: ['practitioner.new-sterile-needles.s1', 'risk.infection.s1'], outside: ['a7-inks-with-bacteria'],
  },
  'gloves': {
    group: 'hygiene', settle: 'look', basis: 'sources',
    label: 'They wear gloves for the work',
    why: 'Gloves keep germs off open skin, on both sides.',
    claims: ['practitioner.hygiene-gloves-hands.s1'], outside: [],
  },
  'hands': {
    group: 'hygiene', settle: 'look', basis: 'sources',
    label: 'They wash their hands often',
    why: 'Clean hands come before clean gloves.',
    claims: ['practitioner.hygiene-gloves-hands.s1'], outside: [],
  },
  'scalp-cleaned': {
    group: 'hygiene', settle: 'ask', basis: 'sources',
    label: 'They clean the scalp with a germ killer first',
    why: 'What sits on the skin can get into it with the needle.',
    claims: ['procedure.disinfect.s2', 'risk.sensitive-to-bacteria.s2'], outside: [],
  },
  'sterile-water': {
    group: 'hygiene', settle: 'ask', basis: 'outside',
    label: 'If they thin ink, the water is sterile',
    why: 'Grey is made by thinning black. Tap water can bring germs in.',
    claims: [], outside: ['a12-grey-ink-outbreak', 'b15-diluted-black'],
  },
  'needle-bin': {
    group: 'hygiene', settle: 'look', basis: 'reasoning',
    label: 'Used needles go into a hard, closed bin',
    why: 'Someone who takes care with waste is likely to take care with you.',
    claims: [], outside: [],
  },
  'surfaces': {
    group: 'hygiene', settle: 'look', basis: 'reasoning',
    label: 'The chair is wiped and covered for each client',
    why: 'Germs stay on what many heads and hands have touched.',
    claims: [], outside: [],
  },
  'talks-of-risk': {
    group: 'hygiene', settle: 'ask', basis: 'sources',
    label: 'They speak plainly of what can go wrong',
    why: 'Infection, allergy and scars are rare but real. Someone honest can name them.',
    claims: ['risk.may-come-with-risks.s1', 'risk.infection.s1', 'risk.infection.s4', 'risk.scarring.s4'],
    against: ['risk.infection-never-certified.s2'], outside: ['a2-tattoo-risks'],
  },

  'smp-training': {
    group: 'training', settle: 'ask', basis: 'sources',
    label: 'They trained in SMP itself',
    why: 'Work on a scalp is not the same as a tattoo on an arm.',
    claims: [
      'practitioner.ask-training.s0', 'practitioner.specialized-training.s0', 'practitioner.trained-performs.s1',
      'practitioner.who-may-perform.s2', 'practitioner.more-training-than-tattoo.s3',
    ],
    outside: [],
  },
  'certificate-from': {
    group: 'training', settle: 'ask', basis: 'sources',
    label: 'They say who gave the certificate, and for what',
    why: 'The word alone says little. A course can be short.',
    claims: ['practitioner.ask-certificates.s1', 'practitioner.who-with-certificate.s2', 'practitioner.certified.s4'],
    outside: ['i9-certified'],
  },
  'shows-proof': {
    group: 'training', settle: 'look', basis: 'sources',
    label: 'They show proof of training and work',
    why: 'Proof is quick to show for those who have it.',
    claims: ['practitioner.shows-proof.s1'], outside: [],
  },
  'years': {
    group: 'training', settle: 'ask', basis: 'sources',
    label: 'They have done SMP for {practitioner.over-one-year.s1}',
    why: 'One trade body sets this as the least. It wants far more of those who teach.',
    claims: ['practitioner.over-one-year.s1', 'practitioner.ask-years.s1'], outside: ['i8-spcp-trainers'],
  },
  'how-many': {
    group: 'training', settle: 'ask', basis: 'sources',
    label: 'They say how many heads they have done',
    why: 'Years alone say little if the work was rare.',
    claims: ['practitioner.ask-procedure-count.s0'], outside: [],
  },
  'main-work': {
    group: 'training', settle: 'home', basis: 'sources',
    label: 'SMP is their main work, not an extra',
    why: 'One source warns of people who added it to tattooing, another of tattoo studios.',
    claims: [
      'practitioner.avoid-tattoo-add-on.s0', 'practitioner.specializes-in-smp.s1', 'practitioner.not-tattoo-studio.s1',
    ],
    against: ['practitioner.who-may-perform.s2'], outside: [],
  },
  'keeps-learning': {
    group: 'training', settle: 'ask', basis: 'sources',
    label: 'They keep up their training',
    why: 'Pigments and tools change, and so do the rules.',
    claims: ['practitioner.continuing-education.s1'], outside: [],
  },
  'board': {
    group: 'training', settle: 'home', basis: 'sources',
    label: 'They belong to a board that you can look up',
    why: 'A board may hear complaints. No source says which one counts.',
    claims: ['practitioner.ask-licensed-board.s1'], outside: [],
  },
  'registered': {
    group: 'training', settle: 'home', basis: 'outside',
    label: 'They are on the local register, where there is one',
    why: 'Many places ask for it. It is easy to check, but no proof of skill.',
    claims: [], outside: ['i1-england', 'i2-wales', 'i3-scotland', 'i4-northern-ireland', 'i5-california'],
  },
  'knows-hair-loss': {
    group: 'training', settle: 'ask', basis: 'sources',
    label: 'They know about hair loss, not only about skin',
    why: 'The dots have to fit the hair that you may still lose.',
    claims: ['practitioner.avoid-no-hair-background.s3', 'practitioner.background-minimises-risk.s3'],
    outside: ['b5-active-loss'],
  },
  'sends-to-doctor': {
    group: 'training', settle: 'ask', basis: 'sources',
    label: 'They send questions of health to a doctor',
    why: 'They are not trained to judge an illness, and should say so.',
    claims: ['contraindication.needs-evaluation.s2'], outside: ['c3-ask-a-doctor'],
  },

  'healed-work': {
    group: 'portfolio', settle: 'home', basis: 'sources',
    label: 'Photos show healed work, not only fresh',
    why: 'Fresh dots look crisp. What counts is how they look later.',
    claims: ['practitioner.healed-results-gallery.s0'], outside: ['b1-series-of-10'],
  },
  'own-work': {
    group: 'portfolio', settle: 'ask', basis: 'sources',
    label: 'The photos are of their own work',
    why: 'A shared gallery may show the best hand in the house, not the one you get.',
    claims: ['practitioner.check-previous-work.s2', 'practitioner.before-after-photos.s2'], outside: [],
  },
  'heads-like-mine': {
    group: 'portfolio', settle: 'home', basis: 'sources',
    label: 'Some of the heads are like yours',
    why: 'Good work on a shaved head says little about thin hair, or a scar.',
    claims: ['practitioner.portfolio-match.s1'], outside: [],
  },
  'aged-work': {
    group: 'portfolio', settle: 'ask', basis: 'sources',
    label: 'Some of the work shown is years old',
    why: 'Dots get lighter, and may lose their shape. Only old work shows it.',
    claims: ['longevity.years-4-6-lightening.s0', 'longevity.fading-or-distortion.s3'], outside: ['b10-failures'],
  },
  'plain-light': {
    group: 'portfolio', settle: 'home', basis: 'reasoning',
    label: 'Photos are sharp, close up and in plain light',
    why: 'Soft light and filters hide what a friend would see.',
    claims: [], outside: [],
  },
  'soft-hairline': {
    group: 'portfolio', settle: 'home', basis: 'sources',
    label: 'The hairlines look soft and a little uneven',
    why: 'Real hairlines are not straight.',
    claims: ['realism.factor-hairline-design.s0', 'realism.avoid-ruler-straight.s0'],
    against: ['realism.perfect-hairline.s4'], outside: [],
  },
  'small-dots': {
    group: 'portfolio', settle: 'home', basis: 'sources',
    label: 'The dots stay small, and do not run together',
    why: 'Dots that spread look like a stain, not like hair.',
    claims: ['realism.factor-dot-size-spacing.s0', 'technique.match-follicle-size.s3', 'risk.ink-migration.s2'],
    outside: ['b10-failures'],
  },
  'reviews': {
    group: 'portfolio', settle: 'home', basis: 'sources',
    label: 'Reviews on other sites say the same',
    why: 'Their own page shows only what they chose.',
    claims: ['practitioner.check-website-social.s1', 'practitioner.research-reviews-photos.s4'], outside: [],
  },
  'past-client': {
    group: 'portfolio', settle: 'ask', basis: 'reasoning',
    label: 'You can meet or call a past client',
    why: 'A person tells you what a photo cannot.',
    claims: [], outside: [],
  },

  'brand': {
    group: 'pigment', settle: 'ask', basis: 'sources',
    label: 'They name the brand of the pigment',
    why: 'With a name you can look up alerts.',
    claims: ['practitioner.ask-pigment-brand.s0'], outside: ['a6-ink-alert-2025'],
  },
  'label': {
    group: 'pigment', settle: 'look', basis: 'outside',
    label: 'They show you the bottle and its label',
    why: 'A label is no proof of what is inside, but no label is worse.',
    claims: [], outside: ['a10-ink-labels', 'a11-eu-ink-law'],
  },
  'batch': {
    group: 'pigment', settle: 'ask', basis: 'outside',
    label: 'They write down which batch you got',
    why: 'If an ink is called back, you can tell if it was yours.',
    claims: [], outside: ['a5-smp-ink-recall', 'a9-ink-recalls'],
  },
  'no-recall': {
    group: 'pigment', settle: 'home', basis: 'outside',
    label: 'The ink is on no recall list',
    why: 'Inks sold for scalps have been called back before.',
    claims: [], outside: ['a5-smp-ink-recall', 'a6-ink-alert-2025'],
  },
  'patch-test': {
    group: 'pigment', settle: 'ask', basis: 'sources',
    label: 'They do a patch test some time before',
    why: 'It may show an allergy. A clear test is no promise.',
    claims: ['consultation.patch-test.s2', 'consultation.days-before.s2'], outside: ['c19-patch-test'],
  },
  'shade': {
    group: 'pigment', settle: 'ask', basis: 'sources',
    label: 'They match the shade to your hair and skin',
    why: 'One shade does not fit all.',
    claims: ['procedure.s1-shade-match.s0', 'technique.gray-colour-match.s2', 'procedure.pigment-match.s4'], outside: [],
  },
  'colour-later': {
    group: 'pigment', settle: 'ask', basis: 'sources',
    label: 'They say how the colour may change',
    why: 'It gets lighter. Sources differ on whether the tint shifts.',
    claims: ['longevity.factors-cause-colour-fade.s2', 'longevity.fading-or-distortion.s3'],
    against: ['longevity.no-colour-change.s0'], outside: ['b6-ink-research-wanted'],
  },
  'numbing': {
    group: 'pigment', settle: 'ask', basis: 'sources',
    label: 'They say what is in the numbing cream',
    why: 'Some people react to it, and some creams are too strong.',
    claims: ['pain.anesthetic-type.s2', 'risk.allergic-reaction.s2'], outside: ['a15-numbing-creams'],
  },

  'explains': {
    group: 'contract', settle: 'ask', basis: 'sources',
    label: 'They explain how they work before you book',
    why: 'If you cannot follow it, you cannot agree to it.',
    claims: ['practitioner.explains-technique.s1', 'consultation.content.s1'], outside: [],
  },
  'first-talk': {
    group: 'contract', settle: 'home', basis: 'sources',
    label: 'The first talk is free',
    why: 'You can meet more than one person before you choose.',
    claims: ['consultation.free-consultation.s1', 'consultation.free-consultation-purpose.s1'], outside: [],
  },
  'whole-price': {
    group: 'contract', settle: 'ask', basis: 'sources',
    label: 'You get the whole price in writing',
    why: 'A price for one visit says little about the sum.',
    claims: ['cost.ask-for-quote.s2', 'cost.estimate-total.s3', 'consultation.total-cost-known.s3'], outside: [],
  },
  'visits-paid': {
    group: 'contract', settle: 'ask', basis: 'sources',
    label: 'You know how many visits the price pays for',
    why: 'Heads differ, and some need one visit more.',
    claims: ['sessions.session-3-optional.s0', 'cost.estimate-total.s3'], outside: [],
  },
  'touch-up-price': {
    group: 'contract', settle: 'ask', basis: 'sources',
    label: 'You know what a touch-up would cost',
    why: 'It fades, so there may be a next bill.',
    claims: ['touchup.might-need.s2', 'touchup.cost-fraction.s3', 'touchup.every-few-years.s4'], outside: [],
  },
  'health-form': {
    group: 'contract', settle: 'ask', basis: 'sources',
    label: 'They ask about your health, on paper',
    why: 'Some conditions need a doctor first. They can only act on what they ask.',
    claims: ['consultation.eligibility.s2', 'contraindication.needs-evaluation.s2'],
    outside: ['i6-california-consent', 'c2-practical-guide'],
  },
  'consent': {
    group: 'contract', settle: 'ask', basis: 'outside',
    label: 'You sign that you know it is meant to last',
    why: 'One law asks for this. It makes both sides say it out loud.',
    claims: [], outside: ['i6-california-consent'],
  },
  'line-drawn': {
    group: 'contract', settle: 'ask', basis: 'sources',
    label: 'You see the hairline drawn and can change it',
    why: 'A pencil line wipes off. A dot does not.',
    claims: ['procedure.s1-hairline-designed.s0', 'procedure.outline-hairline.s2', 'procedure.wishes-in-outline.s2'],
    outside: [],
  },
  'stop-half-way': {
    group: 'contract', settle: 'ask', basis: 'reasoning',
    label: 'It is written down what happens if you stop',
    why: 'You may change your mind after the first visit.',
    claims: [], outside: [],
  },
  'insured': {
    group: 'contract', settle: 'ask', basis: 'reasoning',
    label: 'They are insured for this work',
    why: 'If harm is done, someone has to be able to pay for it.',
    claims: [], outside: [],
  },
  'undoing': {
    group: 'contract', settle: 'ask', basis: 'sources',
    label: 'They talk about removal before you sign',
    why: 'Getting rid of it is hard, and may cost more than having it done.',
    claims: [
      'practitioner.choice-critical.s0', 'removal.possible-but-difficult.s0', 'removal.research-before.s2',
      'removal.cost-more-than-procedure.s2',
    ],
    outside: ['b18-not-all-removable'],
  },
  'at-ease': {
    group: 'contract', settle: 'look', basis: 'sources',
    label: 'You feel at ease with them and with the place',
    why: 'You will sit there for hours, and you must be free to say stop.',
    claims: ['practitioner.feel-comfortable.s1', 'practitioner.trust-team.s3'], outside: [],
  },

  'get-ready': {
    group: 'aftercare', settle: 'ask', basis: 'sources',
    label: 'They tell you how to get ready',
    why: 'A scalp that is clean and calm heals with less trouble.',
    claims: ['consultation.preparation-instructions.s1', 'consultation.instructions-known.s3'], outside: [],
  },
  'care-on-paper': {
    group: 'aftercare', settle: 'ask', basis: 'sources',
    label: 'You get the aftercare on paper',
    why: 'Sources differ on the days. Your own sheet settles it.',
    claims: ['aftercare.follow-instructions.s1', 'procedure.aftercare-instructions-given.s2'], outside: [],
  },
  'products': {
    group: 'aftercare', settle: 'ask', basis: 'sources',
    label: 'They say what to put on it, and what not',
    why: 'Some products hurt new skin, or make the dots fade.',
    claims: ['aftercare.products-from-artist.s2', 'aftercare.limit-alcohol-products.s3', 'aftercare.topical-creams.s3'],
    outside: ['g4-moisturiser'],
  },
  'sun': {
    group: 'aftercare', settle: 'ask', basis: 'sources',
    label: 'They tell you how to guard it from the sun',
    why: 'Sun makes it fade.',
    claims: ['aftercare.long-term-sun-protection.s0', 'aftercare.first-days-no-sun.s2', 'aftercare.no-sun.s4'],
    outside: ['g3-sunscreen'],
  },
  'hair-length': {
    group: 'aftercare', settle: 'ask', basis: 'sources',
    label: 'They say how short you must keep your hair',
    why: 'On a bald head, long hair round the dots gives them away.',
    claims: ['realism.keep-guard-0-1.s0', 'realism.must-shave-regularly.s2'], outside: [],
  },
  'warning-signs': {
    group: 'aftercare', settle: 'ask', basis: 'outside',
    label: 'They name the signs that call for a doctor',
    why: 'No source lists them. You should not have to guess at night.',
    claims: [], outside: ['g5-infection-signs'],
  },
  'whom-to-call': {
    group: 'aftercare', settle: 'ask', basis: 'reasoning',
    label: 'You have a number to call if it looks wrong',
    why: 'Trouble does not keep to opening hours.',
    claims: [], outside: [],
  },
  'check-up': {
    group: 'aftercare', settle: 'ask', basis: 'sources',
    label: 'They look at the healed work with you',
    why: 'Gaps and pale parts show only once the skin is calm.',
    claims: ['sessions.follow-up.s4', 'procedure.s3-reinforce-faded.s0'], outside: [],
  },
} as const satisfies Record<string, PractitionerCheck>

export type CheckId = keyof typeof practitionerChecks

/** The groups in their order, and what a reader can do with each. */
export const checkGroupWords = {
  hygiene: { name: 'Hygiene', hint: 'Look round the room, then ask.' },
  training: { name: 'Training', hint: 'Ask for names, and look them up.' },
  portfolio: { name: 'Past work', hint: 'Look at photos slowly, and up close.' },
  pigment: { name: 'Pigment', hint: 'It stays in your skin, so ask what it is.' },
  contract: { name: 'Price and contract', hint: 'Get it in writing before you pay.' },
  aftercare: { name: 'Aftercare', hint: 'Ask before the first visit, not after.' },
} as const satisfies Record<PractitionerCheck['group'], { name: string; hint: string }>
