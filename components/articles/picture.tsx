import { Picture as PictureFigure } from '@/components/scalp/picture'
import { type PictureId, pictures } from '@/content/scalp/pictures'

const isPicture = (id: string): id is PictureId => Object.hasOwn(pictures, id)

/** A picture inside a guide. Throws on an id that the table of pictures does not have, so that it stops the build. */
export const Picture = ({ id }: { id: string }) => {
  if (!isPicture(id)) throw new RangeError(`<Picture id="${id}"> is no picture of content/scalp/pictures.ts`)
  return <PictureFigure id={id} />
}
