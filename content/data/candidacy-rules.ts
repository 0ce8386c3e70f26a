import type { CandidacyRuleEntry } from './candidacy.schema'
import type { CandidacyAnswerId, CandidacyQuestionId } from './candidacy-questions'

type When = { readonly [Q in CandidacyQuestionId]?: readonly CandidacyAnswerId<Q>[] }
type Rule = Omit<CandidacyRuleEntry, 'when'> & { readonly when: When }

const anyHair = ['shaved', 'short', 'long', 'not-sure'] as const
const thinning = ['diffuse', 'ludwig-1', 'ludwig-2', 'ludwig-3'] as const
const bald = ['norwood-5', 'norwood-6', 'norwood-7'] as const
const balding = ['norwood-3', 'norwood-4'] as const

/**
 * Why SMP may or may not suit, as conditions over the answers. `from` names the rule of the ledger (R1–R23, what the
 * five sources support) or Q, the mapping of the outside evidence. No source sets a hard bar: the strongest words
 * are "not ideal", "may not be suitable" and "evaluate first". Only the law and skin doctors go further.
 */
export const candidacyRules = [
  // For: the uses of SMP that sources describe. Nothing is a fit without one of them.
  {
    id: 'bald-shaved', from: ['R2'], when: { pattern: bald, hair: ['shaved'] }, effect: 'for', fits: true,
    title: 'Bald on top, and you want the shaved look',
    because: 'On a bald head the dots look like hair cut to the skin. This is the use that the sources agree on most.',
    claims: [
      'candidacy.norwood-5-7.s0', 'candidacy.buzz-cut-wanted.s0', 'mechanism.stipple-full-head.s1',
      'candidacy.complete-baldness.s2', 'candidacy.hair-states.s4',
    ],
  },
  {
    id: 'balding-shaved', from: ['R2'], when: { pattern: balding, hair: ['shaved'] }, effect: 'for', fits: true,
    title: 'Going bald, and you want the shaved look',
    because: 'The dots fill the bare parts, so that the whole head looks cut to the skin.',
    claims: [
      'candidacy.buzz-cut-wanted.s0', 'candidacy.pattern-hair-loss.s1', 'candidacy.conceal-loss.s2',
      'candidacy.androgenetic.s4',
    ],
  },
  {
    id: 'bald-hair-open', from: ['R2', 'R16'], when: { pattern: [...balding, ...bald], hair: ['short', 'not-sure'] },
    effect: 'for', fits: true,
    title: 'Pattern baldness is what SMP is used for',
    because: 'How well it suits you hangs on how short you keep your hair.',
    claims: ['candidacy.pattern-hair-loss.s1', 'candidacy.conceal-loss.s2', 'candidacy.androgenetic.s4'],
  },
  {
    id: 'hairline', from: ['R4'], when: { pattern: ['hairline', 'norwood-2', 'norwood-3'], hair: anyHair },
    effect: 'for', fits: true,
    title: 'A hairline that has gone back',
    because: '{S4} says that it can draw a new one. Two more sources put a price on it.',
    claims: [
      'candidacy.receding-hairline.s4', 'candidacy.male-pattern-hairline.s4', 'cost.hairline.us-2026.s0',
      'cost.hairline-3-sessions.s2',
    ],
  },
  {
    id: 'thin-hair', from: ['R3'], when: { pattern: thinning, hair: anyHair }, effect: 'for', fits: true,
    title: 'Thin hair that could look denser',
    because: 'Dots under thin hair darken the skin that shows through. The hair itself stays as it is.',
    claims: [
      'candidacy.diffuse-thinning.s0', 'candidacy.pattern-hair-loss.s1', 'mechanism.depth-behind-thinning.s1',
      'candidacy.conceal-loss.s2', 'candidacy.androgenetic.s4',
    ],
  },
  {
    id: 'patches', from: ['R5'], when: { pattern: ['patchy'], hair: anyHair }, effect: 'for', fits: true,
    title: 'Round bare patches (alopecia areata)',
    because: 'Two sources name this as a use. A third speaks of alopecia in general.',
    claims: ['candidacy.alopecia-areata.s0', 'candidacy.alopecia-areata.s4', 'candidacy.alopecia.s1'],
  },
  {
    id: 'no-hair', from: ['R6'], when: { pattern: ['total'], hair: ['shaved', 'short', 'not-sure'] },
    effect: 'for', fits: true,
    title: 'No hair at all (alopecia totalis or universalis)',
    because: '{S4} says that the whole hairline can be drawn, sides and back too. It is the only one to name this.',
    claims: ['candidacy.totalis-universalis.s4', 'candidacy.autoimmune.s3'],
    disagreements: ['C50'],
  },
  {
    id: 'strip-scar', from: ['R7'], when: { pattern: ['scar-strip'], hair: anyHair }, effect: 'for', fits: true,
    title: 'A strip scar to hide',
    because: 'Dots can break up the pale line that a strip transplant (FUT) leaves. All five sources speak of scars.',
    claims: [
      'candidacy.transplant-fut-scars.s0', 'candidacy.transplant-scars.s1', 'candidacy.donor-site-scars.s2',
      'candidacy.scars.s3', 'candidacy.transplant-scars.s4',
    ],
  },
  {
    id: 'dot-scars', from: ['R7'], when: { pattern: ['scar-fue'], hair: anyHair }, effect: 'for', fits: true,
    title: 'Small round scars to hide',
    because:
      'Only {S4} names the scars of this kind of transplant (FUE). Others speak of transplant scars or of any scar.',
    claims: ['candidacy.transplant-scars.s4', 'candidacy.transplant-scars.s1', 'candidacy.scars.s3'],
  },
  {
    id: 'other-scar', from: ['R7'], when: { pattern: ['scar-injury'], hair: anyHair }, effect: 'for', fits: true,
    title: 'A scar from an injury or operation',
    because: 'Dots can make a bare scar stand out less among the hair.',
    claims: ['candidacy.injury-scars.s2', 'candidacy.scar-origins.s2', 'candidacy.scar.s1', 'candidacy.scars.s3'],
  },
  {
    id: 'birthmark', from: ['R8'], when: { pattern: ['birthmark'], hair: anyHair }, effect: 'for', fits: true,
    title: 'A birthmark to cover',
    because: 'Two sources name this as a use.',
    claims: ['candidacy.birthmark.s1', 'candidacy.scar-burn-birthmark.s2'],
  },
  {
    id: 'burn', from: ['R8'], when: { pattern: ['burn'], hair: anyHair }, effect: 'for', fits: true,
    title: 'A healed burn to cover',
    because: 'One source names this as a use. The others do not speak of burns.',
    claims: ['candidacy.scar-burn-birthmark.s2'],
  },
  {
    id: 'transplant-gaps', from: ['R9'], when: { pattern: ['transplant-gaps'], hair: anyHair },
    effect: 'for', fits: true,
    title: 'Gaps after a transplant',
    because: 'Dots between the hairs can make a thin transplant look fuller.',
    claims: [
      'candidacy.transplant-density-between-grafts.s0', 'combination.transplant-density.s0',
      'candidacy.unsatisfied-transplant.s1', 'combination.improves-transplant-look.s4',
    ],
  },
  {
    id: 'cancer-loss', from: ['R10'], when: { pattern: ['cancer-loss'], hair: anyHair }, effect: 'for', fits: true,
    title: 'Hair loss after cancer treatment',
    because: '{S1} says that SMP may suit it. It does not say when, or who should agree first.',
    claims: ['candidacy.cancer-treatment-loss.s1'],
  },

  // For: what makes a use easier. None of these is a use by itself.
  {
    id: 'keeps-it-short', from: ['R17'], when: { hair: ['shaved'], upkeep: ['yes'] }, effect: 'for',
    title: 'You would keep it short',
    because:
      'The look holds while the hair is about as short as the dots: clipper {realism.keep-guard-0-1.s0}, says {S0}.',
    claims: ['realism.keep-guard-0-1.s0', 'realism.best-very-short-hair.s0', 'realism.must-shave-regularly.s2'],
  },
  {
    id: 'look-is-enough', from: ['R1'], when: { growth: ['look'] }, effect: 'for',
    title: 'The look is what you want',
    because: 'That is all SMP gives: it changes how the scalp looks, and nothing else.',
    claims: [
      'candidacy.wants-appearance-change.s1', 'candidacy.no-medicine-or-surgery-wanted.s2', 'mechanism.conceals.s2',
    ],
  },
  {
    id: 'woman', from: ['R11'], when: { sex: ['woman'] }, effect: 'for',
    title: 'Women have it too',
    because: 'Three sources describe it for women, above all along the parting. {S0} writes for men only.',
    claims: ['women.female-pattern.s1', 'women.middle-part.s3', 'women.excellent-option.s4', 'women.add-density.s4'],
  },
  {
    id: 'grey-hair', from: ['R12'], when: { colour: ['grey'] }, effect: 'for',
    title: 'Grey hair can be matched',
    because: 'One source says so: the shade is mixed to suit the roots.',
    claims: ['candidacy.gray-hair.s2', 'technique.gray-colour-match.s2'],
  },
  {
    id: 'no-surgery', from: ['R9'], when: { transplant: ['unwanted'] }, effect: 'for',
    title: 'A transplant is not for you',
    because: 'SMP needs no hair from the back of the head, and no operation.',
    claims: [
      'candidacy.alternative-to-transplant.s1', 'candidacy.no-medicine-or-surgery-wanted.s2', 'candidacy.no-harvest.s3',
      'candidacy.poor-transplant-candidates.s4', 'candidacy.insufficient-donor.s4',
    ],
  },
  {
    id: 'healed-transplant', from: ['R9'], when: { transplant: ['healed'] }, effect: 'for',
    title: 'A transplant that has healed',
    because: 'SMP can fill in around one and hide its scars.',
    claims: [
      'combination.transplant-yes.s0', 'candidacy.unsatisfied-transplant.s1',
      'combination.improves-transplant-look.s4',
    ],
  },
  {
    id: 'real-at-a-distance', from: ['R22'], when: { expects: ['distance'] }, effect: 'for',
    title: 'Real enough across a table',
    because: 'From where people stand to talk, good work is hard to tell. That is the view of {S0}.',
    claims: ['realism.undetectable-conversational-distance.s0', 'candidacy.realistic-expectations.s4'],
    against: ['realism.not-100-percent-real.s2'],
    disagreements: ['C43'],
  },
  {
    id: 'wants-it-to-stay', from: ['R23'], when: { permanence: ['fine'] }, effect: 'for',
    title: 'You want it to stay',
    because: 'Plan on it being there for good. Its colour fades, and touch-ups bring it back.',
    claims: ['longevity.ink-always-there.s2', 'longevity.permanent-serious.s3', 'longevity.permanent-attractive.s4'],
    against: ['longevity.semi-permanent.s0'],
    disagreements: ['C07'],
  },

  // To settle first.
  {
    id: 'little-loss', from: ['R2'], when: { pattern: ['norwood-1'] }, effect: 'settle',
    title: 'There is little to cover',
    because: '{S4} looks for loss that can be seen. The other sources do not speak of your case.',
    next: 'Ask a doctor whether you are losing hair at all.',
    claims: ['candidacy.ideal-visible-loss.s4'],
  },
  {
    id: 'short-on-bald', from: ['R16'], when: { pattern: [...balding, ...bald], hair: ['short'] }, effect: 'settle',
    title: 'Short, but not to the skin',
    because:
      'Dots do not stand up as hair does. {S0} says that the shorter the hair, the better. {S4} accepts short hair.',
    next: 'Ask to see healed work on a head like yours, with hair as long as you want it.',
    claims: ['realism.best-very-short-hair.s0', 'realism.keep-guard-0-1.s0'],
    against: ['candidacy.ideal-shaved-or-short.s4'],
    disagreements: ['C46'],
  },
  {
    id: 'long-over-thin', from: ['R16', 'R3'],
    when: { pattern: [...thinning, 'patchy', 'hairline', 'norwood-2', 'norwood-3'], hair: ['long'] }, effect: 'settle',
    title: 'Longer hair is disputed',
    because: '{S0} would not do it for men who want long hair. Others place dots under thin hair that stays long.',
    next: 'Ask for photos of healed work under hair as long as yours.',
    claims: ['contraindication.wants-long-hair.s0', 'realism.best-very-short-hair.s0'],
    against: [
      'mechanism.depth-behind-thinning.s1', 'women.middle-part.s3', 'candidacy.long-hair.s4', 'women.add-density.s4',
    ],
    disagreements: ['C46'],
  },
  {
    id: 'no-upkeep-balding', from: ['R17'], when: { pattern: balding, upkeep: ['no'] }, effect: 'settle',
    title: 'You would not keep it short',
    because: 'As the bare part grows, the hair around it may have to be shaved again and again.',
    next: 'Ask how often people with your pattern have to clip it.',
    claims: ['risk.regular-shaving.s2', 'realism.keep-guard-0-1.s0'],
    disagreements: ['C47'],
  },
  {
    id: 'treat-loss-too', from: ['R1', 'R19'], when: { growth: ['both'] }, effect: 'settle',
    title: 'Treating the loss is a thing apart',
    because: 'SMP neither helps nor harms growth. One source says not to have other treatments around the same time.',
    next: 'Ask a doctor what treats your hair loss, and which should come first.',
    claims: [
      'mechanism.no-regrowth.s0', 'mechanism.neither-promotes-nor-prevents.s2', 'combination.not-simultaneous.s2',
    ],
    disagreements: ['C38'],
  },
  {
    id: 'pale-and-dark', from: ['R15'], when: { skin: ['very-pale'], colour: ['dark'] }, effect: 'settle',
    title: 'Dark dots on very pale skin',
    because: 'The contrast can look false unless an expert does it, says {S0}. {S4} sees no limit of skin tone.',
    next: 'Ask for photos of healed work on skin and hair like yours.',
    claims: ['contraindication.pale-skin-dark-hair.s0', 'realism.pale-contrast-unnatural.s0'],
    against: ['candidacy.all-types-tones.s4', 'candidacy.hair-colour-no-worry.s2'],
    disagreements: ['C48'],
  },
  {
    id: 'patches-move', from: ['R5', 'Q'], when: { pattern: ['patchy'] }, effect: 'settle',
    title: 'Patches can move',
    because: 'Hair may come back where the dots are, and new patches may open where there are none.',
    next: 'Ask a skin doctor (dermatologist) whether yours has been quiet long enough.',
    claims: [], outside: ['c8-areata-course', 'c9-areata-stable'],
    disagreements: ['C50'],
  },
  {
    id: 'quiet-psoriasis', from: ['R14', 'Q'], when: { scalp: ['psoriasis-quiet'] }, effect: 'settle',
    title: 'Psoriasis can come back in a tattoo',
    because: 'It is quiet now, but a needle can bring it out where it goes in.',
    next: 'Ask a skin doctor (dermatologist) how likely that is for you.',
    claims: [], outside: ['c5-psoriasis-returns', 'c4-psoriasis'],
    disagreements: ['C50'],
  },
  {
    id: 'sunburn', from: ['Q'], when: { scalp: ['sunburn'] }, effect: 'settle',
    title: 'Let the skin heal first',
    because: 'Burnt or broken skin is sore and lets germs in.',
    next: 'Wait until it has healed. If it does not heal, show it to a doctor.',
    claims: ['risk.sensitive-to-bacteria.s2'], outside: ['c25-sunburn'],
  },
  {
    id: 'minoxidil', from: ['R19'], when: { medicines: ['minoxidil'] }, effect: 'settle',
    title: 'You use minoxidil',
    because:
      'Two sources say that it fades the dots. One asks for a pause while you heal, the other gives no end to it.',
    next: 'Ask the practitioner how long to pause, and ask whoever advised it what a pause would do to your hair.',
    claims: ['combination.minoxidil-stop.s2', 'combination.minoxidil-fades.s2', 'combination.avoid-minoxidil.s3'],
    against: ['combination.does-not-interfere.s2'],
    disagreements: ['C37'],
  },
  {
    id: 'diabetes', from: ['R20', 'Q'], when: { illness: ['diabetes'] }, effect: 'settle',
    title: 'Diabetes in good control',
    because:
      'It does not rule out a tattoo. When sugar levels are off, skin heals slowly and gets infected more easily.',
    next: 'Ask your diabetes team whether your levels are steady enough.',
    claims: ['contraindication.needs-evaluation.s2'], outside: ['c15-diabetes', 'c2-practical-guide'],
  },
  {
    id: 'mri', from: ['R21'], when: { scan: ['yes'] }, effect: 'settle',
    title: 'An MRI scan to come',
    because:
      'In rare cases a tattoo has swelled or burned in the scanner. The risk seems low, but the best study ' +
      'left large tattoos out.',
    next: 'Do not put off a scan you need. Tell the people who run it about the dots, or ask them before you book.',
    claims: ['risk.mri.s1', 'risk.mri-inform-radiologist.s1'], outside: ['g6-mri-tell', 'g7-mri-study'],
  },
  {
    id: 'transplant-planned', from: ['R9'], when: { transplant: ['planned'] }, effect: 'settle',
    title: 'Which comes first is open',
    because: 'SMP and a transplant can go together. No source says in which order, or how far apart.',
    next: 'Ask the surgeon before you book either.',
    claims: [
      'combination.transplant-yes.s0', 'combination.not-simultaneous.s2', 'combination.improves-transplant-look.s4',
    ],
    disagreements: ['C38'],
  },
  {
    id: 'invisible-up-close', from: ['R22'], when: { expects: ['close'] }, effect: 'settle',
    title: 'Nobody can promise that it passes up close',
    because: 'One source says that it does not look fully real. Another says that it holds up when looked at closely.',
    next: 'Look at healed work with your own eyes, close up and in daylight.',
    claims: ['realism.not-100-percent-real.s2', 'realism.undetectable-conversational-distance.s0'],
    against: ['realism.authentic-up-close.s3'],
    disagreements: ['C43'],
  },
  {
    id: 'may-want-it-gone', from: ['R23'], when: { permanence: ['maybe-remove'] }, effect: 'settle',
    title: 'Taking it off is hard',
    because:
      'A laser is the one way that the sources name: {removal.laser-sessions.s0}. It may cost more than the dots did.',
    next: 'Ask what a laser would cost near you before you decide.',
    claims: [
      'removal.laser-sessions.s0', 'removal.possible-but-difficult.s0', 'removal.side-effects.s1',
      'removal.cost-more-than-procedure.s2', 'removal.research-before.s2',
    ],
    outside: ['b11-smp-removal', 'b18-not-all-removable'],
    disagreements: ['C51'],
  },

  // A doctor first. Nothing outvotes these.
  {
    id: 'raised-scars', from: ['R13', 'Q'], when: { keloid: ['yes'] }, effect: 'doctor',
    title: 'Your scars rise (keloids)',
    because: 'The work is thousands of small wounds. {S1} says that it may not suit you. Two sources say it suits all.',
    next: 'See a skin doctor (dermatologist) before anyone puts a needle in your scalp.',
    claims: ['contraindication.keloid-prone.s1', 'contraindication.keloid-prone-summary.s1', 'risk.scarring.s4'],
    against: ['candidacy.anyone.s2', 'candidacy.men-women-all-ages.s4'],
    outside: ['c12-keloid', 'a2-tattoo-risks'],
    disagreements: ['C49'],
  },
  {
    id: 'raised-scars-family', from: ['R13', 'Q'], when: { keloid: ['family'] }, effect: 'doctor',
    title: 'Raised scars run in your family (keloids)',
    because: 'Skin that makes raised scars is told to avoid tattoos, and the trait can run in families.',
    next: 'Ask a skin doctor (dermatologist) whether your skin is at risk.',
    claims: ['contraindication.keloid-prone.s1'],
    against: ['candidacy.anyone.s2', 'candidacy.men-women-all-ages.s4'],
    outside: ['c12-keloid'],
    disagreements: ['C49'],
  },
  {
    id: 'active-skin-disease', from: ['R14', 'Q'], when: { scalp: ['psoriasis', 'eczema'] }, effect: 'doctor',
    title: 'Skin disease that is active',
    because: 'Needles can make it flare. {S0} would not do it. {S3} welcomes autoimmune illness, but names none.',
    next: 'See a skin doctor (dermatologist) and wait until your scalp is calm.',
    claims: ['contraindication.active-scalp-conditions.s0'],
    against: ['candidacy.autoimmune.s3', 'candidacy.other-conditions.s4'],
    outside: ['c4-psoriasis', 'c6-scalp-psoriasis'],
    disagreements: ['C50'],
  },
  {
    id: 'infection', from: ['Q'], when: { scalp: ['infection'] }, effect: 'doctor',
    title: 'An infection on the scalp',
    because: 'A needle carries germs into the skin. It has to be treated first.',
    next: 'See your doctor or a pharmacist, and wait until it is gone.',
    claims: ['risk.needling-is-wounding.s2', 'risk.sensitive-to-bacteria.s2', 'risk.infection.s4'],
  },
  {
    id: 'scarring-alopecia', from: ['Q'], when: { scalp: ['scarring'] }, effect: 'doctor',
    title: 'Hair loss that scars',
    because: 'Needles may wake the disease, and the dots seem to fade faster. No source of the five mentions it.',
    next: 'See a skin doctor (dermatologist) first. It should be quiet before anything is done.',
    claims: [], outside: ['c7-scarring-alopecia', 'b1-series-of-10'],
  },
  {
    id: 'moles', from: ['Q'], when: { scalp: ['moles'] }, effect: 'doctor',
    title: 'Moles, or a spot nobody has explained',
    because: 'Dots over a mole can hide an early skin cancer.',
    next: 'Have them looked at by a doctor. Moles are to be left clear of dots.',
    claims: [], outside: ['c20-moles', 'c21-mole-margin'],
  },
  {
    id: 'skin-cancer-scar', from: ['Q'], when: { pattern: ['scar-cancer'] }, effect: 'doctor',
    title: 'A scar from a skin cancer',
    because: 'Skin doctors count such a scar among the few strict reasons not to tattoo: it has to stay in view.',
    next: 'Ask the team who treated it. Do not cover it without their word.',
    claims: [], outside: ['c1-strict-list', 'c21-mole-margin'],
  },
  {
    id: 'fast-loss', from: ['Q'], when: { course: ['fast'] }, effect: 'doctor',
    title: 'Hair loss that moves fast',
    because:
      'The dots stay while the hair goes on falling. The author of a study advises against it while loss ' +
      'is very active.',
    next: 'See a doctor about the loss first. There may be a cause to treat.',
    claims: [], outside: ['b5-active-loss', 'c8-areata-course'],
  },
  {
    id: 'unexplained-loss', from: ['Q'], when: { course: ['unexplained'] }, effect: 'doctor',
    title: 'Hair loss without a name',
    because:
      'Some kinds can be treated, some come back by themselves, and some scar. Covering it up first can hide which.',
    next: 'See your doctor, who can find the cause or send you to a skin doctor (dermatologist).',
    claims: ['contraindication.needs-evaluation.s2'], outside: ['c8-areata-course'],
  },
  {
    id: 'ink-or-numbing-allergy', from: ['R18', 'Q'], when: { allergies: ['pigment', 'numbing'] }, effect: 'doctor',
    title: 'A reaction to ink or to numbing',
    because:
      'Three sources name allergy as a risk. One says that a patch test might be done, but a clear test is no promise.',
    next: 'See a doctor or allergy clinic. If they agree, ask the practitioner for a patch test days before.',
    claims: [
      'risk.allergic-reaction.s1', 'evidence.study-2021-allergy.s1', 'risk.allergic-reaction.s2',
      'consultation.patch-test.s2', 'risk.allergic.s4',
    ],
    outside: ['c19-patch-test', 'a15-numbing-creams'],
    disagreements: ['C54', 'C53'],
  },
  {
    id: 'dye-allergy', from: ['Q'], when: { allergies: ['dye'] }, effect: 'doctor',
    title: 'A reaction to hair dye or henna',
    because: 'It is a reason to ask before ink goes in, since ink cannot be washed off.',
    next: 'See a doctor or allergy clinic, and take a list of the inks with you.',
    claims: ['risk.allergic-reaction.s2'], outside: ['c19-patch-test', 'd1-reactions-new-york'],
  },
  {
    id: 'isotretinoin', from: ['Q'], when: { medicines: ['isotretinoin'] }, effect: 'doctor',
    title: 'Isotretinoin',
    because: 'One person healed badly from a tattoo while on it. That is little proof, but care costs little.',
    next: 'Ask whoever prescribes it how long to wait.',
    claims: [], outside: ['c10-isotretinoin-case', 'c11-isotretinoin-wait'],
  },
  {
    id: 'blood-thinners', from: ['Q'], when: { medicines: ['thinners'] }, effect: 'doctor',
    title: 'Blood thinners',
    because:
      'Skin doctors list blood that does not clot well among the things to check first. We saw no rule beyond that.',
    next: 'Ask whoever prescribes them. Never stop them on your own.',
    claims: [], outside: ['c3-ask-a-doctor', 'c2-practical-guide'],
  },
  {
    id: 'suppressants', from: ['Q'], when: { medicines: ['suppressants'] }, effect: 'doctor',
    title: 'Medicines that hold back the immune system',
    because: 'Your body may fight germs less well. Skin doctors advise against a tattoo while you take them.',
    next: 'Ask the doctor who prescribes them. Never stop them on your own.',
    claims: [], outside: ['c4-psoriasis', 'c1-strict-list', 'c16-transplant-drugs'],
  },
  {
    id: 'weak-immunity', from: ['Q'], when: { illness: ['weak-immunity'] }, effect: 'doctor',
    title: 'Weak immunity',
    because: 'When it is severe, skin doctors rule tattoos out.',
    next: 'Ask the specialist who looks after you.',
    claims: [], outside: ['c1-strict-list', 'c16-transplant-drugs'],
  },
  {
    id: 'bleeding-disorder', from: ['Q'], when: { illness: ['bleeding'] }, effect: 'doctor',
    title: 'A bleeding disorder',
    because: 'Needle wounds may bleed more, and heal more slowly.',
    next: 'Ask your haemophilia or blood clinic first.',
    claims: [], outside: ['c13-bleeding', 'c3-ask-a-doctor'],
  },
  {
    id: 'heart', from: ['Q'], when: { illness: ['heart'] }, effect: 'doctor',
    title: 'Your heart',
    because: 'Skin doctors name heart disease among the cases that need a doctor’s word before a tattoo.',
    next: 'Ask your heart doctor first.',
    claims: [], outside: ['c3-ask-a-doctor'],
  },
  {
    id: 'sarcoidosis', from: ['Q'], when: { illness: ['sarcoidosis'] }, effect: 'doctor',
    title: 'Sarcoidosis',
    because: 'It can form lumps around ink in the skin, black and red ink above all.',
    next: 'Ask the doctor who treats it.',
    claims: ['risk.granuloma.s1'], outside: ['c22-sarcoidosis'],
  },
  {
    id: 'cancer-now', from: ['Q'], when: { illness: ['cancer-now'] }, effect: 'doctor',
    title: 'Cancer treatment now',
    because: 'An infection or a reaction could hold up your care. Most doctors do not agree to it at this time.',
    next: 'Ask your cancer team, and wait until they agree.',
    claims: [], outside: ['c17-cancer-treatment'],
  },
  {
    id: 'cancer-past', from: ['R10', 'Q'], when: { illness: ['cancer-past'] }, effect: 'doctor',
    title: 'Cancer treatment in the past',
    because: 'There is no agreed time to wait. Only sellers give numbers, and theirs clash.',
    next: 'Ask your cancer team whether and when.',
    claims: [], outside: ['c17-cancer-treatment', 'c18-after-chemo'],
  },
  {
    id: 'cancer-loss-team', from: ['R10', 'Q'], when: { pattern: ['cancer-loss'] }, effect: 'doctor',
    title: 'Your cancer team should know',
    because: 'No source gives a time to wait after treatment, and skin may still be weak.',
    next: 'Ask your cancer team whether and when.',
    claims: [], outside: ['c17-cancer-treatment', 'c18-after-chemo'],
  },
  {
    id: 'virus', from: ['Q'], when: { illness: ['virus'] }, effect: 'doctor',
    title: 'HIV or hepatitis',
    because: 'Well controlled, it is on no strict list that we found. What counts is how strong your immunity is.',
    next: 'Ask the doctor who treats it.',
    claims: ['contraindication.needs-evaluation.s2'], outside: ['c1-strict-list'],
  },
  {
    id: 'other-illness', from: ['R20'], when: { illness: ['other'] }, effect: 'doctor',
    title: 'Another lasting illness',
    because: '{S2} says that some conditions need a check first. Its list is missing from our copy.',
    next: 'Ask your doctor. The person with the needle is not trained to judge it.',
    claims: ['contraindication.needs-evaluation.s2'], outside: ['c3-ask-a-doctor'],
  },
  {
    id: 'pregnant', from: ['Q'], when: { pregnancy: ['pregnant'] }, effect: 'doctor',
    title: 'Pregnancy',
    because: 'Skin doctors count it among the few strict reasons not to tattoo. None of the five sources mentions it.',
    next: 'Wait until after the birth, and ask your doctor or midwife.',
    claims: [], outside: ['c1-strict-list', 'c3-ask-a-doctor'],
  },
  {
    id: 'breastfeeding', from: ['Q'], when: { pregnancy: ['breastfeeding'] }, effect: 'doctor',
    title: 'Breastfeeding',
    because: 'Nobody has measured whether ink reaches the milk. The advice is to wait.',
    next: 'Wait until you have stopped, and ask your doctor or midwife.',
    claims: [], outside: ['c1-strict-list', 'c14-breastfeeding'],
  },
  {
    id: 'fresh-transplant', from: ['R9', 'Q'], when: { transplant: ['recent'] }, effect: 'doctor',
    title: 'A transplant that is still healing',
    because: 'No source says how long to wait. Only sellers do, and that is no proof.',
    next: 'Ask your transplant surgeon when the scalp is ready.',
    claims: ['combination.wait-until-healed.s2'], outside: ['c24-after-transplant'],
  },

  // Against.
  {
    id: 'wants-regrowth', from: ['R1'], when: { growth: ['regrow'] }, effect: 'against',
    title: 'Dots do not grow',
    because: 'You want real hair. SMP makes none: it is colour in the skin. No source says otherwise.',
    next: 'Ask a doctor about medicines or a transplant.',
    claims: [
      'mechanism.no-regrowth.s0', 'mechanism.no-effect-on-growth.s2', 'mechanism.no-growth-promotion.s2',
      'mechanism.no-stimulation.s2', 'mechanism.not-natural-hair-or-growth.s3',
    ],
  },
  {
    id: 'long-over-bald', from: ['R16'], when: { pattern: ['norwood-4', ...bald, 'total'], hair: ['long'] },
    effect: 'against',
    title: 'Long hair over a bald area',
    because:
      'Dots look like hair cut to the skin, so long hair beside them gives them away. {S4} alone says that ' +
      'long hair suits.',
    next: 'If you would wear it short, change that answer and look again.',
    claims: ['contraindication.wants-long-hair.s0', 'realism.keep-guard-0-1.s0', 'candidacy.ideal-shaved-or-short.s4'],
    against: ['candidacy.long-hair.s4', 'candidacy.hair-states.s4'],
    disagreements: ['C46'],
  },
  {
    id: 'no-upkeep-bald', from: ['R17'], when: { pattern: bald, upkeep: ['no'] }, effect: 'against',
    title: 'A large bald area, and no wish to clip',
    because:
      'Once the hair around the dots grows out, they no longer match. Two sources ask you to keep it short for good.',
    next: 'Think about who would clip it, and how often, before you look further.',
    claims: ['realism.must-shave-regularly.s2', 'risk.regular-shaving.s2', 'realism.keep-guard-0-1.s0'],
    disagreements: ['C47'],
  },
  {
    id: 'must-fade', from: ['R23'], when: { permanence: ['temporary'] }, effect: 'against',
    title: 'It does not go away by itself',
    because: 'Sources call it half permanent or permanent. One says that the ink never leaves the skin.',
    next: 'Look at things that wash out or come off, such as fibres or a hairpiece.',
    claims: [
      'longevity.ink-always-there.s2', 'longevity.permanent-serious.s3', 'longevity.considered-permanent.s4',
    ],
    against: ['longevity.semi-permanent.s0', 'longevity.fades-about-8-years.s4'],
    outside: ['b18-not-all-removable'],
    disagreements: ['C07', 'C10'],
  },
  {
    id: 'under-18', from: ['Q'], when: { age: ['under-18'] }, effect: 'against',
    title: 'You are too young by law',
    because: 'In Great Britain it is a crime to tattoo a child, even if a parent agrees. Most US states limit it too.',
    next: 'Talk to a doctor about the hair loss. There is time.',
    claims: [], against: ['candidacy.all-ages-intro.s4', 'candidacy.men-women-all-ages.s4'],
    outside: ['c23-under-18', 'i7-us-states'],
    disagreements: ['C49'],
  },

  // "Not sure": to find out.
  {
    id: 'unsure-pattern', from: ['R2'], when: { pattern: ['not-sure'] }, effect: 'settle',
    title: 'Which kind of hair loss you have',
    because: 'What SMP could do for you hangs on this. Most else here follows from it.',
    next: 'Ask your doctor or a skin doctor (dermatologist) to look.',
    claims: ['candidacy.pattern-hair-loss.s1', 'consultation.eligibility.s2'],
  },
  {
    id: 'unsure-hair', from: ['R16'], when: { hair: ['not-sure'] }, effect: 'settle',
    title: 'How you want to wear your hair',
    because: 'The shaved look and more density under hair are two different jobs.',
    next: 'Live with it cut very short for a month. You will know.',
    claims: ['realism.best-very-short-hair.s0', 'candidacy.ideal-shaved-or-short.s4'],
    disagreements: ['C46'],
  },
  {
    id: 'unsure-upkeep', from: ['R17'], when: { upkeep: ['not-sure'] }, effect: 'settle',
    title: 'Whether you would keep it short',
    because: 'It is for as long as you have the dots. One source says you must, and elsewhere that you may need to.',
    next: 'Clip it yourself for a month and see how that feels.',
    claims: ['realism.must-shave-regularly.s2', 'risk.regular-shaving.s2'],
    disagreements: ['C47'],
  },
  {
    id: 'unsure-growth', from: ['R1'], when: { growth: ['not-sure'] }, effect: 'settle',
    title: 'Whether you want hair or the look of it',
    because: 'SMP gives the look only. If hair is what you miss, it will let you down.',
    next: 'Ask a doctor what could bring hair back, so that you can compare.',
    claims: ['mechanism.no-regrowth.s0', 'mechanism.no-effect-on-growth.s2', 'mechanism.not-natural-hair-or-growth.s3'],
  },
  {
    id: 'unsure-sex', from: ['R11'], when: { sex: ['not-sure'] }, effect: 'settle',
    title: 'Which advice is meant for you',
    because: 'Sources tell men and women different things. One writes for men only.',
    next: 'Go by the kind of hair loss you have, and ask a doctor which that is.',
    claims: ['women.female-pattern.s1', 'candidacy.norwood-5-7.s0'],
  },
  {
    id: 'unsure-skin', from: ['R15'], when: { skin: ['not-sure'] }, effect: 'settle',
    title: 'How the shade will sit on your skin',
    because: 'One source warns of very pale skin with dark hair. Another sees no limit.',
    next: 'Ask the practitioner to hold shades against your scalp in daylight.',
    claims: ['contraindication.pale-skin-dark-hair.s0'], against: ['candidacy.all-types-tones.s4'],
    disagreements: ['C48'],
  },
  {
    id: 'unsure-colour', from: ['R12', 'R15'], when: { colour: ['not-sure'] }, effect: 'settle',
    title: 'Which shade would match',
    because: 'The shade is chosen to go with the roots of your hair.',
    next: 'Ask the practitioner which shade, and why.',
    claims: ['technique.gray-colour-match.s2', 'contraindication.pale-skin-dark-hair.s0'],
    against: ['candidacy.hair-colour-no-worry.s2'],
    disagreements: ['C48'],
  },
  {
    id: 'unsure-course', from: ['Q'], when: { course: ['not-sure'] }, effect: 'settle',
    title: 'Whether your hair loss has calmed down',
    because: 'If it still moves fast, the dots may end up in the wrong place.',
    next: 'Ask a doctor. Photos of your head, months apart, help them.',
    claims: [], outside: ['b5-active-loss', 'c8-areata-course'],
  },
  {
    id: 'unsure-scalp', from: ['R14', 'Q'], when: { scalp: ['not-sure'] }, effect: 'settle',
    title: 'Whether your scalp is well',
    because: 'Active skin disease and unknown spots are the ones to find before a needle does.',
    next: 'Ask a doctor to look at your whole scalp once.',
    claims: ['contraindication.active-scalp-conditions.s0'], outside: ['c3-ask-a-doctor', 'c20-moles'],
  },
  {
    id: 'unsure-keloid', from: ['R13'], when: { keloid: ['not-sure'] }, effect: 'settle',
    title: 'How your skin scars',
    because: 'Raised scars (keloids) grow beyond the cut. If your skin makes them, dots may not suit it.',
    next: 'Show an old scar to a doctor, and ask your family.',
    claims: ['contraindication.keloid-prone.s1', 'risk.keloid-definition.s1'], outside: ['c12-keloid'],
    disagreements: ['C49'],
  },
  {
    id: 'unsure-allergies', from: ['R18'], when: { allergies: ['not-sure'] }, effect: 'settle',
    title: 'Whether you react to the ink',
    because: 'Nobody knows until they try. A patch test shows some reactions, but not all.',
    next: 'Ask the practitioner for a patch test, and tell a doctor of past reactions.',
    claims: [
      'consultation.patch-test.s2', 'risk.allergic-reaction.s2', 'risk.allergic-reaction.s1',
    ],
    outside: ['c19-patch-test'],
    disagreements: ['C54'],
  },
  {
    id: 'unsure-medicines', from: ['R19', 'Q'], when: { medicines: ['not-sure'] }, effect: 'settle',
    title: 'What you take',
    because: 'Some medicines change how you bleed or heal.',
    next: 'Take your list to a pharmacist or your doctor. Do not stop anything on your own.',
    claims: ['combination.minoxidil-stop.s2'], outside: ['c2-practical-guide'],
  },
  {
    id: 'unsure-illness', from: ['R20', 'Q'], when: { illness: ['not-sure'] }, effect: 'settle',
    title: 'Whether an illness matters here',
    because: 'Some do, and {S2} asks for a check first. Its list is missing from our copy.',
    next: 'Ask your doctor, who knows your history.',
    claims: ['contraindication.needs-evaluation.s2'], outside: ['c3-ask-a-doctor'],
  },
  {
    id: 'unsure-pregnancy', from: ['Q'], when: { pregnancy: ['not-sure'] }, effect: 'settle',
    title: 'Whether you are pregnant',
    because: 'Skin doctors rule tattoos out in pregnancy.',
    next: 'Do a test, or ask your doctor, before you book.',
    claims: [], outside: ['c1-strict-list'],
  },
  {
    id: 'unsure-age', from: ['Q'], when: { age: ['not-sure'] }, effect: 'settle',
    title: 'Whether the law lets you',
    because: 'Many places set an age below which nobody may tattoo you.',
    next: 'Ask the local council or health office for the rule where you live.',
    claims: [], outside: ['c23-under-18', 'i7-us-states'],
  },
  {
    id: 'unsure-scan', from: ['R21'], when: { scan: ['not-sure'] }, effect: 'settle',
    title: 'Whether a scan is planned',
    because: 'The people who run an MRI scanner want to know of any tattoo.',
    next: 'Ask your doctor whether one is planned.',
    claims: ['risk.mri.s1', 'risk.mri-inform-radiologist.s1'], outside: ['g6-mri-tell'],
  },
  {
    id: 'unsure-transplant', from: ['R9'], when: { transplant: ['not-sure'] }, effect: 'settle',
    title: 'Whether a transplant is in your plans',
    because: 'The two can go together, but not on the same days, and no source gives the order.',
    next: 'Ask a hair surgeon whether you could have one at all.',
    claims: ['combination.transplant-yes.s0', 'combination.not-simultaneous.s2'],
    disagreements: ['C38'],
  },
  {
    id: 'unsure-expects', from: ['R22'], when: { expects: ['not-sure'] }, effect: 'settle',
    title: 'How real it must look for you',
    because: 'Sources range from "not fully real" to "real up close".',
    next: 'See healed work on a living head before you decide.',
    claims: [
      'realism.not-100-percent-real.s2', 'realism.undetectable-conversational-distance.s0',
      'realism.authentic-up-close.s3',
    ],
    disagreements: ['C43'],
  },
  {
    id: 'unsure-permanence', from: ['R23'], when: { permanence: ['not-sure'] }, effect: 'settle',
    title: 'Whether you want it for good',
    because: 'Removal is possible, but harder than most people think, and it may cost more than the dots.',
    next: 'Read how long it lasts and how it comes off, then give it a month.',
    claims: ['removal.possible-but-difficult.s0', 'removal.cost-more-than-procedure.s2', 'removal.research-before.s2'],
    disagreements: ['C07'],
  },
] as const satisfies readonly Rule[]

export type CandidacyRule = Rule & { readonly id: CandidacyRuleId }
export type CandidacyRuleId = (typeof candidacyRules)[number]['id']
