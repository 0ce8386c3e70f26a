/** Closes a statement of a table with a full stop, unless it is closed already. */
export const endSentence = (text: string): string => (/[.?!]["”’)]?$/.test(text) ? text : `${text}.`)
