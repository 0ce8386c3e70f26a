import { ConflictNote } from '@/components/evidence/conflict-note'
import { FoldMark } from '@/components/ui/fold-mark'
import { WhoSays } from '@/components/evidence/who-says'
import { type PictureId, pictures } from '@/content/scalp/pictures'
import type { PictureEntry } from '@/content/scalp/pictures.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'
import { PicturePanels } from './picture-panels'

/** Said under every drawing, wherever it stands. */
export const DRAWN = 'A drawing made by a program'

/**
 * A picture of the table as a figure: panels with labels, what to look for, who says so, and the whole of it in words
 * in a native disclosure. No script.
 */
export const Picture = ({ id }: { id: PictureId }) => {
  const row: PictureEntry = pictures[id]
  const [opens] = row.claims
  return (
    <figure id={`picture-${id}`} className="my-9 border-y border-rule py-5 font-sans text-base break-inside-avoid">
      <PicturePanels id={id} row={row} />
      <figcaption className="mt-4">
        <p className="font-semibold">{row.title}</p>
        <p className="mt-0.5 max-w-[60ch] text-soft">{fillFigures(row.caption)}</p>
        <p className="mt-2 text-sm text-soft">{DRAWN}. Not a photograph.</p>
      </figcaption>
      <div className="mt-1 print:hidden">
        <WhoSays ground={groundOf(row)} />
        {opens ? row.disagreements?.map(dispute => <ConflictNote key={dispute} id={dispute} claimId={opens} />) : null}
        <details className="group text-sm">
          <summary className="flex min-h-11 items-center gap-2.5 py-1.5">
            <FoldMark />
            The picture in words
          </summary>
          <div className="mb-3 max-w-[64ch] border-l-2 border-rule pl-4">
            {row.description.map(sentence => (
              <p key={sentence} className="py-0.5">
                {fillFigures(sentence)}
              </p>
            ))}
          </div>
        </details>
      </div>
    </figure>
  )
}
