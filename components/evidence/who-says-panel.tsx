import type { ReactNode } from 'react'
import type { DisagreementId } from '@/content/evidence/disagreements'
import { disagreementKinds } from '@/content/evidence/disagreements.schema'
import type { OutsideId } from '@/content/evidence/outside'
import { sourceIds, sourceOf } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { getDisagreement } from '@/lib/evidence/conflicts'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { type Ground, sourceStates } from '@/lib/evidence/ground'
import { getOutside, outsideFooting } from '@/lib/evidence/outside-facts'
import { theSource } from '@/lib/evidence/source-name'
import { endSentence } from '@/lib/format/end-sentence'
import { printList } from '@/lib/format/print-list'
import { ClaimsBySource } from './claims-by-source'
import { OutsideMark } from './outside-mark'
import { Stated } from './stated'

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="mt-4 border-t border-rule pt-3">
    <h3 className="font-sans text-sm font-semibold tracking-normal">{title}</h3>
    {children}
  </section>
)

const Sides = ({ disagreements }: { disagreements: readonly DisagreementId[] }) =>
  disagreements.map(id => {
    const { question, kind, sides, note } = getDisagreement(id)
    return (
      <Part key={id} title={fillFigures(question)}>
        <p className="mt-1 font-semibold">{disagreementKinds[kind]}.</p>
        {sides.map(side => (
          <div key={side.says} className="mt-2">
            <p className="italic">{endSentence(fillFigures(side.says))}</p>
            <ClaimsBySource claims={side.claims} />
          </div>
        ))}
        {note ? <p className="mt-3 text-soft">{endSentence(fillFigures(note))}</p> : null}
      </Part>
    )
  })

const Outside = ({ ids, title }: { ids: readonly OutsideId[]; title: string }) =>
  ids.length === 0 ? null : (
    <Part title={title}>
      <OutsideMark />
      {ids.map(id => {
        const { by, statement, title: work, url } = getOutside(id)
        return (
          <div key={id} className="mt-2">
            <p>
              <span className="font-semibold">{by}</span>: {endSentence(statement)}{' '}
              {url ? (
                <a href={url} className="inline-block max-w-full py-0.5">
                  {work}
                </a>
              ) : (
                work
              )}
            </p>
            <p className="text-soft">{outsideFooting(id)}</p>
          </div>
        )
      })}
    </Part>
  )

const Silent = ({ ground }: { ground: Ground }) => {
  const states = sourceStates(ground)
  const silent = sourceIds.filter(id => states[id] === 'silent').map(id => theSource(sources[id]))
  return silent.length > 0 && silent.length < sourceIds.length ? (
    <p className="mt-4 text-soft">{`We found no word on this from ${printList(silent)}.`}</p>
  ) : null
}

type WhoSaysPanelProps = {
  /** The id by which a button opens it. */
  id: string
  title: string | undefined
  /** A sentence for each of the facts in it. */
  says: readonly string[]
  ground: Ground
  /** Points of difference that are named with it, told side by side. */
  disagreements: readonly DisagreementId[]
  /** Facts from outside the five that speak against it. */
  outsideAgainst: readonly OutsideId[]
}

/** Who says what, and who sells it: the native popover that every `<Fact>` with these ids opens. */
export const WhoSaysPanel = ({ id, title, says, ground, disagreements, outsideAgainst }: WhoSaysPanelProps) => {
  const differing = ground.differs.filter(({ claim }) => !ground.says.some(said => sourceOf(said) === sourceOf(claim)))
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-labelledby={`${id}-title`}
      className="inset-x-0 bottom-0 top-auto m-0 max-h-[70vh] w-full max-w-none overflow-y-auto border-t-2 border-ink bg-card p-5 font-sans text-sm text-ink md:inset-0 md:m-auto md:h-fit md:w-104 md:border-2 md:supports-[position-area:bottom]:inset-auto md:supports-[position-area:bottom]:m-0 md:supports-[position-area:bottom]:mb-2 md:supports-[position-area:bottom]:mt-8 md:supports-[position-area:bottom]:max-h-[min(34rem,100%-3rem)] md:[position-area:bottom_span-right] md:[position-try-fallbacks:flip-inline,flip-block,flip-block_flip-inline] md:[position-try-order:most-height]"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id={`${id}-title`} className="font-sans text-base font-semibold tracking-normal">
          {title}
        </h2>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          className="-m-2.5 min-h-11 min-w-11 shrink-0 cursor-pointer p-2.5 font-semibold underline decoration-skin underline-offset-4"
        >
          Close
        </button>
      </div>
      {says.map(sentence => (
        <p key={sentence} className="mt-1 text-soft">
          {endSentence(sentence)}
        </p>
      ))}
      <Stated ground={ground} />
      {ground.says.length > 0 ? (
        <Part title="Says so">
          <ClaimsBySource claims={ground.says} />
        </Part>
      ) : null}
      {differing.length > 0 ? (
        <Part title="Says something else, which fits beside it">
          <ClaimsBySource claims={differing.map(({ claim }) => claim)} how={differing} />
        </Part>
      ) : null}
      {ground.against.length > 0 ? (
        <Part title="Contradicts it">
          <ClaimsBySource claims={ground.against} />
        </Part>
      ) : null}
      {ground.says.length > 0 ? <Silent ground={ground} /> : null}
      <Sides disagreements={disagreements} />
      <Outside ids={ground.outside} title="Who says so" />
      <Outside ids={outsideAgainst.filter(one => !ground.outside.includes(one))} title="What counts against it" />
    </div>
  )
}
