import { planPartWords } from '@/content/plan/plan'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Choices } from '@/components/ui/choices'
import { ByHand, useCopy } from '@/components/ui/use-copy'
import type { QrDrawing } from '@/lib/plan/draw-qr'
import { type Plan, type PlanPart, partsOf } from '@/lib/plan/plan-document'
import { QrCode } from './qr-code'

/** Where the code of the link is to be seen. */
export type QrPlaces = { shown: boolean; printed: boolean }

export type PlanShareProps = {
  plan: Plan
  link: string | null
  qr: QrDrawing | null | undefined
  say: (said: string) => void
  places: QrPlaces
  onPlaces: (places: QrPlaces) => void
  picked: readonly PlanPart[]
  onPick: (parts: readonly PlanPart[]) => void
}

/** A link whose contents the reader picks. What is private stays out of it until it is picked. */
export const PlanShare = ({ plan, link, qr, say, places, onPlaces, picked, onPick }: PlanShareProps) => {
  const { byHand, copy } = useCopy(say)
  const { shown, printed } = places
  const here = partsOf(plan)
  const some = here.some(part => picked.includes(part))
  return (
    <section aria-labelledby="plan-share-title">
      <h3 id="plan-share-title" className="text-xl">
        As a link
      </h3>
      {here.length === 0 ? (
        <p className="mt-1 text-soft">The plan is empty, so there is nothing to share yet.</p>
      ) : (
        <>
          <Choices
            id="plan-share"
            name="share"
            many
            text={picked.join(',')}
            label={<span className="font-sans text-base font-normal text-soft">What goes into the link?</span>}
            problem={
              some && !link
                ? { message: 'That is too long for a link. Take out your notes or the practitioners, or save a file.' }
                : undefined
            }
            options={here.map(part => ({
              value: part,
              label: planPartWords[part].label,
              note: planPartWords[part].isPrivate ? 'private' : undefined,
            }))}
            onChange={text => {
              const ticked = text.split(',')
              onPick([...picked.filter(part => !here.includes(part)), ...here.filter(part => ticked.includes(part))])
            }}
          />
          <div className="mt-4 flex flex-wrap gap-3">
            <Button kind="secondary" disabled={!link} onClick={() => link && void copy(link)}>
              Copy the link
            </Button>
            <Button
              kind="secondary"
              disabled={!link}
              aria-expanded={shown}
              onClick={() => onPlaces({ ...places, shown: !shown })}
            >
              {shown ? 'Hide the code' : 'Show a code (QR)'}
            </Button>
          </div>
          <ByHand text={byHand} />
          {shown && qr ? (
            <div className="mt-4">
              <QrCode qr={qr} label="A code that opens a plan of the parts ticked" className="w-64 max-w-full" />
              <Choice
                type="checkbox"
                className="mt-3"
                label="Print the code on the sheet"
                checked={printed}
                detail="Whoever holds the sheet can read those parts."
                onChange={({ target }) => onPlaces({ ...places, printed: target.checked })}
              />
            </div>
          ) : null}
          {shown && qr === null ? (
            <p className="mt-4 border-l-4 border-settle pl-3 font-semibold">
              That is too long for a code, so tick fewer parts. Dates and prices alone are short.
            </p>
          ) : null}
          <p className="mt-3 text-sm text-soft">
            The link holds the parts themselves, and no server sees them. Whoever gets the link can read them.
          </p>
        </>
      )}
    </section>
  )
}
