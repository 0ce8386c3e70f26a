import { printCount } from '@/lib/value/print-count'
import headDots from '@/lib/scalp/head/head-dots.json'
import { HERO_HEIGHT, HERO_WIDTH } from '@/lib/scalp/head/hero-camera'

const alt =
  'A drawing made only of dots: a person’s head in three-quarter view, eyes lowered. One half of the scalp is ' +
  `filled with ${printCount(headDots.light.scalp)} fine dots, like a close shave; the other half is bare.`

/**
 * The head of the home page, drawn only in dots (scripts/bake-head.mjs draws it, lib/scalp holds its geometry).
 * One SVG for paper and one for dark, as images and never in the page's DOM: crisp at any size, a quarter of the
 * weight of a palette PNG for dense screens (63 against 256 kB on the wire), painted in about 0.1 s at double size.
 * The dark one has its own light and serves screens alone. A `<picture>` keeps the one of the screen when it is printed, so
 * paper has an image of its own, fetched last.
 */
export const HeroHead = ({ className }: { className?: string }) => (
  <>
    <picture className="contents print:hidden">
      <source
        srcSet="/head/head-dark.svg"
        type="image/svg+xml"
        media="screen and (prefers-color-scheme: dark)"
        width={HERO_WIDTH}
        height={HERO_HEIGHT}
      />
      <img
        src="/head/head-light.svg"
        width={HERO_WIDTH}
        height={HERO_HEIGHT}
        fetchPriority="high"
        decoding="async"
        className={className}
        alt={alt}
      />
    </picture>
    <img
      src="/head/head-light.svg"
      width={HERO_WIDTH}
      height={HERO_HEIGHT}
      fetchPriority="low"
      decoding="async"
      className={`hidden print:block ${className}`}
      alt={alt}
    />
  </>
)
