import type { RuleRow } from './rule-row'

/** Not now: these have to be over first, and nothing outvotes them. Each says what to do meanwhile. */
export const rulesToWait = [
  {
    id: 'under-18',
    from: ['Q'],
    when: { also: ['under-18'] },
    effect: 'wait',
    title: 'You are not of age yet',
    decides: 'you are not of age yet',
    because:
      'It says nothing about your hair, and it does not have to mean never. In Great Britain nobody may tattoo ' +
      'you before you are of age, even if a parent agrees, except for a medical reason. Most US states limit it ' +
      'too. Elsewhere the law may differ, and we still say to wait.',
    next:
      'Tell a doctor about the hair loss now, because it may have a cause that can be treated. A skin doctor can ' +
      'also talk with you about other ways to cover it until then.',
    states: 'Below a certain age nobody may tattoo you',
    claims: [],
    differs: {
      beside: [
        'candidacy.anyone.s2',
        'candidacy.all-ages-intro.s4',
        'candidacy.men-women-all-ages.s4',
        'candidacy.all-types-tones.s4',
      ],
    },
    outside: ['c23-under-18', 'i7-us-states'],
    disagreements: ['C49'],
  },
  {
    id: 'pregnant',
    from: ['Q'],
    when: { also: ['pregnant'] },
    effect: 'wait',
    title: 'Not while you are pregnant',
    decides: 'you are pregnant',
    because: 'A medical review counts pregnancy among the few strict reasons not to tattoo.',
    next:
      'Wait until after the birth and, if you breastfeed, until you have stopped. Until then you can ask your ' +
      'doctor or midwife about the hair loss.',
    claims: [],
    outside: ['c1-strict-list', 'c3-ask-a-doctor'],
  },
  {
    id: 'breastfeeding',
    from: ['Q'],
    when: { also: ['breastfeeding'] },
    effect: 'wait',
    title: 'Not while you breastfeed',
    decides: 'you are breastfeeding',
    because: 'We found no safety data on tattoos at this time, and a medical review rules them out.',
    next:
      'Wait until you have stopped breastfeeding. If you lose hair after a birth, ask your doctor or midwife ' +
      'about it.',
    claims: [],
    outside: ['c1-strict-list', 'c14-breastfeeding'],
  },
  {
    id: 'cancer-now',
    from: ['Q'],
    when: { illness: ['cancer-now'] },
    effect: 'wait',
    title: 'Not during cancer treatment',
    decides: 'you are in cancer treatment',
    because:
      'An infection or a reaction could hold up your care, and a cancer charity says that most doctors do not ' +
      'agree to it at this time.',
    next: 'Ask your cancer team what can cover your head meanwhile, and when they would agree.',
    states: 'Most doctors do not agree to a tattoo during cancer treatment',
    claims: [],
    differs: { beside: ['candidacy.cancer-treatment-loss.s1'] },
    outside: ['c17-cancer-treatment'],
  },
  {
    id: 'weak-immunity',
    from: ['Q'],
    when: { illness: ['weak-immunity'] },
    effect: 'wait',
    title: 'Not while your immunity is badly weakened',
    decides: 'your immunity is badly weakened',
    because:
      'Needles carry germs into the skin, and your body may not fight them off. A medical review rules tattoos ' +
      'out at such a time.',
    next: 'Ask the specialist who looks after you if this will change, and never stop a medicine on your own.',
    states: 'A needle can carry germs into the skin',
    claims: ['risk.infection.s1', 'risk.infection-unsterile-needles.s2'],
    differs: { part: ['risk.infection.s4'] },
    outside: ['c1-strict-list', 'c16-transplant-drugs'],
  },
  {
    id: 'skin-cancer-scar',
    from: ['Q'],
    when: { pattern: ['scar-cancer'] },
    effect: 'wait',
    title: 'A scar from a skin cancer stays in view',
    decides: 'doctors need to see a scar from a skin cancer',
    because:
      'A medical review counts such a scar among the few strict reasons not to tattoo, and ink could hide the ' +
      'cancer coming back.',
    next: 'Leave the scar free of ink. Ask the doctor or team who treated it what may be done around it, and when.',
    states: 'A scar from a skin cancer is a strict reason not to tattoo',
    claims: [],
    differs: { beside: ['candidacy.scar.s1', 'candidacy.scar-origins.s2', 'candidacy.scars.s3'] },
    outside: ['c1-strict-list', 'c21-mole-margin'],
  },
  {
    id: 'skin-cancer-scar-there',
    from: ['Q'],
    when: { scalp: ['cancer-scar'] },
    effect: 'wait',
    title: 'A scar from a skin cancer on your scalp',
    decides: 'doctors need to see the scar from your skin cancer',
    because:
      'A medical review counts such a scar among the few strict reasons not to tattoo, and ink could hide the ' +
      'cancer coming back.',
    next: 'Ask the doctor or team who treated it if the rest of your scalp may have dots, how far from it, and when.',
    states: 'A scar from a skin cancer is a strict reason not to tattoo',
    claims: [],
    differs: { beside: ['candidacy.scar.s1', 'candidacy.scar-origins.s2', 'candidacy.scars.s3'] },
    outside: ['c1-strict-list', 'c21-mole-margin'],
  },
  {
    id: 'infection',
    from: ['Q'],
    when: { scalp: ['infection'] },
    effect: 'wait',
    title: 'Not while your scalp is infected',
    decides: 'your scalp is infected',
    because:
      'A needle can carry germs into the skin. We found no rule for an infection, but we think that it has to be ' +
      'treated first.',
    next: 'See your doctor or a pharmacist, and look at this again when the infection is gone.',
    states: 'A needle can carry germs into the skin',
    claims: ['risk.infection.s1', 'risk.infection-unsterile-needles.s2'],
    differs: { part: ['risk.infection.s4'] },
    outside: ['a2-tattoo-risks'],
  },
  {
    id: 'wound',
    from: ['Q'],
    when: { scalp: ['wound'] },
    effect: 'wait',
    title: 'Not over a wound',
    decides: 'a wound on your scalp has not healed',
    because: 'Needles make new wounds, and a wound lets germs in, so we think that the old one has to close first.',
    next: 'Wait until the wound has healed. If it does not heal, show it to a doctor.',
    states: 'Needles make new wounds',
    claims: ['risk.needling-is-wounding.s2'],
    differs: {
      part: [
        'definition.faq-epidermal.s4',
        'aftercare.wash-once-healed.s4',
        'technique.depth-upper-dermis.s0',
        'technique.depth-dermis.s1',
        'aftercare.follow-instructions.s1',
      ],
      weaker: ['definition.minimally-invasive.s3'],
    },
    outside: ['a11-eu-ink-law'],
  },
  {
    id: 'sunburn',
    from: ['Q'],
    when: { scalp: ['sunburn'] },
    effect: 'wait',
    title: 'Let the skin heal first',
    decides: 'burned or broken skin has to heal first',
    because: 'Burned or broken skin is sore and lets germs in, so we think that it has to heal first.',
    next: 'Keep your scalp out of the sun and wait until it has healed. If it does not heal, show it to a doctor.',
    claims: [],
    differs: { beside: ['risk.sensitive-to-bacteria.s2'] },
    outside: ['c25-sunburn'],
  },
] as const satisfies readonly RuleRow[]
