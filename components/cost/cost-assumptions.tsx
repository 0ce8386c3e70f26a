import { sourceCount } from '@/content/evidence/source-ids'
import { Choices, countOptions } from '@/components/ui/choices'
import { SelectField } from '@/components/ui/select-field'
import { SliderField } from '@/components/ui/slider-field'
import { costAddress, costLimits, intervalSources } from '@/lib/cost/cost-address'
import { printValue } from '@/lib/value/print-value'
import { exactly } from '@/lib/value/value'
import { asked, type CostAsk, linkProps } from './cost-ask'
import { CostOwn } from './cost-own'
import { QuoteFields } from './quote-fields'

const sessionGrid =
  'grid grid-cols-[repeat(auto-fit,minmax(4.25rem,1fr))] gap-2.5 sm:grid-cols-[2fr_1fr_1fr_1fr_1fr] ' +
  '[&_label]:gap-2.5 [&_label]:px-3'

/** What we assume, each open to change. The first choice of each is what the sources themselves say. */
export const CostAssumptions = (ask: CostAsk) => {
  const { answers, table } = ask
  const named = table.sources.map(({ id, shortName }) => ({ value: id, label: shortName }))
  const withInterval = table.sources.filter(({ id }) => intervalSources.some(source => source === id))
  const asSaid = { ...costAddress.defaults, area: answers.area, region: answers.region }
  return (
    <>
      <Choices
        {...asked(ask, 'sessions', answers.sessions === null ? '' : String(answers.sessions))}
        label="Sessions"
        hint="Only a price per session is multiplied. “As quoted” takes the number that its own source gives."
        grid={sessionGrid}
        options={[
          { value: '', label: 'As quoted', className: 'col-span-full sm:col-span-1' },
          ...countOptions(costLimits.sessions),
        ]}
      />
      <SliderField
        {...asked(ask, 'years', String(answers.years))}
        label="Keep it for"
        limits={costLimits.years}
        words={printValue(exactly(answers.years, 'years'))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          {...asked(ask, 'source', answers.source ?? '')}
          label="Whose prices"
          options={[{ value: '', label: `All ${sourceCount} sources` }, ...named]}
        />
        <SelectField
          {...asked(ask, 'interval', answers.interval ?? '')}
          label="Touch-ups as often as"
          options={[
            { value: '', label: 'Each source says' },
            ...withInterval.map(({ id, shortName }) => ({ value: id, label: `${shortName} says` })),
          ]}
        />
      </div>
      <div>
        <CostOwn {...ask} />
        <QuoteFields {...ask} />
      </div>
      {costAddress.query(answers) === costAddress.query(asSaid) ? null : (
        <p>
          <a {...linkProps(ask, asSaid)} className="inline-block py-2.5">
            Back to what the sources say
          </a>
        </p>
      )}
    </>
  )
}
