import { startTransition, useCallback, useEffect, useState } from 'react'
import { forgetPages } from '@/components/layout/forget-pages'
import { forgetEntries, recall, remember, watchEntry } from '@/components/ui/page-memory'
import { useNewest } from '@/components/ui/use-newest'
import { useToday } from '@/components/ui/use-today'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { choose, keepPlan, openPlan, renewPlan, undoChange } from '@/lib/plan/open-plan'
import { nothingOpen, type OpenPlan, showOther } from '@/lib/plan/bring-parts'
import { dropPart, isEmptyPlan, type Plan, type PlanPart } from '@/lib/plan/plan-document'
import { isPlans, unknownIn } from '@/lib/plan/plan-link'
import { writeStored } from '@/lib/plan/stored-plan'
import { writePlan } from '@/lib/plan/write-plan'
import { planFromFile } from './plan-from-file'
import { dropFromTab, dropHanded, forgetAll, keepText, readHanded, readKept } from './plan-storage'
import { watchKept } from './watch-kept'

const noRoom = 'This browser lets no page keep anything, or has no room left. Save a file instead. Nothing is lost.'
const notGone = 'This browser did not let the page delete everything. Clear the data of this site in its settings.'

/** A plan that nobody asked to keep is remembered by the page's own entry, and by no address. */
function rememberPage({ plan, kept, mine, offer }: OpenPlan): void {
  if (!mine && !offer) remember('plan', kept || isEmptyPlan(plan) ? null : writePlan(plan))
}

/** Writes where the plan is kept; `false` if the browser does not let the page. */
function keepWhereItIs({ plan, kept, stored, mine }: OpenPlan): boolean {
  const isKept = kept === null || keepText(kept, writeStored(plan, stored))
  if (isKept && kept !== 'tab' && mine?.kept !== 'tab') dropFromTab()
  return isKept
}

/** The plan on the page: from what is kept, from the page's entry, a link or a file; kept only once the reader has asked. */
export function usePlan(flow: CandidacyFlow) {
  const [open, setOpen, latest] = useNewest<OpenPlan>(nothingOpen)
  const [isLoaded, setLoaded] = useState(false)
  const day = useToday()
  const [fileFault, setFileFault] = useState<string>()
  const [unknown, setUnknown] = useState<readonly string[]>()

  const show = useCallback(
    (next: OpenPlan) => {
      setOpen(next)
      rememberPage(next)
    },
    [setOpen],
  )
  /** For what the reader has done: it is kept too, where the plan is kept. */
  const settle = useCallback(
    (next: OpenPlan) => {
      setUnknown(undefined)
      show(keepWhereItIs(next) ? next : { ...next, kept: null, said: noRoom })
    },
    [show],
  )

  useEffect(() => {
    const load = (page: string | undefined) => {
      const handed = readHanded()
      const lost = unknownIn(location.hash)
      const sources = { device: readKept('device'), tab: readKept('tab'), page, handed, hash: location.hash }
      const next = openPlan(sources, flow)
      // Looking writes nothing. Only what the reader handed over by a press on a tool's page does.
      if (handed && !next.offer) {
        dropHanded()
        settle(next)
      } else show(next)
      setUnknown(lost)
    }
    const renew = (text: string | null) => {
      const next = renewPlan(latest.current, text, flow)
      if (next === latest.current) return
      if (text === null) dropFromTab()
      show(next)
    }
    const moved = () => {
      const { plan, kept } = latest.current
      if (isPlans(location.hash)) load(kept ? undefined : writePlan(plan))
      else {
        // A link of which nothing was understood is told, and changes nothing.
        const lost = unknownIn(location.hash)
        if (lost) setUnknown(lost)
        rememberPage(latest.current)
      }
    }
    // The whole sheet is drawn anew for it, so a tap in the meantime comes first.
    startTransition(() => {
      load(recall('plan'))
      setLoaded(true)
    })
    window.addEventListener('hashchange', moved)
    const unwatch = watchEntry()
    const unwatchKept = watchKept(
      () => (latest.current.mine ?? latest.current).kept,
      renew,
      () => load(undefined),
    )
    return () => {
      window.removeEventListener('hashchange', moved)
      unwatchKept()
      unwatch()
    }
  }, [flow, settle, show, latest])

  const take = async (file: File) => {
    const read = await planFromFile(file, flow)
    if (typeof read === 'string') return setFileFault(read)
    setFileFault(undefined)
    const next = showOther(latest.current, read)
    settle({ ...next, said: next.mine ? '' : 'The plan of the file is open.' })
  }
  const forget = async () => {
    const gone = forgetAll()
    setFileFault(undefined)
    show({ ...nothingOpen, said: gone ? 'Deleted. Nothing of the plan is left on this device.' : notGone })
    forgetEntries()
    // The pages kept for use without a network hold no answers, but everything is everything.
    if (!(await forgetPages())) show({ ...latest.current, said: notGone })
  }
  return {
    ...open,
    /** The names in a link that was for another page. */
    unknown,
    /** The reader's day, once the plan is read. */
    today: isLoaded ? day : null,
    fileFault,
    take,
    forget,
    keep: () => settle(keepPlan(latest.current, readKept('device'), flow)),
    choose: (way: 'replace' | 'add' | 'back') => {
      dropHanded()
      settle(choose(latest.current, way))
    },
    takeBack: () => settle(undoChange(latest.current)),
    takeOut: (part: PlanPart) => {
      const { plan, kept, stored } = latest.current
      settle({ ...latest.current, plan: dropPart(plan, part), undo: { plan, kept, stored }, said: 'Taken out.' })
    },
    change: (plan: Plan) => settle({ ...latest.current, plan, undo: null, said: '' }),
    say: (said: string) => setOpen({ ...latest.current, said }),
  }
}

export type PlanActions = ReturnType<typeof usePlan>
