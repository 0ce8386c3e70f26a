import type { CheckIn, HelpLine, RegretReason, WeighsItem } from './path.schema'

/** Why to wait, with who sets how many days for whom. */
export const timeToThink = {
  says:
    'Hair loss is rarely in a hurry, and we think that a good practitioner isn’t either. In Australia adults must have at ' +
    'least {i11-cooling-off-australia: seven days} before they book cosmetic surgery, and British surgeons are expected to ' +
    'offer {i13-two-weeks-surgeons: two weeks}. We found no such rule for SMP, so the days are yours to set.',
  outside: ['i11-cooling-off-australia', 'i13-two-weeks-surgeons', 'i14-no-wait-for-tattoos'],
} as const

/** The trial in words: what it is for, and who should ask before. */
export const trialWords = {
  title: 'Try a shaved head for thirty days',
  says:
    'On a bald head SMP looks like a head that was just shaved, and you would keep it shaved. So shave it first, and see how ' +
    'you live with that. If you have a skin trouble or bleed easily, ask a doctor before you shave.',
  label: 'On which day will you shave?',
  hint: 'Your calendar asks you five times in thirty days.',
  button: 'Put the five days in my calendar',
} as const

/** What those say who were sorry afterwards. All of it is about tattoos in general: about SMP we found nothing. */
export const regretReasons = [
  {
    id: 'not-as-hoped',
    says: 'Half of those who came to a laser centre in Argentina said that they were unhappy with how their tattoo had turned out.',
    ask: 'Have you seen healed work of this person, on people like you, in daylight?',
    outside: ['d7-why-they-regret'],
  },
  {
    id: 'too-young',
    says: 'In an English skin clinic regret was likelier in those who were tattooed young, and where it shows.',
    ask: 'Would you decide the same in five years, with less hair around it?',
    outside: ['d6-regret-in-a-skin-clinic'],
  },
  {
    id: 'hurried',
    says: 'Doctors in the UK must give people time before a cosmetic procedure, and may not hurry them with offers.',
    ask: 'Is there a discount that ends soon, and would you still want it without?',
    outside: ['i12-time-to-think-uk'],
  },
] as const satisfies readonly RegretReason[]

/** Thirty days with a shaved head: the cheapest way to find out how the look of it feels. */
export const checkIns = [
  {
    id: 'first-look',
    day: 1,
    title: 'The day after the shave',
    asks: 'What do you see in the mirror, and what did you feel when you went out? Take a picture in daylight, from the front and the side.',
  },
  {
    id: 'people',
    day: 4,
    title: 'What people say',
    asks: 'Who noticed, what did they say, and how did that feel? Note who said nothing too.',
  },
  {
    id: 'habit',
    day: 10,
    title: 'The work of it',
    asks: 'How often did you shave, how long did it take, and do you mind? With SMP on a bald head it would go on like this.',
  },
  {
    id: 'light',
    day: 20,
    title: 'Light and shine',
    asks: 'Stand in the sun, under a lamp and in wind. What bothers you: the shape of your head, the shine, or the missing hairline?',
  },
  {
    id: 'end',
    day: 30,
    title: 'Thirty days on',
    asks: 'Would you keep it like this, let it grow, or do you still miss a hairline? Look at the first picture again before you answer.',
  },
] as const satisfies readonly CheckIn[]

/** At most five, in our own words. Whatever is ticked is kept nowhere and counted by nobody. */
export const weighsItems = [
  { id: 'mirrors', says: 'I keep away from mirrors, photos or bright light because of my hair.' },
  { id: 'stopped', says: 'I have stopped doing things I liked because of it.' },
  { id: 'hours', says: 'I think about it for more than an hour a day.' },
  { id: 'low', says: 'I feel low or anxious because of it on most days.' },
  { id: 'not-worth-living', says: 'I have thought that life is not worth living.', urgent: true },
] as const satisfies readonly WeighsItem[]

/** Free and open at any hour, as each says itself. */
export const helpLines = [
  {
    place: 'UK',
    says: 'Samaritans answer at any hour, and the call is free.',
    call: '116 123',
    outside: ['h24-samaritans'],
  },
  {
    place: 'England',
    says: 'Choose the mental health option of NHS 111.',
    call: '111',
    outside: ['h25-nhs-111'],
  },
  {
    place: 'US',
    says: 'You can also chat at 988lifeline.org.',
    call: '988',
    text: '988',
    outside: ['h26-988-us'],
  },
  { place: 'Canada', says: 'They answer in English or French.', call: '988', text: '988', outside: ['h27-988-canada'] },
  {
    place: 'Australia',
    says: 'Lifeline answers at any hour.',
    call: '13 11 14',
    text: '0477 13 11 14',
    outside: ['h28-lifeline-australia'],
  },
] as const satisfies readonly HelpLine[]
