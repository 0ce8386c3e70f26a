type PatternMarkProps = {
  id: string
  /** How large it stands there, as class names. */
  size: string
  /** Asked for at once, whatever shows. */
  first?: boolean
}

/**
 * A small head that shows the hair loss an answer names (scripts/bake-head.mjs draws it). The words beside it say the
 * same, so it is silent to those who listen. All are views of one file, and the name after the `#`
 * is never sent: no request tells which pattern a reader looks at. The style sheet shows the one that fits the page, so
 * that paper never gets the dots of a dark screen.
 */
export const PatternMark = ({ id, size, first = false }: PatternMarkProps) =>
  (['light', 'dark'] as const).map(paper => (
    <img
      key={paper}
      src={`/pictures/patterns-${paper}.svg#${id}`}
      alt=""
      width={120}
      height={120}
      loading={first && paper === 'light' ? 'eager' : 'lazy'}
      decoding="async"
      className={`drawn-${paper} ${size} forced-color-adjust-none forced-colors:bg-paper`}
    />
  ))
