import { FoldedSection } from '@/components/ui/folded-section'
import { ToolPage } from '@/components/layout/tool-page'
import { decision } from '@/content/deciding/decision'
import { valueIds } from '@/content/deciding/value-ids'
import { values } from '@/content/deciding/values'
import { optionEntries } from '@/lib/deciding/option-table'
import { type OptionNames, standingWords } from '@/lib/values/values-words'
import { OptionCaution } from './option-caution'
import { ValuesClient } from './values.client'

const optionIds = optionEntries.map(({ id }) => id)
const names = Object.fromEntries(optionEntries.map(({ id, name }) => [id, name])) as OptionNames

/** Drawn here, so that the tool loads neither the options nor the ledger. */
const cautions = Object.fromEntries(
  optionEntries.map(option => [option.id, <OptionCaution key={option.id} option={option} />]),
)

/** Why each option stands to each wish as it does: its own cell of the comparison, and who says so. */
const WhySoEach = () => (
  <div className="print:columns-2 print:gap-x-6">
    {valueIds.map(id => (
      <section key={id} aria-labelledby={`why-${id}`} className="border-t border-rule py-4 print:py-1">
        <h3 id={`why-${id}`} className="text-lg font-semibold print:break-after-avoid print:text-sm">
          {values[id].says}
        </h3>
        <dl className="mt-2 grid gap-3 print:mt-0.5 print:gap-0 print:text-[0.625rem] print:leading-snug">
          {optionEntries.map(({ id: option, name, cells }) => (
            <div
              key={option}
              className="grid gap-x-6 sm:grid-cols-[14rem_1fr] print:grid-cols-[7rem_1fr] print:gap-x-2 print:break-inside-avoid"
            >
              <dt className="font-semibold">{`${name}: ${standingWords[values[id].stands[option]]}`}</dt>
              <dd className="text-soft">{cells[values[id].aspect].says}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </div>
)

/** The room's page. Its sums are made on the device, with a script or by the style sheet alone. */
export const ValuesPage = () => (
  <ToolPage
    title="What matters to you"
    lede={`${decision.asks} Say what matters to you, and see which options that counts for.`}
  >
    <p className="-mt-4 mb-8 max-w-[62ch] text-soft print:mb-2 print:mt-0 print:text-xs">
      Your answers stay on your device, and we never see them. The points only add up what you marked, so they do not
      say what is right for you.
    </p>
    <link rel="stylesheet" href="/values/values.css" precedence="default" />
    <div data-widget="values">
      <ValuesClient options={optionIds} names={names} cautions={cautions} />
    </div>
    <FoldedSection
      id="why"
      title="Why each option counts as it does"
      brief="Each answer is read from what the comparison says, and you may see it differently"
      className="mt-12"
    >
      <WhySoEach />
    </FoldedSection>
  </ToolPage>
)
