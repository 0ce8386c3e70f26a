import type { KnowledgeId } from './path-ids'
import type { KnowledgeQuestion } from './path.schema'

/** Ten statements that people meet. Some hold and some do not; each is explained whichever is picked. */
export const knowledge = [
  {
    id: 'grows',
    says: 'SMP makes hair grow.',
    holds: false,
    because: 'SMP puts dots of pigment into the skin, and it grows no hair. It only changes how your scalp looks.',
    stance: 'grows-no-hair',
    href: '/guides/what-smp-is',
    link: 'What SMP is',
  },
  {
    id: 'one-session',
    says: 'After the first session you see how it will look.',
    holds: false,
    because: 'The first session lays down a first layer, and the result is not complete after it.',
    stance: 'incomplete-after-one-session',
    href: '/guides/sessions',
    link: 'How many sessions',
  },
  {
    id: 'for-good',
    says: 'Once it is done, you never need to have it done again.',
    holds: false,
    because: 'It fades. A touch-up is due after {touchup.3-5-years.s3}, says {the S3}, and others name other years.',
    stance: 'touchup.3-5-years.s3',
    href: '/guides/how-long-it-lasts',
    link: 'How long it lasts',
  },
  {
    id: 'removal',
    says: 'You can have it taken off again without trouble.',
    holds: false,
    because:
      'It can be removed, but with more difficulty than people expect, says {the S0}. A laser can also leave marks.',
    stance: 'removal.possible-but-difficult.s0',
    outside: ['b14-removal-marks'],
    href: '/guides/i-have-it-and-dont-like-it',
    link: 'If you don’t like it',
  },
  {
    id: 'regret',
    says: 'Somebody has counted how many people regret SMP.',
    holds: false,
    because:
      'We found no count, in the articles or outside them. What was counted is regret about tattoos of all kinds.',
    stance: 'how-many-regret-it',
    outside: ['d4-regret-italy'],
    href: '/chances',
    link: 'What was counted',
  },
  {
    id: 'minoxidil',
    says: 'Minoxidil helps only for as long as you use it.',
    holds: true,
    because: 'Once it is stopped, most of the hair that it grew is lost, and the old loss goes on.',
    outside: ['e8-minoxidil-stop'],
    href: '/options/minoxidil',
    link: 'Minoxidil',
  },
  {
    id: 'finasteride',
    says: 'Side effects of finasteride always pass when you stop it.',
    holds: false,
    because:
      'The UK regulator warns that sexual problems may stay after stopping, and of low mood. It doesn’t say how often.',
    outside: ['e12-finasteride-alert'],
    href: '/options/finasteride',
    link: 'Finasteride',
  },
  {
    id: 'each-session',
    says: 'The rules for the first days hold after every session, not only the first.',
    holds: true,
    because: 'After each session your scalp is freshly needled, so the rules start again.',
    stance: 'rules-start-again-after-each-session',
    href: '/aftercare',
    link: 'The days after',
  },
  {
    id: 'approved',
    says: 'The pigments for SMP have been approved by a regulator.',
    holds: false,
    because: 'The US regulator has approved no pigment for use in the skin. That this goes for SMP too is our reading.',
    outside: ['a1-no-approved-pigment'],
    href: '/guides/is-it-safe',
    link: 'Is it safe?',
  },
  {
    id: 'price',
    says: 'A price for SMP depends on how much of the scalp is treated.',
    holds: true,
    because: 'It can. So ask what a price covers before you compare it with another.',
    stance: 'area-moves-the-price',
    href: '/guides/what-it-costs',
    link: 'What it costs',
  },
] as const satisfies readonly (KnowledgeQuestion & {
  readonly id: KnowledgeId
})[]
