import { Button } from '@/components/ui/button'
import type { PlanActions } from './use-plan'

/** Print, keep, delete: the three things that most readers come for. */
export const PlanKeep = ({ kept, locked, mine, keep, forget, today }: PlanActions) => (
  <section
    aria-labelledby="plan-keep-title"
    data-needs="script"
    className="self-start border-t-2 border-ink pt-5 lg:sticky lg:top-8 print:hidden"
  >
    <h2 id="plan-keep-title" className="text-xl">
      Take it or keep it
    </h2>
    <Button className="mt-4 w-full" disabled={!today} onClick={() => window.print()}>
      Print the sheet
    </Button>
    {kept ? (
      <p className="mt-5">
        <strong className="font-semibold">Kept on this device.</strong> Each change is kept at once. Whoever uses this
        browser can read it.
      </p>
    ) : locked || mine ? null : (
      <>
        <Button kind="secondary" className="mt-4 w-full" disabled={!today} onClick={keep}>
          Keep it on this device
        </Button>
        <p className="mt-2 text-sm text-soft">
          Nothing is kept yet: the plan stands in this page’s address alone. If you keep it, the tools can add to it.
          Whoever uses this browser can read it then.
        </p>
      </>
    )}
    <Button kind="secondary" className="mt-5 w-full" disabled={!today} onClick={() => void forget()}>
      Delete everything
    </Button>
    <p className="mt-2 text-sm text-soft">This cannot be undone. Save a file first if you may want it back.</p>
  </section>
)
