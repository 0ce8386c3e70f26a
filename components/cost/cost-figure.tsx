import { costAreas, costRegions } from '@/content/cost/cost'
import { sourceCount } from '@/content/evidence/source-ids'
import type { CostEstimate } from '@/lib/cost/cost-estimate'
import type { CostTable } from '@/lib/cost/cost-table'
import { headlineParts } from '@/lib/cost/say-answer'
import { comesTo } from '@/lib/cost/say-prices'
import { theSource } from '@/lib/evidence/source-name'
import { Unbroken } from './unbroken'

/** The range in large type, or, where nobody prices this, that nobody does. */
export const CostFigure = ({
  estimate,
  table,
  small = false,
  whose,
}: {
  estimate: CostEstimate
  table: CostTable
  small?: boolean
  /** The end of the sentence that the figure stands in. It comes before any sum of ours. */
  whose?: string
}) => {
  const { answers, headline, converted } = estimate
  const question = `${costAreas[answers.area].means} ${costRegions[answers.region].where}`
  if (!headline) {
    const asked = table.sources.find(source => source.id === answers.source)
    return (
      <span className="block">
        <span className={`block font-serif font-medium tracking-tight ${small ? 'text-2xl' : 'text-3xl'}`}>
          No price
        </span>
        <span className="mt-1 block text-soft">
          {asked
            ? `We found no price for ${question} from ${theSource(asked)}.`
            : `We found no price for ${question} in the ${sourceCount} articles.`}
        </span>
      </span>
    )
  }
  const [about, text, per] = headlineParts(headline)
  const long = text.length > 14
  const size = small ? (converted ? 'text-2xl' : 'text-3xl') : long ? 'text-3xl' : 'text-4xl print:text-3xl'
  // Beside a small figure, what is said of it runs on in small type.
  const note = small && converted ? 'text-sm text-soft' : 'block text-soft'
  return (
    <span className="block">
      <span className={`flex flex-wrap items-baseline gap-x-2 ${small ? '' : 'mt-1'}`}>
        {about ? <span className="text-soft">{about}</span> : null}
        <span className={`font-serif font-medium tracking-tighter tabular-nums lining-nums ${size}`}>{text}</span>
        {per ? <span className="text-soft">{per}</span> : null}
      </span>
      {/* Beside a large figure the sentence that it stands in says whose it is. */}
      {small && headline.own ? <span className="block text-soft">with a figure of yours</span> : null}
      {!small || headline.placed || headline.sources.length === 0 ? null : (
        <span className={note}>for no place that it names{converted ? '. ' : null}</span>
      )}
      {whose ? <span className="block">{`${whose}.`}</span> : null}
      {converted ? (
        <span className={note}>
          {`By our sum ${comesTo(converted.sessions)} `}
          <span className="font-semibold text-ink">
            <Unbroken text={converted.text} />
          </span>
        </span>
      ) : null}
    </span>
  )
}
