/** What a link says of a line that it cannot read. */
export const noLine = 'We can’t read how the hairline was moved, so it stands as it was.'
