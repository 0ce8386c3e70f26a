import { Button } from '@/components/ui/button'
import { costAreas, costRegions } from '@/content/cost/cost'
import { dayYears } from '@/lib/calendar/read-day'
import { sessionLimits, timelineDefaults } from '@/lib/timeline/timeline-params'

const field = 'mt-1 block min-h-12 w-full rounded-sm border border-edge bg-paper px-3 py-2 text-ink'

const [first, last] = dayYears
const [fewest, most] = sessionLimits
const counts = Array.from({ length: most - fewest + 1 }, (_, i) => fewest + i)

/** What each button asks for. The names in an address are those of the cost and the timeline tools. */
const files = [
  ['/api/plan/sheet.txt', 'As text'],
  ['/api/plan/sheet.md', 'As Markdown'],
  ['/api/plan/sheet.csv', 'As a table (CSV)'],
  ['/api/plan/plan.json', 'As a plan (JSON)'],
  ['/api/timeline.ics', 'For a calendar (ICS)'],
] as const

const Options = ({ rows }: { rows: Readonly<Record<string, { label: string }>> }) => (
  <>
    {Object.entries(rows).map(([id, { label }]) => (
      <option key={id} value={id}>
        {label}
      </option>
    ))}
  </>
)

/** What stands there instead where no script runs: the files by address, without anything that is about health. */
export const WithoutScript = () => (
  <noscript>
    <section aria-labelledby="plan-files-title" className="mt-10 border-t-2 border-ink pt-5 print:hidden">
      <h2 id="plan-files-title" className="text-2xl">
        Without JavaScript
      </h2>
      <p className="mt-2">
        Keeping and sharing a plan needs JavaScript: it stays on your device, so no server can do it for you. The tools
        and the sheet below work without it. Print this page, or get the sheet as a file.
      </p>
      <form action="/api/plan/sheet.txt" className="mt-5">
        <div className="grid gap-4 sm:grid-cols-2">
          <p>
            <label htmlFor="file-area">Area</label>
            <select id="file-area" name="area" className={field}>
              <Options rows={costAreas} />
            </select>
          </p>
          <p>
            <label htmlFor="file-region">Place</label>
            <select id="file-region" name="region" className={field}>
              <Options rows={costRegions} />
            </select>
          </p>
          <p>
            <label htmlFor="file-start">First session, for the dates</label>
            <input
              id="file-start"
              name="start"
              type="date"
              min={`${first}-01-01`}
              max={`${last}-12-31`}
              className={field}
            />
          </p>
          <p>
            <label htmlFor="file-sessions">Sessions</label>
            <select id="file-sessions" name="sessions" defaultValue={timelineDefaults.sessions} className={field}>
              {counts.map(count => (
                <option key={count}>{count}</option>
              ))}
            </select>
          </p>
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
        These four answers go to our server, which keeps none of them. Nothing about your health is asked here. A
        calendar needs a date. The plan opens here once JavaScript is on.
      </p>
    </section>
  </noscript>
)
