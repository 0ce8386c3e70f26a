import { Page } from '@/components/layout/page'
import { answersInRow, Choices } from '@/components/ui/choices'
import { FoldedSection } from '@/components/ui/folded-section'
import { PageHead } from '@/components/ui/page-head'
import { uncounted } from '@/content/deciding/chances'
import { decision } from '@/content/deciding/decision'
import type { OptionId } from '@/content/deciding/option-ids'
import { toldChances } from '@/lib/chances/chances'
import { type OptionEntry, optionEntries } from '@/lib/deciding/option-table'
import { sayCounts } from '@/lib/chances/chances-words'
import { ChanceRow } from './chance-row'
import { ChancesTable } from './chances-table'
import './chances.css'

const views = [
  { value: 'all', label: 'All of it' },
  { value: 'words', label: 'Words' },
  { value: 'numbers', label: 'Numbers' },
  { value: 'dots', label: 'Dots' },
  { value: 'table', label: 'One table' },
] as const

/** How the counts are shown: native radios that the style sheet reads (`chances.css`). Nothing is sent or kept. */
const ViewChoice = () => (
  <div className="mt-6 print:hidden">
    <Choices id="view" name="view" text="all" label="Show them as" small grid={answersInRow} options={views} />
  </div>
)

const gapsOf = (option: OptionId) => Object.entries(uncounted).filter(([, gap]) => gap.option === option)

/** One option: what was counted, then what nobody has counted. */
const OptionChances = ({ id, name }: OptionEntry) => {
  const [counts, gaps] = [toldChances(id), gapsOf(id)]
  return (
    <FoldedSection id={id} title={name} brief={sayCounts(counts.length, gaps.length)}>
      {counts.map(chance => (
        <ChanceRow key={chance.id} chance={chance} />
      ))}
      {gaps.map(([gap, { happened, sought }]) => (
        <div key={gap} id={gap} className="scroll-mt-6 border-t border-rule py-5 print:break-inside-avoid print:py-1.5">
          <h3 className="max-w-[48ch] font-serif text-lg print:max-w-none print:text-sm print:leading-tight">{`How many ${happened}: we found no count`}</h3>
          <p className="mt-1 max-w-[62ch] text-sm text-soft print:mt-0 print:max-w-none print:text-[0.6875rem]">
            {sought}
          </p>
        </div>
      ))}
    </FoldedSection>
  )
}

/** What was counted of every option, on one denominator, in four views of one figure. It needs no script. */
export const ChancesPage = () => (
  <Page>
    <div className="chances print:-mt-8">
      <PageHead
        title="What happened to other people"
        lede={
          `${decision.asks} Here is how many people were helped or harmed by each option. For SMP hardly anybody has ` +
          'counted.'
        }
      />
      <p className="max-w-[62ch] print:-mt-6 print:max-w-none print:text-sm">
        Every picture shows a hundred people, so you can compare one with another. A full dot is somebody it happened
        to. A ring is one more who could be added by chance alone, because so few were counted.
      </p>
      <ViewChoice />
      <div className="chances-rows mt-6">
        {optionEntries.map(option => (
          <OptionChances key={option.id} {...option} />
        ))}
      </div>
      <ChancesTable />
    </div>
  </Page>
)
