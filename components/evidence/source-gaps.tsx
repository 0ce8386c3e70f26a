import type { Source } from '@/content/evidence/sources.schema'
import { FoldMark } from '@/components/ui/fold-mark'

const GapList = ({ gaps }: { gaps: Source['missing'] }) => (
  <ul className="list-disc pl-5 marker:text-skin">
    {gaps.map(({ hole, says }) => (
      <li key={hole} className="mt-1">
        {says}.
      </li>
    ))}
  </ul>
)

/** What is lost from our copy of an article: what an answer depends on first, the rest folded away. */
export const SourceGaps = ({ missing }: { missing: Source['missing'] }) => {
  const weighty = missing.filter(gap => gap.matters)
  const small = missing.filter(gap => !gap.matters)
  if (missing.length === 0) return <p>Nothing seems to be lost.</p>
  if (weighty.length === 0) return <GapList gaps={small} />
  return (
    <>
      <GapList gaps={weighty} />
      {small.length > 0 ? (
        <details className="group mt-1">
          <summary className="flex min-h-11 items-center gap-2.5">
            <FoldMark />
            {small.length === 1 ? 'One smaller gap' : `${small.length} smaller gaps`}
          </summary>
          <GapList gaps={small} />
        </details>
      ) : null}
    </>
  )
}
