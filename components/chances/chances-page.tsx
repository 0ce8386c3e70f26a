import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { uncounted } from '@/content/deciding/chances'
import { type OptionId, optionIds } from '@/content/deciding/option-ids'
import { options } from '@/content/deciding/options'
import { toldChances } from '@/lib/chances/chances'
import { ChanceRow } from './chance-row'
import { ChancesTable } from './chances-table'
import { ViewChoice } from './view-choice'

const gapsOf = (option: OptionId) => Object.entries(uncounted).filter(([, gap]) => gap.option === option)

/** One option: what was counted, then what nobody has counted. */
const OptionChances = ({ id }: { id: OptionId }) => {
  const gaps = gapsOf(id)
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-12 scroll-mt-6 border-t-2 border-ink pt-5">
      <h2 id={`${id}-title`} className="text-2xl">
        {options[id].name}
      </h2>
      {toldChances(id).map(chance => (
        <ChanceRow key={chance.id} chance={chance} />
      ))}
      {gaps.map(([gap, { happened, sought }]) => (
        <div key={gap} id={gap} className="scroll-mt-6 border-t border-rule py-6">
          <h3 className="max-w-[48ch] font-serif text-lg">{`How many ${happened}: we found no count`}</h3>
          <p className="mt-1 max-w-[62ch] text-sm text-soft">{sought}</p>
        </div>
      ))}
    </section>
  )
}

/** What was counted of every option, on one denominator, in four views of one figure. It needs no script. */
export const ChancesPage = () => (
  <Page>
    <div className="chances">
      <PageHead
        title="What happened to other people"
        lede={
          'Here is how many people were helped or harmed, for each thing you could do about hair loss. Most of it was ' +
          'counted in small groups, and for SMP hardly anybody has counted at all.'
        }
      />
      <p className="max-w-[62ch]">
        Every picture shows a hundred people, so you can compare one with another. A full dot is somebody it happened
        to. A ring is somebody whom chance alone could add, because so few were counted.
      </p>
      <ViewChoice />
      <nav aria-label="Options on this page" className="mt-6">
        <ul className="flex flex-wrap gap-x-5">
          {optionIds.map(id => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-11 items-center">
                {options[id].short}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="chances-rows">
        {optionIds.map(id => (
          <OptionChances key={id} id={id} />
        ))}
      </div>
      <ChancesTable />
    </div>
  </Page>
)
