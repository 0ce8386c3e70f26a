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
 * is never sent: no request tells which pattern a reader looks at.
 */
export const PatternMark = ({ id, size, first = false }: PatternMarkProps) => (
  <picture className="contents">
    <source
      srcSet={`/pictures/patterns-dark.svg#${id}`}
      type="image/svg+xml"
      media="screen and (prefers-color-scheme: dark)"
    />
    <img
      src={`/pictures/patterns-light.svg#${id}`}
      alt=""
      width={120}
      height={120}
      loading={first ? 'eager' : 'lazy'}
      decoding="async"
      className={`${size} forced-color-adjust-none forced-colors:bg-paper`}
    />
  </picture>
)
