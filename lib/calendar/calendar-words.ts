/** What is wrong with what was written as a date. */
export const dateWords = {
  none: 'That is not a date. Write the year, the month and the day, like this: 2027-01-04.',
  year: ([first, last]: readonly [number, number]) => `The year must be from ${first} to ${last}.`,
  month: 'There is no such month. Months run from 01 to 12.',
  day: (month: string, year: number, days: number) => `There is no such day. ${month} ${year} has ${days} days.`,
} as const

/** What an entry says that takes the place of a session which is planned no more. */
export const goneWords =
  'It takes the place of a session that the file before this one brought. You can delete this entry, and those of ' +
  'the days after that session.'
