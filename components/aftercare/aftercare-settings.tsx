import { FoldMark } from '@/components/ui/fold-mark'
import { Choices, countGrid, countOptions } from '@/components/ui/choices'
import { TextField } from '@/components/ui/text-field'
import { sessionLimits } from '@/lib/address/number-field'
import { lowerFirst } from '@/lib/format/first-letter'
import { type AftercareAsk, asked, sourceName } from './aftercare-ask'

/** What few people change, behind a fold that tells how it is set. */
export const AftercareSettings = (ask: AftercareAsk) => {
  const { answers, table, problems } = ask
  const { sessions, without } = answers
  const all = table.sources.length
  return (
    <details
      open={problems.some(({ field }) => field !== 'start' && field !== 'day')}
      suppressHydrationWarning
      className="group mt-1"
    >
      <summary className="inline-flex min-h-11 list-none items-center gap-2 text-sm text-soft [&::-webkit-details-marker]:hidden">
        <FoldMark />
        {`Settings: ${sessions} ${sessions === 1 ? 'session' : 'sessions'}, ${all - without.length} of ${all} articles`}
      </summary>
      <div className="grid gap-8 py-4 lg:grid-cols-2">
        <div className="grid content-start gap-8">
          <Choices
            {...asked(ask, 'sessions')}
            label="Sessions"
            grid={countGrid}
            options={countOptions(sessionLimits)}
          />
          <TextField
            {...asked(ask, 'gap')}
            inputMode="numeric"
            label="Days between sessions"
            hint={`With several sessions and nothing here, it is ${table.gap.longest}: the longest gap that the ${lowerFirst(
              sourceName(ask, table.gap.source),
            )} gives.`}
          />
        </div>
        <Choices
          {...asked(ask, 'without')}
          many
          label="Leave out a source"
          hint="The strictest of the others applies, those without a day too."
          options={table.sources.map(({ id, name, shortName, sellsSmp }) => ({
            value: id,
            label: shortName,
            detail: [
              name,
              sellsSmp ? ', sells hair treatments' : '',
              table.rules.some(rule => rule.source === id) ? '' : '. No rule for any day',
            ].join(''),
          }))}
        />
      </div>
    </details>
  )
}
