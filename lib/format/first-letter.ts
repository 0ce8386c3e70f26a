/** A text as the start of a sentence: "washing" → "Washing". */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A text as it goes on inside one: "Washing" → "washing". */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
