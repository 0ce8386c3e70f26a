/** What was looked for where nothing was found: "We looked for: “cost of a wig”, “hair system price”." */
export const saySought = (sought: readonly string[]): string =>
  `We looked for: ${sought.map(words => `“${words}”`).join(', ')}.`
