/**
 * Rows of different rooms that state the same thing in words of their own: paired by hand, read side by side with the
 * articles open. A pair is named by what both say. What the rows add beyond that must not change a dot.
 */
export const sameStatement: readonly (readonly [what: string, one: string, other: string])[] = [
  ['SMP changes the look and nothing else', 'candidacy.rule.look-is-enough', 'candidacy.rule.unsure-growth'],
  ['SMP grows no hair', 'candidacy.rule.wants-regrowth', 'grows-no-hair'],
  ['very pale skin with dark hair is warned of', 'candidacy.rule.pale-and-dark', 'candidacy.rule.unsure-skin'],
  [
    'it is not ideal for men who want long hair',
    'candidacy.rule.long-over-thin',
    'contraindication.wants-long-hair.s0',
  ],
  ['a bald head looks closely shaved', 'candidacy.rule.bald-shaved', 'mechanism.stipple-full-head.s1'],
  ['the scar of a strip transplant can be hidden', 'candidacy.rule.strip-scar', 'covers-strip-scars'],
  ['scars of more than one kind can be hidden', 'candidacy.rule.other-scar', 'covers-scars'],
  ['a birthmark can be covered', 'candidacy.rule.birthmark', 'covers-birthmarks'],
  ['round bare patches can be filled in', 'candidacy.rule.patches', 'suits-patchy-loss'],
  [
    'an active disease of the scalp stands against it',
    'candidacy.rule.active-skin-disease',
    'contraindication.active-scalp-conditions.s0',
  ],
  [
    'good work passes across a table',
    'candidacy.rule.real-at-a-distance',
    'realism.undetectable-conversational-distance.s0',
  ],
  ['it has to be planned on for good', 'candidacy.rule.must-fade', 'candidacy.rule.wants-it-to-stay'],
  ['the shade follows the roots', 'candidacy.rule.grey-hair', 'candidacy.rule.unsure-colour'],
  ['patches may heal or move', 'candidacy.rule.patches-move', 'candidacy.rule.patches-change'],
  [
    'the loss of a woman can have a cause to treat',
    'candidacy.rule.undiagnosed-woman',
    'candidacy.rule.undiagnosed-unsaid',
  ],
  [
    'allergy can happen, and a clear patch test is no promise',
    'candidacy.rule.ink-or-numbing-allergy',
    'candidacy.rule.unsure-allergies',
  ],
]
