/** The folds of an option's page, and what each gathers. */
export const folds = {
  what: 'What it is, and who it’s for',
  time: 'How long it takes and lasts',
  harm: 'How it feels, what can go wrong, and undoing it',
  money: 'What it costs',
  rest: 'Your other options, and how sure this is',
} as const

/**
 * What a reader asks of every option, in the order of the pages and of the comparison. Each option answers each of them.
 */
export const aspects = {
  'what-it-is': { asks: 'What is it?', short: 'What it is', fold: 'what' },
  helps: { asks: 'Who can it help?', short: 'Who it can help', fold: 'what' },
  'not-for': { asks: 'Who can’t it help, or shouldn’t have it?', short: 'Who it isn’t for', fold: 'what' },
  'does-to-hair': { asks: 'What does it do to your own hair?', short: 'Your own hair', fold: 'what' },
  'see-it': { asks: 'How long until you see it?', short: 'Until you see it', fold: 'time' },
  lasts: { asks: 'How long does it last?', short: 'How long it lasts', fold: 'time' },
  'upkeep-time': { asks: 'How much time does it take to keep up?', short: 'Time to keep it up', fold: 'time' },
  'days-off': { asks: 'How many days off will you need?', short: 'Days off', fold: 'time' },
  feels: { asks: 'What does it feel like while it’s done?', short: 'What it feels like', fold: 'harm' },
  'go-wrong': { asks: 'What can go wrong?', short: 'What can go wrong', fold: 'harm' },
  'how-often': { asks: 'How often was that seen?', short: 'How often that was seen', fold: 'harm' },
  undo: { asks: 'Can it be undone?', short: 'Undoing it', fold: 'harm' },
  'cost-first': { asks: 'What does it cost at first?', short: 'Cost at first', fold: 'money' },
  'upkeep-money': { asks: 'What does it cost to keep up?', short: 'Cost to keep it up', fold: 'money' },
  'cost-ten-years': { asks: 'What does it cost over ten years?', short: 'Cost over ten years', fold: 'money' },
  'other-options': { asks: 'What does it do to your other options?', short: 'Your other options', fold: 'rest' },
  'how-sure': { asks: 'How sure is all this?', short: 'How sure it is', fold: 'rest' },
} as const satisfies Record<string, { asks: string; short: string; fold: keyof typeof folds }>
export type AspectId = keyof typeof aspects

/** When an option is looked at again, counted from the day on which it starts. */
export const moments = {
  week: 'After a week',
  month: 'After a month',
  year: 'After a year',
  'ten-years': 'After ten years',
} as const

/** What is looked at then. */
export const sides = { body: 'Your body', feelings: 'Your feelings', people: 'Other people', money: 'Money' } as const

/** What undoing asks, in the order of the pages. */
export const undoing = {
  how: 'How you undo it',
  time: 'How long that takes',
  cost: 'What that costs',
  stays: 'What stays',
} as const
