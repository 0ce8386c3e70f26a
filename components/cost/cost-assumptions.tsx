import { Fold } from '@/components/ui/fold'
import { Choices, countOptions } from '@/components/ui/choices'
import { SelectField } from '@/components/ui/select-field'
import { sourceCount } from '@/content/evidence/source-ids'
import { sessionLimits } from '@/lib/address/number-field'
import { costAddress } from '@/lib/cost/cost-address'
import { theSourceIn } from '@/lib/evidence/source-name'
import { printValue } from '@/lib/value/print-value'
import { exactly } from '@/lib/value/value'
import { asked, type CostAsk, isWrong, linkProps } from './cost-ask'

const sessionGrid =
  'grid grid-cols-[repeat(auto-fit,minmax(4.25rem,1fr))] gap-2.5 sm:grid-cols-[2fr_1fr_1fr_1fr_1fr] ' +
  '[&_label]:min-h-12 [&_label]:gap-2.5 [&_label]:px-3 [&_label]:py-2'

/** What we assume of the first price, folded: how many sessions, and whose prices. The first choice is what is said. */
export const CostAssumptions = (ask: CostAsk) => {
  const { answers, table } = ask
  const named = table.sources.map(({ id, shortName }) => ({
    value: id,
    label: shortName,
  }))
  const asSaid = {
    ...costAddress.defaults,
    area: answers.area,
    region: answers.region,
  }
  // It does not close under the hand that just set it back.
  const isTouched = ask.last === 'sessions' || ask.last === 'source'
  const isChanged = isTouched || answers.sessions !== null || answers.source !== null
  const kept = answers.source ? theSourceIn(table.sources, answers.source) : `all ${sourceCount} sources`
  const counted = answers.sessions === null ? 'As quoted' : printValue(exactly(answers.sessions, 'sessions'))
  return (
    <>
      <Fold
        heading={<span className="font-semibold">Sessions, and whose prices</span>}
        inside={`${counted}, by ${kept}`}
        open={isChanged || isWrong(ask, 'sessions') || isWrong(ask, 'source')}
      >
        <div className="grid gap-5">
          <Choices
            {...asked(ask, 'sessions', answers.sessions === null ? '' : String(answers.sessions))}
            label="Sessions"
            small
            hint="A price can be for each session or for the whole treatment. Pick a number, and we multiply only the prices per session."
            grid={sessionGrid}
            options={[
              {
                value: '',
                label: 'As quoted',
                className: 'col-span-full sm:col-span-1',
              },
              ...countOptions(sessionLimits),
            ]}
          />
          <SelectField
            {...asked(ask, 'source', answers.source ?? '')}
            small
            label="Whose prices"
            options={[{ value: '', label: `All ${sourceCount} sources` }, ...named]}
          />
        </div>
      </Fold>
      {costAddress.query(answers) === costAddress.query(asSaid) ? null : (
        <p className="-mt-4">
          <a {...linkProps(ask, asSaid)} className="inline-block py-2.5">
            Back to what the articles say
          </a>
        </p>
      )}
    </>
  )
}
