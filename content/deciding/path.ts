import type { DecidedId, PathStepId, PersonId, ReadinessId } from './path-ids'
import type { PathStep, PersonToAsk, ReadinessQuestion } from './path.schema'

/** A row under its name. */
type Named<Id extends string> = { readonly id: Id }

/** The way through the decision, in the order in which it is easiest. Each step can be left out. */
export const pathSteps = [
  {
    id: 'where-you-are',
    title: 'Where you are',
    says: 'See how much it weighs on you, how ready you are, and who you could talk to.',
  },
  {
    id: 'options',
    title: 'What you could do',
    says: 'Read about each option, doing nothing among them, and put two to four of them side by side.',
    href: '/compare',
    link: 'Compare the options',
  },
  {
    id: 'chances',
    title: 'What happened to others',
    says: 'See how many people were helped or harmed, and what nobody has counted.',
    href: '/chances',
    link: 'See what was counted',
  },
  {
    id: 'values',
    title: 'What matters to you',
    says: 'Give your wishes a weight, and see which options they count for.',
    href: '/values',
    link: 'Weigh your wishes',
  },
  {
    id: 'fit',
    title: 'Whether SMP could fit',
    says: 'Answer a few questions, and get the reasons for and against it with your kind of hair loss.',
    href: '/candidacy',
    link: 'Take the quiz',
  },
  {
    id: 'cost',
    title: 'What it would cost',
    says: 'Work out a first price, and what it comes to over the years beside the other options.',
    href: '/cost',
    link: 'Work out a price',
  },
  {
    id: 'plan',
    title: 'Your plan',
    says: 'Put it all on one sheet that you can take to a consultation, or come back to later.',
    href: '/plan',
    link: 'Open my plan',
  },
] as const satisfies readonly (PathStep & Named<PathStepId>)[]

export const readiness = [
  {
    id: 'facts',
    asks: 'Do you know the good and the bad sides of each option?',
    missing: 'Read about the options, and see what happened to other people.',
    href: '/compare',
    link: 'Compare the options',
  },
  {
    id: 'values',
    asks: 'Do you know which of them matter most to you?',
    missing: 'Weigh your wishes, or talk them over with somebody.',
    href: '/values',
    link: 'Weigh your wishes',
  },
  {
    id: 'support',
    asks: 'Do you have enough help and advice, with nobody pushing you?',
    missing: 'Find somebody to talk to who sells nothing.',
    href: '#people',
    link: 'People to talk to',
  },
  {
    id: 'sure',
    asks: 'Do you feel sure about what to do?',
    missing: 'Give yourself some days, and look again after them.',
    href: '#time',
    link: 'Set a day to decide',
  },
] as const satisfies readonly (ReadinessQuestion & Named<ReadinessId>)[]

export const peopleToAsk = [
  {
    id: 'doctor',
    who: 'Your doctor, or a skin doctor',
    ask: 'Why am I losing hair, will it go on, and is there anything I should not have done to my scalp?',
  },
  {
    id: 'had-it-for-years',
    who: 'Somebody who has had it for years',
    ask: 'How does it look now, what do you do for it each week, and what would you do otherwise?',
  },
  {
    id: 'unhappy',
    who: 'Somebody who is unhappy with it',
    ask: 'What went wrong, who helped you, and what did you wish you had known?',
  },
  {
    id: 'close',
    who: 'Somebody who knows you well',
    ask: 'What do you see when you look at my hair, and what would you miss?',
  },
  {
    id: 'barber',
    who: 'Your hairdresser or barber',
    ask: 'What would a shorter cut or a shave look like on me, and what can be done with the hair I have?',
  },
  {
    id: 'practitioner',
    who: 'A practitioner, once you know your questions',
    ask: 'What would you not do on me, and who would you send away?',
  },
] as const satisfies readonly (PersonToAsk & Named<PersonId>)[]

/** What somebody wants to do, in their own words. None of the three is better than another. */
export const decided = {
  yes: 'Yes, I want SMP',
  no: 'No, not SMP',
  later: 'Not now',
} as const satisfies Readonly<Record<DecidedId, string>>
