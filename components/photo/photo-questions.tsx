import { WhoSays } from '@/components/evidence/who-says'
import { photoQuestions } from '@/content/photo/photo-questions'
import type { PhotoQuestion } from '@/content/photo/photo-questions.schema'
import { workShownChecks } from '@/content/practitioner/checks/work-shown'
import { spotPairs } from '@/content/scalp/spot-pairs'
import { groundOf, type Stance } from '@/lib/evidence/ground'
import { photoSides, type PhotoSide } from '@/lib/photo/compare-words'

/** The row that a question rests on. */
const stanceOf = ({ rests }: PhotoQuestion): Stance => (rests === 'grid' ? spotPairs.grid : workShownChecks[rests])

const rows = Object.entries<PhotoQuestion>(photoQuestions)
const sides = Object.entries(photoSides) as [PhotoSide, string][]

const Question = ({ id, row, number }: { id: string; row: PhotoQuestion; number: number }) => {
  const ground = groundOf(stanceOf(row))
  const isOwn = ground.says.length + ground.differs.length + ground.outside.length === 0
  return (
    <li className="break-inside-avoid border-t border-rule py-5 print:py-1.5">
      <fieldset className="min-w-0">
        <legend id={`ask-${id}`} className="font-serif text-xl print:text-sm">
          <span className="font-sans text-sm tabular-nums text-soft">{number}.</span> {row.ask}
        </legend>
        <p className="mt-1 max-w-[62ch] text-soft print:text-xs">{row.look}</p>
        <div className="mt-3 grid max-w-md grid-cols-[repeat(auto-fit,minmax(min(100%,9rem),1fr))] gap-2.5 print:mt-1 print:max-w-none print:grid-cols-2">
          {sides.map(([side, name]) => (
            <label
              key={side}
              className="answer flex min-h-12 cursor-pointer items-center gap-3 px-3 print:min-h-0 print:py-0.5"
            >
              <input type="checkbox" name={`${id}-${side}`} autoComplete="off" className="choice-mark" />
              <span className="font-semibold">{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className="mt-2 print:text-xs">
        If you can’t tick it, ask: <q>{row.instead}</q>
      </p>
      {isOwn ? (
        <p className="mt-1 text-sm text-soft">This is our own reasoning, as we found no article that says it.</p>
      ) : (
        <WhoSays ground={ground} of={`ask-${id}`} />
      )}
    </li>
  )
}

/** What to ask of each of the two photos. A form of this kind is never sent, and what is ticked is not kept. */
export const PhotoQuestions = () => (
  <section aria-labelledby="photo-questions-title" className="mt-12 print:mt-4">
    <h2 id="photo-questions-title" className="text-3xl print:text-lg">
      {rows.length} questions for each photo
    </h2>
    <p className="mt-2 max-w-[62ch] text-soft print:text-xs">
      Tick it where the photo shows that it is so. What you tick is not kept and goes nowhere.
    </p>
    <form method="dialog" autoComplete="off" className="mt-4">
      <ol className="print:columns-2 print:gap-x-8">
        {rows.map(([id, row], i) => (
          <Question key={id} id={id} row={row} number={i + 1} />
        ))}
      </ol>
      <button
        type="reset"
        className="mt-2 min-h-12 cursor-pointer rounded-sm border-[1.5px] border-ink px-5 font-semibold hover:bg-card print:hidden"
      >
        Clear the ticks
      </button>
    </form>
  </section>
)
