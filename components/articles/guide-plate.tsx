import { DrawnImage } from '@/components/scalp/picture-panels'
import { type PlateId, plates } from '@/content/scalp/plates'
import type { PlateEntry } from '@/content/scalp/plates.schema'
import { PLATE_HEIGHT, PLATE_WIDTH } from '@/lib/scalp/plates/plate'

const isPlate = (slug: string): slug is PlateId => Object.hasOwn(plates, slug)

type GuidePlateProps = { slug: string }

const rowOf = (slug: string): PlateEntry => {
  if (!isPlate(slug)) throw new RangeError(`the guide ${slug} has no plate in content/scalp/plates.ts`)
  return plates[slug]
}

/** A guide's plate for light paper, as a file of `public`. */
export const plateFile = (slug: string) => `plates/${slug}${rowOf(slug).both ? '' : '-light'}.svg`

/** The plate that a guide opens with, in dots. Throws for a guide without one, so that it stops the build. */
export const GuidePlate = ({ slug }: GuidePlateProps) => {
  const { alt, both } = rowOf(slug)
  return (
    <DrawnImage
      file={`/plates/${slug}`}
      dark={!both}
      alt={alt}
      width={PLATE_WIDTH}
      height={PLATE_HEIGHT}
      load="first"
    />
  )
}

/** The same plate, small, beside the guide's name in a list: the name says what it is, so it has no words of its own. */
export const PlateCard = ({ slug }: GuidePlateProps) => (
  <span className="print:hidden">
    <DrawnImage
      file={`/plates/${slug}`}
      dark={!rowOf(slug).both}
      alt=""
      width={PLATE_WIDTH}
      height={PLATE_HEIGHT}
      load="seen"
    />
  </span>
)
