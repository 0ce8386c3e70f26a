/**
 * Answers of the quiz that call for a question of their own to the practitioner, written from what each answer means:
 * one of the questions that such a reader gets, and no reader without it, must speak of this.
 */
export const whatToAsk: readonly (readonly [question: string, answers: readonly string[], word: RegExp])[] = [
  ['course', ['slow', 'fast', 'not-sure'], /lose more hair/],
  ['hair', ['no-upkeep', 'not-sure'], /keep my hair short/],
  ['hair', ['longer'], /long/],
  ['sex', ['woman'], /women/],
  ['skin', ['pale-dark', 'pale-light'], /pale/],
  ['also', ['grey'], /grey/],
  ['wishes', ['close'], /close up/],
  ['wishes', ['maybe-remove', 'temporary'], /fade/],
  ['pattern', ['scar-strip', 'scar-fue', 'scar-injury', 'scar-cancer', 'burn', 'birthmark'], /scar/],
  ['change', ['own-smp'], /the SMP I have/],
  ['pattern', ['patchy', 'total'], /patches/],
  ['also', ['transplant-healing', 'transplant-planned'], /transplant/],
  ['scalp', ['keloid', 'keloid-family', 'not-sure'], /raised scars/],
  ['medicines', ['ink', 'dye', 'not-sure'], /in the ink/],
  ['medicines', ['numbing'], /cream/],
  [
    'scalp',
    ['psoriasis', 'psoriasis-quiet', 'eczema', 'infection', 'wound', 'sunburn', 'other-skin', 'not-sure'],
    /look at my scalp/,
  ],
  ['scalp', ['scarring'], /skin doctor/],
  ['scalp', ['moles', 'cancer-scar'], /moles/],
  ['medicines', ['minoxidil'], /minoxidil/],
  [
    'medicines',
    ['finasteride', 'hormones', 'isotretinoin', 'thinners', 'suppressants', 'not-sure'],
    /doctor who gave me/,
  ],
  ['also', ['pregnant', 'breastfeeding'], /wait until after/],
  ['also', ['scan', 'not-sure'], /metal/],
  [
    'illness',
    [
      'weak-immunity',
      'bleeding',
      'diabetes-steady',
      'diabetes',
      'heart',
      'sarcoidosis',
      'cancer-now',
      'cancer-past',
      'virus',
      'other',
      'not-sure',
    ],
    /my doctor before/,
  ],
]

/** What each source says of who may do it, read from the articles: yes, no, or only if; a source without a word is not there. */
export const whoMay: Readonly<Record<string, Readonly<Record<string, 'yes' | 'if' | 'no'>>>> = {
  'smp-specialist': { S0: 'yes', S1: 'yes', S2: 'if', S3: 'if', S4: 'if' },
  'health-worker': { S1: 'yes', S2: 'if', S3: 'if' },
  'tattoo-artist': { S0: 'no', S1: 'if', S2: 'if' },
}
