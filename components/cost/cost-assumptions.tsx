import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { costDefaults, costLimits, costQuery, intervalSources } from '@/lib/cost/cost-params'
import { printValue } from '@/lib/value/print-value'
import { exactly } from '@/lib/value/value'
import { type CostAsk, linkProps, problemOf, radioProps, valueProps } from './cost-ask'
import { CostOwn } from './cost-own'
import { QuoteFields } from './quote-fields'
import { SelectField } from './select-field'

const [fewest, most] = costLimits.sessions
const counts = Array.from({ length: most - fewest + 1 }, (_, i) => i + fewest)

/** What we assume, each open to change. The first choice of each is what the sources themselves say. */
export const CostAssumptions = (ask: CostAsk) => {
  const { answers, sheet } = ask
  const named = sheet.sources.map(({ id, name }) => ({ value: id, label: name }))
  const withInterval = sheet.sources.filter(({ id }) => intervalSources.some(source => source === id))
  const asSaid = { ...costDefaults, area: answers.area, region: answers.region }
  const yearsError = problemOf(ask, 'years')
  return (
    <>
      <ChoiceGroup
        id="cost-sessions"
        legend="Sessions"
        error={problemOf(ask, 'sessions')}
        hint="Only a price per session is multiplied. “As quoted” takes the number that its own source gives."
      >
        <div className="grid grid-cols-[repeat(auto-fit,minmax(4.25rem,1fr))] gap-2.5 sm:grid-cols-[2fr_1fr_1fr_1fr_1fr] [&_label]:gap-2.5 [&_label]:px-3">
          <Choice
            type="radio"
            name="sessions"
            value=""
            label="As quoted"
            className="col-span-full sm:col-span-1"
            {...radioProps(ask, 'sessions', '', answers.sessions === null)}
          />
          {counts.map(count => (
            <Choice
              key={count}
              type="radio"
              name="sessions"
              value={count}
              label={count}
              {...radioProps(ask, 'sessions', String(count), answers.sessions === count)}
            />
          ))}
        </div>
      </ChoiceGroup>
      <div>
        <label htmlFor="cost-years" className="font-serif text-xl font-semibold tracking-tight">
          Keep it for
        </label>
        {yearsError ? (
          <p id="cost-years-error" className="mt-2 border-l-4 border-stop pl-3 font-semibold text-stop">
            {yearsError}
          </p>
        ) : null}
        <div className="flex items-center gap-5">
          <input
            id="cost-years"
            type="range"
            name="years"
            min={costLimits.years[0]}
            max={costLimits.years[1]}
            aria-describedby={yearsError ? 'cost-years-error' : undefined}
            aria-valuetext={printValue(exactly(answers.years, 'years'))}
            className="h-12 min-w-0 flex-1 accent-ink"
            {...valueProps(ask, 'years', String(answers.years))}
          />
          <output htmlFor="cost-years" className="w-24 text-right font-semibold tabular-nums noscript:hidden">
            {printValue(exactly(answers.years, 'years'))}
          </output>
        </div>
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          ask={ask}
          field="source"
          label="Whose prices"
          value={answers.source ?? ''}
          options={[{ value: '', label: 'All five sources' }, ...named]}
        />
        <SelectField
          ask={ask}
          field="interval"
          label="Touch-ups as often as"
          value={answers.interval ?? ''}
          options={[
            { value: '', label: 'Each source says' },
            ...withInterval.map(({ id, name }) => ({ value: id, label: `${name} says` })),
          ]}
        />
      </div>
      <div>
        <CostOwn {...ask} />
        <QuoteFields {...ask} />
      </div>
      {costQuery(answers) === costQuery(asSaid) ? null : (
        <p>
          <a {...linkProps(ask, asSaid)} className="inline-block py-2.5">
            Back to what the sources say
          </a>
        </p>
      )}
    </>
  )
}
