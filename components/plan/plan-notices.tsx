import { handOverFile } from '@/components/ui/hand-over-file'
import { planPartWords } from '@/content/plan/plan'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { PlanActions } from './use-plan'

/** Another plan is on the page: whose it is, and what to do with one's own. */
const Offer = ({ choose }: Pick<PlanActions, 'choose'>) => (
  <Notice tone="settle" title="This is another plan. Yours is set aside.">
    <p>Nothing is saved until you choose. Have a look at it below first.</p>
    <div className="mt-3 flex flex-wrap gap-3">
      <Button onClick={() => choose('back')}>Back to mine</Button>
      <Button kind="secondary" onClick={() => choose('add')}>
        Add it to mine
      </Button>
      <Button kind="secondary" onClick={() => choose('replace')}>
        Replace mine
      </Button>
    </div>
  </Notice>
)

const Locked = ({ locked }: { locked: NonNullable<PlanActions['locked']> }) => (
  <Notice
    tone="stop"
    title={
      locked.why === 'newer' ? 'A newer version of this guide keeps a plan here' : 'What is kept here cannot be read'
    }
  >
    <p>It is left as it is, so this plan cannot be kept beside it. Save it as a file, or delete everything.</p>
    <Button
      kind="secondary"
      className="mt-3"
      onClick={() => handOverFile(locked.text, 'smp-plan-kept.json', 'application/json')}
    >
      Save what is kept as a file
    </Button>
  </Notice>
)

/** What the reader has to know before reading on. What was done is said at once, for the ear too. */
export const PlanNotices = ({ mine, locked, problems, said, choose }: PlanActions) => (
  <div className="grid gap-4 print:hidden">
    {mine ? <Offer choose={choose} /> : null}
    {locked ? <Locked locked={locked} /> : null}
    {problems.length > 0 ? (
      <Notice tone="settle" title="Some of it could not be read">
        <ul>
          {problems.map(({ part, message }) => (
            <li key={part + message}>{`${planPartWords[part].label}: ${message}`}</li>
          ))}
        </ul>
      </Notice>
    ) : null}
    <output className="block font-semibold empty:hidden">{said}</output>
  </div>
)
