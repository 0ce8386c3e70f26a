import type { Situation } from './options.schema'

const tattoos = ['scalp-microblading', 'smp'] as const

/**
 * Answers to the quiz at which an option may not be for somebody: where a label, a law or a review says so of them, and
 * where the option cannot give what they ask for. An answer that stands here under no option says nothing about it.
 */
export const situations = {
  'woman-finasteride': {
    options: ['finasteride'],
    when: { sex: ['woman'] },
    says: 'Women are not to use it, says the US label.',
    outside: ['e42-finasteride-men-only'],
  },
  'pregnant-finasteride': {
    options: ['finasteride'],
    when: { also: ['pregnant'] },
    says: 'In pregnancy it must not be taken, because it can harm a boy before birth.',
    outside: ['e43-finasteride-pregnancy'],
  },
  'pregnant-minoxidil': {
    options: ['minoxidil'],
    when: { also: ['pregnant', 'breastfeeding'] },
    says: 'A label says that it may do harm in pregnancy and while breastfeeding, so ask a doctor first.',
    outside: ['e26-minoxidil-women'],
  },
  'pregnant-tattoo': {
    options: tattoos,
    when: { also: ['pregnant', 'breastfeeding'] },
    says: 'A review rules tattoos out in pregnancy and while breastfeeding.',
    outside: ['c1-strict-list'],
  },
  'young-minoxidil': {
    options: ['minoxidil'],
    when: { also: ['under-18'] },
    says: 'The US label for men rules out anyone {e25-minoxidil-men: under 18}.',
    outside: ['e25-minoxidil-men'],
  },
  'young-tattoo': {
    options: tattoos,
    when: { also: ['under-18'] },
    says: 'In Great Britain nobody may tattoo you while you are {c23-under-18: under 18}.',
    outside: ['c23-under-18'],
  },
  'patches-minoxidil': {
    options: ['minoxidil'],
    when: { pattern: ['patchy'] },
    says: 'The US label for men rules out patchy hair loss, so ask a skin doctor.',
    outside: ['e25-minoxidil-men'],
  },
  'patches-transplant': {
    options: ['hair-transplant'],
    when: { pattern: ['patchy'] },
    says: 'It does not usually suit patchy hair loss, says the NHS.',
    outside: ['e56-transplant-who'],
  },
  'total-transplant': {
    options: ['hair-transplant'],
    when: { pattern: ['total'] },
    says: 'It needs hair at the back of the head that can be moved.',
    outside: ['e57-transplant-stable'],
  },
  'total-microblading': {
    options: ['scalp-microblading'],
    when: { pattern: ['total'] },
    says: 'It works best where some hair is left, and you have none.',
    stance: 'comparison.microblading-candidates-mb.s2',
  },
  'scar-microblading': {
    options: ['scalp-microblading'],
    when: { pattern: ['scar-strip', 'scar-fue', 'scar-injury', 'scar-cancer', 'birthmark'] },
    says: 'It is not used on scars or birthmarks, according to {the S2}.',
    stance: 'comparison.microblading-scars-no.s2',
  },
  'keloid-tattoo': {
    options: tattoos,
    when: { scalp: ['keloid'] },
    says: 'People who form raised scars (keloids) are told to avoid tattoos.',
    outside: ['c12-keloid'],
  },
  'immunity-tattoo': {
    options: tattoos,
    when: { illness: ['weak-immunity'] },
    says: 'A review rules tattoos out where immunity is badly weakened, so ask your doctor.',
    outside: ['c1-strict-list'],
  },
  'cancer-scar-tattoo': {
    options: tattoos,
    when: { scalp: ['cancer-scar'] },
    says: 'A review rules tattoos out on scars from tumours.',
    outside: ['c1-strict-list'],
  },
  'cancer-pattern-tattoo': {
    options: tattoos,
    when: { pattern: ['scar-cancer'] },
    says: 'A review rules tattoos out on scars from tumours.',
    outside: ['c1-strict-list'],
  },
  'cancer-treatment-tattoo': {
    options: tattoos,
    when: { illness: ['cancer-now'] },
    says: 'A charity says that most doctors will not agree to it during cancer treatment.',
    outside: ['c17-cancer-treatment'],
  },
  'infection-tattoo': {
    options: tattoos,
    when: { scalp: ['infection'] },
    says: 'The US regulator lists infection among the risks, so we think that yours has to be treated first.',
    outside: ['a2-tattoo-risks'],
  },
  'wound-tattoo': {
    options: tattoos,
    when: { scalp: ['wound'] },
    says: 'EU law says that tattooing always injures the skin’s barrier, so we think that a wound has to close first.',
    outside: ['a11-eu-ink-law'],
  },
  'sunburn-tattoo': {
    options: tattoos,
    when: { scalp: ['sunburn'] },
    says: 'A sunburned scalp should wait, we think, and we found that only at sellers.',
    outside: ['c25-sunburn'],
  },
  'regrow-smp': {
    options: ['smp'],
    when: { wishes: ['regrow'] },
    says: 'You want real hair to grow back, and it grows none.',
    stance: 'grows-no-hair',
  },
  'temporary-smp': {
    options: ['smp'],
    when: { wishes: ['temporary'] },
    says: 'You want it to go away by itself, and {the S2} says that the ink stays for good.',
    stance: 'longevity.ink-always-there.s2',
  },
  'temporary-transplant': {
    options: ['hair-transplant'],
    when: { wishes: ['temporary'] },
    says: 'You want it to go away by itself, and the NHS calls a transplant a permanent change.',
    outside: ['e56-transplant-who'],
  },
} as const satisfies Readonly<Record<string, Situation>>
