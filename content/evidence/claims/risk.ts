import type { ClaimTable } from '../claims.schema'

export const riskClaims = {
  'risk.bad-smp-worse-than-none.s0': {
    aspect: 'General safety',
    statement: 'Badly done SMP is a far bigger problem than no SMP at all',
    place: 'FAQ: Can SMP be removed?',
  },
  'risk.may-come-with-risks.s1': {
    aspect: 'General safety',
    statement: 'SMP may carry risks',
    place: '(list of risks)',
  },
  'risk.fda-list-basis.s1': {
    aspect: 'General safety',
    statement: 'The list of potential risks comes from the FDA and is about tattoos and permanent make-up in general',
    place: '(list of risks)',
    basis: 'regulator',
  },
  'risk.safe-in-good-hands.s2': {
    aspect: 'General safety',
    statement: 'SMP is safe as long as it is in good, experienced hands',
    place: 'Is Micropigmentation Safe?',
  },
  'risk.consider-both.s2': {
    aspect: 'General safety',
    statement: 'Risks and benefits should be weighed before going ahead',
    place: 'Risks and Benefits of SMP',
  },
  'risk.safe-effective.s4': {
    aspect: 'General safety',
    statement: 'SMP is safe and effective but has some risks',
    place: '(part on risks)',
  },
  'risk.reduced-by-care-and-choice.s4': {
    aspect: 'General safety',
    statement: 'Proper aftercare and a reliable practitioner can lower the chance of these risks',
    place: '(part on risks)',
  },
  'risk.safe-for-all.s4': {
    aspect: 'General safety',
    statement: 'SMP is non-invasive and safe, whatever a person’s age, gender or hair type',
    place: '(conclusion)',
  },
  'risk.infection.s1': {
    aspect: 'Infection',
    statement: 'Unsterile equipment or contaminated ink can pass on infections',
    place: '(list of risks)',
    basis: 'regulator',
  },
  'risk.infection-types.s1': {
    aspect: 'Infection',
    statement: 'Infections passed on in this way include HIV, hepatitis and bacterial infections of the skin',
    place: '(list of risks)',
    basis: 'regulator',
  },
  'risk.infection-summary.s1': {
    aspect: 'Infection',
    statement: 'Infection from unsterile equipment is among the risks that SMP can bring',
    place: '(summary)',
  },
  'risk.sterile-setting.s2': {
    aspect: 'Infection',
    statement: 'A sterile setting is called for, as with all tattooing',
    place: 'Is Micropigmentation Safe?',
  },
  'risk.needling-is-wounding.s2': {
    aspect: 'Infection',
    statement: 'To needle the skin is basically to wound it',
    place: 'Is Micropigmentation Safe?',
  },
  'risk.sensitive-to-bacteria.s2': {
    aspect: 'Infection',
    statement: 'Needled skin is more sensitive to what comes from outside, such as bacteria',
    place: 'Is Micropigmentation Safe?',
  },
  'risk.infection-unsterile-needles.s2': {
    aspect: 'Infection',
    statement: 'Infection mostly comes from needles that were not sterilised',
    place: '(list of risks)',
  },
  'risk.infection-never-certified.s2': {
    aspect: 'Infection',
    statement: 'Infection never happens with a certified and experienced provider',
    place: '(list of risks)',
  },
  'risk.infection.s4': {
    aspect: 'Infection',
    statement: 'Infection is a possible risk',
    place: '(part on risks)',
  },
  'risk.allergic-reaction.s1': {
    aspect: 'Allergy',
    statement: 'An allergic reaction to pigments in the ink is rare but may happen to some people',
    place: '(list of risks)',
    basis: 'regulator',
  },
  'risk.allergic-reaction.s2': {
    aspect: 'Allergy',
    statement: 'There might be an allergic reaction to the numbing cream or to the pigment',
    place: '(list of risks)',
  },
  'risk.allergy-avoided-by-consultation.s2': {
    aspect: 'Allergy',
    statement: 'Allergic reactions can be avoided through a consultation at the start',
    place: '(list of risks)',
  },
  'risk.allergic.s4': {
    aspect: 'Allergy',
    statement: 'An allergic reaction is a possible risk',
    place: '(part on risks)',
  },
  'risk.keloid-definition.s1': {
    aspect: 'Scarring, granuloma, redness',
    statement: 'Keloids are on the FDA’s list: raised, thick scars that may form in some people after the skin is hurt',
    place: '(list of risks)',
    basis: 'regulator',
  },
  'risk.granuloma.s1': {
    aspect: 'Scarring, granuloma, redness',
    statement: 'Granulomas, areas of inflammation, can form around foreign matter such as the pigment',
    place: '(list of risks)',
    basis: 'regulator',
  },
  'risk.redness-48h.s3': {
    aspect: 'Scarring, granuloma, redness',
    statement: 'Clients typically have a little redness and discomfort in the first {value}',
    place: 'Recovery and Repeat Sessions',
    value: { low: 48, high: 48 },
    unit: 'hours',
    printed: 'first 48 hours',
  },
  'risk.scarring.s4': {
    aspect: 'Scarring, granuloma, redness',
    statement: 'Scarring is a possible risk',
    place: '(part on risks)',
  },
  'risk.mri.s1': {
    aspect: 'MRI',
    statement: 'There are rare reports of tattoos or permanent make-up that swelled or burned during an MRI scan',
    place: '(list of risks)',
    basis: 'regulator',
  },
  'risk.mri-inform-radiologist.s1': {
    aspect: 'MRI',
    statement: 'The MRI risk may be low, and people can tell the radiologist beforehand',
    place: '(list of risks)',
  },
  'risk.unnatural-look.s2': {
    aspect: 'Bad look',
    statement:
      'An unnatural hairline or look might result when someone who knows nothing of scalp tattooing does the work',
    place: '(list of risks)',
  },
  'risk.unnatural-easily-avoided.s2': {
    aspect: 'Bad look',
    statement: 'An unnatural result can be avoided easily',
    place: '(list of risks)',
  },
  'risk.ink-migration.s2': {
    aspect: 'Bad look',
    statement: 'Ink migrates if the practitioner works too deep in the skin',
    place: '(list of risks)',
  },
  'risk.pigment-distribution.s4': {
    aspect: 'Bad look',
    statement: 'Improper distribution of the pigment is a possible risk',
    place: '(part on risks)',
  },
  'risk.lifetime-changes.s2': {
    aspect: 'Lifestyle burden',
    statement: 'SMP is semi-permanent, but it brings some lifetime changes to adapt to',
    place: 'Risks and Benefits of SMP',
  },
  'risk.regular-shaving.s2': {
    aspect: 'Lifestyle burden',
    statement: 'If the bald area is noticeably large, the head might need shaving to keep SMP as natural as possible',
    place: '(list of risks)',
  },
} as const satisfies ClaimTable
