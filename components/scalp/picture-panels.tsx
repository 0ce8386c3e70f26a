import type { PictureEntry } from '@/content/scalp/pictures.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'

/** Whole class names, so that the style sheet holds them. */
const phone = ['', 'grid-cols-1', 'grid-cols-2', 'grid-cols-3'] as const
const wide = [
  '',
  'sm:grid-cols-1',
  'sm:grid-cols-2',
  'sm:grid-cols-3',
  'sm:grid-cols-4',
  'sm:grid-cols-5',
  'sm:grid-cols-6',
] as const

/** Skin close up is the same all over. Lower panels let a phone show three of them at once, which is what they are for. */
const low = 'max-sm:aspect-[2/1] max-sm:object-cover'

type DrawnImageProps = {
  file: string
  dark?: boolean | undefined
  alt: string
  width: number
  height: number
  className?: string | undefined
  /** `first` for what opens a page, `last` for what it goes on with, `seen` for a list that paper does without. */
  load?: keyof typeof loads
}

const loads = {
  first: { fetchPriority: 'high' },
  last: { fetchPriority: 'low' },
  seen: { loading: 'lazy' },
} as const

/**
 * One drawing, or two where the dark page has its own, of which the style sheet shows one (`drawn-light`, `drawn-dark`):
 * a `<picture>` keeps the one of the screen when it is printed, and dots that glow on dark paper are lost on white. The
 * dark one is fetched where it is shown; the light one always, if last, so that it is there for paper.
 */
export const DrawnImage = ({ file, dark = false, alt, load = 'last', className = '', ...size }: DrawnImageProps) => {
  const [name, view = ''] = file.split('#')
  const drawing = (end: string, shown: string, waits: { loading?: 'lazy' } = {}) => (
    <img
      src={`${name}${end}.svg${view && `#${view}`}`}
      alt={alt}
      {...size}
      {...loads[load]}
      {...waits}
      decoding="async"
      className={`${shown} block h-auto w-full rounded-sm forced-color-adjust-none forced-colors:bg-paper ${className}`}
    />
  )
  if (!dark) return drawing('', '')
  return (
    <>
      {drawing('-light', 'drawn-light')}
      {drawing('-dark', 'drawn-dark', { loading: 'lazy' })}
    </>
  )
}

/** The panels of a picture, each with its label in HTML: they lie beside or below each other as the page has room. */
export const PicturePanels = ({ id, row }: { id: string; row: PictureEntry }) => {
  const file = `/pictures/${id}`
  const drawn = { dark: row.dark, width: row.width, height: row.height }
  if (!row.panels || !row.columns) return <DrawnImage file={file} alt={row.alt} {...drawn} />
  const shape = row.columns.phone === 1 && row.panels.length > 2 ? low : ''
  // The first panel speaks for all; the labels tell them apart.
  const panels = row.panels.map((label, i) => ({ label, view: `p${i + 1}`, alt: i === 0 ? row.alt : '' }))
  return (
    <ul className={`grid gap-x-4 gap-y-5 ${phone[row.columns.phone]} ${wide[row.columns.wide]} print:gap-y-2`}>
      {panels.map(({ label, view, alt }) => (
        <li key={view} className="break-inside-avoid">
          <DrawnImage file={`${file}#${view}`} alt={alt} className={shape} {...drawn} />
          <p className="mt-1.5 text-sm text-balance">{fillFigures(label)}</p>
        </li>
      ))}
    </ul>
  )
}
