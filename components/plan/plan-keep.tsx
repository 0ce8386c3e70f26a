import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { PlanActions } from './use-plan'

const inTab =
  'It is kept in this tab, because you asked a tool to put something into it. It goes when you close the tab.'
const inPage =
  'Nothing is kept yet: the plan is on this page alone and goes when you close its tab. ' +
  'Keep it before you go on to a tool, so that the tool can add to it.'

/** Asks once more, because nothing brings it back. The way out has the focus. */
const Forget = ({ isReady, forget }: { isReady: boolean; forget: PlanActions['forget'] }) => {
  const [asks, setAsks] = useState(false)
  if (!asks) {
    return (
      <Button kind="secondary" className="mt-5 w-full" disabled={!isReady} onClick={() => setAsks(true)}>
        Delete everything
      </Button>
    )
  }
  const remove = () => {
    setAsks(false)
    void forget()
  }
  return (
    <fieldset className="mt-5 grid gap-3">
      <legend className="mb-3 font-semibold">Delete the whole plan?</legend>
      <Button className="w-full" autoFocus onClick={() => setAsks(false)}>
        No, keep it
      </Button>
      <Button kind="secondary" className="w-full" onClick={remove}>
        Yes, delete it all
      </Button>
    </fieldset>
  )
}

/** Print, keep, delete: the three things that most readers come for. */
export const PlanKeep = ({
  kept,
  locked,
  mine,
  keep,
  forget,
  today,
  beforeForgetting,
}: PlanActions & { beforeForgetting: ReactNode }) => (
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
    {kept === 'device' ? (
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
          {kept === 'tab' ? inTab : inPage} If you keep it on the device, whoever uses this browser can read it.
        </p>
      </>
    )}
    <Forget isReady={Boolean(today)} forget={forget} />
    {beforeForgetting}
  </section>
)
