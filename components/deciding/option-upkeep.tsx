import { Fold } from '@/components/ui/fold'
import { optionHref } from '@/lib/deciding/option-address'
import type { OptionEntry } from '@/lib/deciding/option-table'
import { isGap } from '@/lib/deciding/option-gaps'
import { OptionLine } from './option-line'

/** What each option takes to keep up, in time and in money: for the page that counts the money. */
export const OptionUpkeep = ({ options }: { options: readonly OptionEntry[] }) => (
  <div className="mt-10 -mb-10 max-w-[46rem] print:hidden">
    <Fold
      heading={<h2 className="text-xl">What each option takes to keep up</h2>}
      inside="Time and money. For most of them we found no count of the minutes"
    >
      <ul className="grid gap-y-8">
        {options.map(({ id, name, cells }) => (
          <li key={id} className="min-w-0 border-t border-rule pt-3">
            <h3 className="text-lg">
              <a href={optionHref(id)} className="inline-block min-h-6">
                {name}
              </a>
            </h3>
            {(['upkeep-time', 'upkeep-money'] as const).map(aspect => (
              <div key={aspect} className="mt-2">
                <OptionLine line={cells[aspect]} look="text-base" />
                {cells[aspect].more
                  .filter(line => !isGap(line))
                  .map(line => (
                    <OptionLine key={line.id} line={line} look="text-base" />
                  ))}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Fold>
  </div>
)
