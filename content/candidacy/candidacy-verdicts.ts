import type { CandidacyVerdictEntry, CandidacyVerdictId } from './candidacy.schema'

/** What the quiz can answer. None of them says that SMP is right for anyone. */
export const candidacyVerdicts = {
  'likely-fit': {
    title: 'Likely a fit',
    short: 'Likely a fit',
    says:
      'Nothing you answered counts against it, and it is described for people like you. That is what the articles say, ' +
      'and not a doctor. Whether you want it is for you to weigh.',
    changes: 'A wish that does not fit what dots can do would change this. So would leaving a question open.',
    tone: 'good',
    action: { text: 'See healed work: what to ask for', href: '/practitioner' },
    next: [
      { text: 'Read whether it looks real', href: '/guides/does-it-look-real' },
      { text: 'Read what it is like in the days after', href: '/guides/aftercare' },
    ],
  },
  'fit-if-settled': {
    title: 'Sort something out first',
    short: 'Sort something out first',
    otherwise: 'some questions are not answered yet',
    says: 'It is described for people like you, but some things come first, and some may not be clear yet.',
    changes:
      'Sort out each point listed under “To sort out first” and answer what is still open. When none is left, it would ' +
      'be likely a fit.',
    tone: 'settle',
    action: { text: 'See what to sort out, and with whom', href: '#result-settle' },
    next: [
      { text: 'Take each point to whoever is named beside it' },
      { text: 'Ask a practitioner to show healed work on someone like you' },
    ],
  },
  open: {
    title: 'Too little to go on',
    short: 'Too little to go on',
    otherwise: 'no use of SMP that we know of fits your answers so far',
    says: 'What you would like to change, and how you want to wear your hair, decide most, so nothing below is a no.',
    changes:
      'What you would like to change, and how you want to wear your hair, name a use of SMP or show that there is none. ' +
      'Another answer there would change this.',
    tone: 'plain',
    action: { text: 'Read who it suits', href: '/guides/who-it-suits' },
    next: [
      { text: 'Read what SMP is, and what it is not', href: '/guides/what-smp-is' },
      { text: 'Ask a doctor or a skin doctor (dermatologist) what kind of hair loss you have' },
    ],
  },
  'poor-fit': {
    title: 'A poor fit',
    short: 'A poor fit',
    says: 'What you want and what dots can do are two different things. The points against are below, with who says so.',
    changes:
      'Only the points listed under “What counts against it” decide this result. They are wishes, and yours to weigh.',
    tone: 'stop',
    action: { text: 'Read what SMP can and cannot do', href: '/guides/what-smp-is' },
    next: [
      { text: 'Read who it suits', href: '/guides/who-it-suits' },
      { text: 'Ask a doctor what else could help with your hair loss' },
    ],
  },
  'repair-first': {
    title: 'Look at repair or removal',
    short: 'Repair or removal',
    says: 'So this is not about who it suits. Below is a way for dots that have faded, look wrong or have to go.',
    changes:
      'You have dots already, so no other answer turns this into a first treatment. How you deal with them is up to you.',
    tone: 'settle',
    action: { text: 'See what can be done about it', href: '#result-repair' },
    next: [
      { text: 'Do not let anyone set new dots over bad ones before you have a second opinion' },
      {
        text: 'Read what to do first, and how it can come off',
        href: '/guides/i-have-it-and-dont-like-it',
      },
      { text: 'Practise telling good work from bad', href: '/practitioner/spot' },
      { text: 'See what a practitioner should be able to show you', href: '/practitioner' },
    ],
  },
  'doctor-first': {
    title: 'See a doctor first',
    short: 'A doctor first',
    says:
      'Only a doctor can say whether these points matter for you, and someone who sells SMP cannot. Nothing else here ' +
      'weighs more than that.',
    changes:
      'Only the points listed under “See a doctor” decide this result. A doctor can clear them, and a practitioner cannot.',
    tone: 'stop',
    action: { text: 'How to raise it with a doctor', href: '#for-the-doctor' },
    next: [
      { text: 'Do not pay a deposit before you have their answer' },
      { text: 'Read who it suits', href: '/guides/who-it-suits' },
    ],
  },
  'not-now': {
    title: 'Not now',
    short: 'Not now',
    says: 'That need not be a no for good. Below is what has to be over first, who can help, and what you can do meanwhile.',
    changes:
      'Nothing that you could choose changes this today. When the points listed under “Not now” are over, what else ' +
      'stands here still counts.',
    tone: 'stop',
    action: { text: 'What you can do meanwhile', href: '#meanwhile' },
    next: [
      { text: 'Do not pay a deposit for a later date' },
      { text: 'Read what SMP is, and what it is not', href: '/guides/what-smp-is' },
    ],
  },
} as const satisfies Record<CandidacyVerdictId, CandidacyVerdictEntry>
