import type { CandidacyVerdictEntry, CandidacyVerdictId } from './candidacy.schema'

/** What the quiz can answer. None of them says that SMP is right for anyone. */
export const candidacyVerdicts = {
  'likely-fit': {
    title: 'Likely a fit, by what these sources say',
    short: 'Likely a fit',
    says:
      'Nothing you answered speaks against it, and sources describe your case as a use of SMP. Whether you ' +
      'want it is for you to weigh.',
    changes: 'Any answer marked as one to settle or to take to a doctor would change this. So would leaving one open.',
    tone: 'good',
    next: [
      { text: 'See what it would cost, source by source', href: '/cost' },
      { text: 'Read whether it looks real', href: '/guides/does-it-look-real' },
      { text: 'Ask to see healed work, not only photos from the day' },
    ],
  },
  'fit-if-settled': {
    title: 'It could fit, once some things are settled',
    short: 'Settle some things first',
    says:
      'Sources describe your case as a use of SMP. But some of your answers, or answers you have not given, ' +
      'need sorting out first.',
    changes:
      'Settle each point listed under "To settle first" and answer what is still open. When none is left, it ' +
      'would be likely a fit.',
    tone: 'settle',
    next: [
      { text: 'Take the points to settle to whoever is named beside each' },
      { text: 'Ask a practitioner to show healed work on someone like you' },
      { text: 'See what it would cost, source by source', href: '/cost' },
    ],
  },
  open: {
    title: 'Too little to go on yet',
    short: 'Too little to go on',
    says:
      'No use of SMP that sources describe fits your answers so far. What bothers you and how you want to wear your ' +
      'hair decide most.',
    changes:
      'Say what bothers you, and how you want to wear your hair. Those two answers name a use of SMP, or show ' +
      'that there is none.',
    tone: 'plain',
    next: [
      { text: 'Read who it suits', href: '/guides/who-it-suits' },
      { text: 'Ask a doctor or a skin doctor (dermatologist) what kind of hair loss you have' },
    ],
  },
  'poor-fit': {
    title: 'A poor fit, by what these sources say',
    short: 'A poor fit',
    says: 'What you want and what the dots can do do not meet. The points against are listed, with who says so.',
    changes:
      'Only the points listed under "Against" hold this result. If you would answer those in another way, look ' +
      'again.',
    tone: 'stop',
    next: [
      { text: 'Read what SMP is, and what it is not', href: '/guides/what-smp-is' },
      { text: 'Ask a doctor what else could help with your hair loss' },
    ],
  },
  'doctor-first': {
    title: 'See a doctor first',
    short: 'A doctor first',
    says:
      'At least one of your answers is a matter for a doctor, not for someone who sells the treatment. Nothing ' +
      'else here outweighs that.',
    changes:
      'Only the points listed under "See a doctor" hold this result. A doctor can clear them. A practitioner ' +
      'cannot.',
    tone: 'stop',
    next: [
      { text: 'Show this page to the doctor named beside each point' },
      { text: 'Do not pay a deposit before you have their answer' },
      { text: 'Read who it suits', href: '/guides/who-it-suits' },
    ],
  },
} as const satisfies Record<CandidacyVerdictId, CandidacyVerdictEntry>
