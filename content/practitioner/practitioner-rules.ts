import type { DisagreementId } from '../evidence/disagreements'
import type { PractitionerLaw, WhoMayDoIt } from './practitioner.schema'

/** Where the articles differ on who may do it and on what the law asks. The page shows each beside its table. */
export const practitionerDisputes = { who: 'C39', law: 'C40' } as const satisfies Record<string, DisagreementId>

/**
 * What is known of the law, place by place. Laws change: every fact here wants checking again, and the page says so.
 * None of the five sources names a law (C40).
 */
export const practitionerLaws = {
  england: {
    place: 'England',
    facts: ['i1-england', 'c23-under-18'],
    gist: 'Whoever colours skin, and the place, are on a council list. It is no proof of skill, and SMP is not named.',
    lookUp: 'Ask the council of the town. The team is often called environmental health or licensing.',
  },
  wales: {
    place: 'Wales',
    facts: ['i2-wales', 'c23-under-18'],
    gist: 'Anyone who tattoos needs a licence, and there is a public list. Make-up is named, SMP is not.',
    lookUp: 'Look for the name in the public register of special procedures, or ask the council.',
  },
  scotland: {
    place: 'Scotland',
    facts: ['i3-scotland', 'c23-under-18'],
    gist: 'A council licence is needed. The law calls the work by its name.',
    lookUp: 'Ask to see the licence, or ask the licensing team of the council.',
  },
  'northern-ireland': {
    place: 'Northern Ireland',
    facts: ['i4-northern-ireland'],
    gist: 'Whoever colours the skin is on a council list. SMP is not named.',
    lookUp: 'Ask the environmental health team of the council.',
  },
  california: {
    place: 'California',
    facts: ['i5-california', 'i6-california-consent'],
    gist: 'Permanent make-up counts as body art: who does it is on a list and has to learn about germs. SMP is not named.',
    lookUp: 'Ask the health office of the county for its list of body art.',
  },
  'united-states': {
    place: 'United States',
    facts: ['a3-local-rules', 'a1-no-approved-pigment', 'i7-us-states'],
    gist: 'Each state has its own rules. No colour is approved for use in the skin.',
    lookUp: 'Search for your state’s name with “body art” or “tattoo licence”, or call the county health office.',
  },
  'european-union': {
    place: 'European Union',
    facts: ['a11-eu-ink-law'],
    gist: 'One law covers what may be in the ink. In what we read of it there is nothing on who may do the work.',
    lookUp: 'Ask for the label. Then ask the town or the health office who may do tattoos there.',
  },
} as const satisfies Record<string, PractitionerLaw>

/**
 * Who may or should do it, side by side (C39, C40). `if` = only under the condition in the words. A source that is
 * missing says nothing on that kind of person.
 */
export const whoMayDoIt = {
  'smp-specialist': {
    label: 'Someone trained in SMP',
    sides: {
      S0: { stance: 'yes', words: 'special training is a must', claims: ['practitioner.specialized-training.s0'] },
      S1: {
        stance: 'yes',
        words: 'one who keeps to SMP',
        claims: ['practitioner.healthcare-or-specialist.s1', 'practitioner.specializes-in-smp.s1'],
      },
      S2: {
        stance: 'if',
        words: 'if certified too',
        claims: ['practitioner.who-may-perform.s2', 'practitioner.who-with-certificate.s2'],
      },
      S3: {
        stance: 'if',
        words: 'if they know hair and looks',
        claims: ['practitioner.avoid-no-hair-background.s3', 'practitioner.background-minimises-risk.s3'],
      },
      S4: { stance: 'if', words: 'if certified', claims: ['practitioner.certified.s4'] },
    },
  },
  'health-worker': {
    label: 'A doctor or other health worker',
    sides: {
      S1: { stance: 'yes', words: 'one of the two to go to', claims: ['practitioner.healthcare-or-specialist.s1'] },
      S2: {
        stance: 'if',
        words: 'if certified in SMP',
        claims: ['practitioner.who-may-perform.s2', 'practitioner.who-with-certificate.s2'],
      },
      S3: {
        stance: 'if',
        words: 'if they know hair and looks; it writes of a surgeon',
        claims: [
          'practitioner.avoid-no-hair-background.s3',
          'consultation.goals.s3',
          'consultation.describe-results.s3',
        ],
      },
    },
  },
  'tattoo-artist': {
    label: 'A tattoo artist',
    sides: {
      S0: { stance: 'no', words: 'not if SMP is an extra', claims: ['practitioner.avoid-tattoo-add-on.s0'] },
      // It bars the place and not the person (C39).
      S1: {
        stance: 'if',
        words: 'not named, but no tattoo studio',
        claims: ['practitioner.healthcare-or-specialist.s1', 'practitioner.not-tattoo-studio.s1'],
      },
      S2: {
        stance: 'if',
        words: 'if certified in SMP',
        claims: [
          'practitioner.who-may-perform.s2',
          'practitioner.who-with-certificate.s2',
          'practitioner.not-all-tattoo-artists.s2',
        ],
      },
    },
  },
} as const satisfies Record<string, WhoMayDoIt>
