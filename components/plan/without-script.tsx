import { Button } from '@/components/ui/button'
import { countOptions } from '@/components/ui/choices'
import { DateField } from '@/components/ui/date-field'
import { SelectField } from '@/components/ui/select-field'
import { costAreas, costRegions } from '@/content/cost/cost'
import { sessionLimits } from '@/lib/address/number-field'
import { timelineAddress } from '@/lib/timeline/timeline-address'

/** What each button asks for. The names in an address are those of the cost and the timeline tools. */
const files = [
  ['/api/plan/sheet.txt', 'As text'],
  ['/api/plan/sheet.md', 'As Markdown'],
  ['/api/plan/sheet.csv', 'As a table (CSV)'],
  ['/api/plan/plan.json', 'As a plan (JSON)'],
  ['/api/timeline.ics', 'For a calendar (ICS)'],
] as const

const asked = (name: string, text = '') => ({ id: `file-${name}`, name, text, small: true })
const optionsOf = (rows: Readonly<Record<string, { label: string }>>) =>
  Object.entries(rows).map(([value, { label }]) => ({ value, label }))

/** What stands there instead where no script runs: the files by address, without anything that is about health. */
export const WithoutScript = () => (
  <noscript>
    <section aria-labelledby="plan-files-title" className="mt-10 border-t-2 border-ink pt-5 print:hidden">
      <h2 id="plan-files-title" className="text-2xl">
        Without JavaScript
      </h2>
      <p className="mt-2">
        To keep and share a plan you need JavaScript, because it stays on your device and no server can do it for you.
        The tools and the sheet below work without it. You can print this page, or get the sheet as a file.
      </p>
      <form action="/api/plan/sheet.txt" className="mt-5">
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField {...asked('area')} label="Area" options={optionsOf(costAreas)} />
          <SelectField {...asked('region')} label="Place" options={optionsOf(costRegions)} />
          <DateField {...asked('start')} label="First session, for the dates" />
          <SelectField
            {...asked('sessions', String(timelineAddress.defaults.sessions))}
            label="Sessions"
            options={countOptions(sessionLimits).map(({ value }) => ({ value, label: value }))}
          />
        </div>
        <div className="mt-5 flex flex-wrap gap-3">
          {files.map(([address, label]) => (
            <Button key={address} kind="secondary" type="submit" formAction={address}>
              {label}
            </Button>
          ))}
        </div>
      </form>
      <p className="mt-3 text-sm text-soft">
        These four answers go to our server, which keeps none of them, and nothing about your health is asked here. You
        need a date for the calendar. The plan opens here once JavaScript is on.
      </p>
    </section>
  </noscript>
)
