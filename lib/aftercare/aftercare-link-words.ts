/** What the address says of what it cannot read. */
export const addressWords = {
  sources: 'Leave out sources by their names in the list, and keep at least one of them.',
  firstDay: 'Day 0 is the first session.',
  told: 'This link was cut or changed on its way, so the practitioner’s words in it could not be read. Ask for it again.',
} as const
