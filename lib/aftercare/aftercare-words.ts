/** The condition in front of what waits for healing: a calendar cuts a long title at its end. Of `many` matters or one. */
export const untilHealed = (many: boolean): string => `wait with ${many ? 'these' : 'this'} until it has healed: `

/** What the calendar says beside the lines of the page. */
export const calendarWords = {
  start: 'The days are counted from here.',
  counted: (day: number, session: number) => `Day ${day} after session ${session}.`,
  last: 'The rest stays as it is until your practitioner says otherwise.',
} as const

/** The way to the warning signs, in the reader's own question. */
export const warningsAsked = 'Fever, pus, red streaks, a swelling face or numb lips?'
