/** The title of a page with a problem beside one of its fields: it begins with that, for it is what is read out first. */
export const errorTitle = (title: string): string => `Error: ${title}`
