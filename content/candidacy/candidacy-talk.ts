/** What to bring and say where a doctor comes first. Our own words: no source says how. */
export const doctorTalk: readonly { text: string; href?: string }[] = [
  { text: 'Print this page or show it on your phone. It lists what you answered and why a doctor is asked.' },
  { text: 'Say: “I am thinking about having ink tattooed into my scalp as many dots, over several sessions.”' },
  { text: 'Ask: “Is there a reason for me not to? Could there be one later? Is there something to treat first?”' },
  { text: 'Ask what would have to be true before they agree, and write it down. Bring that to the practitioner.' },
  { text: 'Keep taking what you were prescribed. Only the doctor decides about that.' },
]

/** What can be done while it is not possible. Our own words. */
export const meanwhile: readonly { text: string; href?: string }[] = [
  { text: 'A haircut, a hat, a scarf, fibres that wash out or a hairpiece cover without a needle.' },
  {
    text: 'If no doctor has told you why you lose hair, ask one. Some causes can be treated, and that can start before any dot.',
  },
  { text: 'See the other ways side by side. Some need no needle, and you can leave it as it is.', href: '/options' },
]
