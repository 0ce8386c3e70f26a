/** When a calendar file is made, in UTC and to the second: "2026-11-21T09:00:00Z". */
export const calendarStamp = (now: Date): string => `${now.toISOString().slice(0, 19)}Z`
