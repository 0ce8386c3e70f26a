import { upperFirst } from '@/lib/format/first-letter'
import { OutsideMark } from '@/components/evidence/outside-mark'
import { SourceDots } from '@/components/evidence/source-dots'
import { disagreementKinds } from '@/content/evidence/disagreements.schema'
import { certaintyLabels, certaintyOf } from '@/lib/evidence/certainty'
import { type FactGroup, gatherFacts, panelId } from '@/lib/articles/fact-group'
import { getDisagreement } from '@/lib/evidence/conflicts'
import { endSentence } from '@/lib/format/end-sentence'

/** A point of difference wears no dots: it says what it is. A statement says how sure it is. */
const labelOf = ({ ground, disagreements: [dispute], outsideAgainst }: FactGroup): string =>
  dispute && ground.says.length === 0
    ? disagreementKinds[getDisagreement(dispute).kind]
    : certaintyLabels[certaintyOf(ground, outsideAgainst)].label

/**
 * One fact beside the paragraph in which it stands first: the figure, who says so, and, in a margin, one sentence. Where a
 * paragraph has three notes or more they leave it out, so that each keeps near its line.
 */
export const Note = ({ id, words }: { id: string; words?: string }) => {
  const group = gatherFacts(id)
  return (
    <div className="flex flex-wrap gap-x-3 text-sm text-soft lg:block lg:border-t lg:border-rule lg:py-2.5 [&:nth-last-child(n+3)_.note-says]:hidden [&:nth-last-child(n+3)~*_.note-says]:hidden">
      <p className="font-semibold text-ink">{upperFirst(words ?? group.text ?? '')}</p>
      {group.ground.says.length + group.disagreements.length > 0 ? (
        <p className="flex flex-wrap items-baseline gap-x-2">
          {group.ground.says.length > 0 ? <SourceDots ground={group.ground} /> : null}
          {labelOf(group)}
        </p>
      ) : (
        <p>
          <OutsideMark />
        </p>
      )}
      <p className="hidden lg:block">
        <span className="note-says">{`${endSentence(group.facts[0]?.says ?? '')} `}</span>
        <button
          type="button"
          popoverTarget={panelId(id)}
          className="min-h-6 cursor-pointer underline decoration-skin decoration-1 underline-offset-4 hover:decoration-2 print:hidden"
        >
          Who says what
        </button>
      </p>
    </div>
  )
}
