import { startTransition, useCallback, useEffect, useState } from 'react'
import { forgetPages } from '@/components/layout/forget-pages'
import { deviceDay } from '@/components/ui/device-day'
import { forgetEntries } from '@/components/ui/page-memory'
import { useNewest } from '@/components/ui/use-newest'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { addTo, nothingOpen, type OpenPlan, openPlan, showOther } from '@/lib/plan/open-plan'
import { emptyPlan, isEmptyPlan, type Plan, partsOf, planLimits } from '@/lib/plan/plan-document'
import { planFragment } from '@/lib/plan/plan-link'
import { readPlanText } from '@/lib/plan/read-plan'
import { writePlan } from '@/lib/plan/write-plan'
import { forgetAll, keepText, planKey, readKept } from './plan-storage'

const noRoom = 'This browser lets no page keep anything, or has no room left. Save a file instead. Nothing is lost.'
const notGone = 'This browser did not let the page delete everything. Clear the data of this site in its settings.'
const addressPause = 400

/** What is wrong with a file, beside the field that took it. */
const fileFaults = {
  large: 'That file is too large to be a plan. Pick the file that you saved here.',
  'no-plan': 'That file is no plan of this guide. Pick the file that you saved here.',
  newer: 'That plan was made by a newer version of this guide. It cannot be read here.',
}

/** An unkept plan stands in the fragment, which no server sees; a kept one needs no address. */
function writeAddress({ plan, kept, mine }: OpenPlan): void {
  if (mine) return
  const fragment = kept || isEmptyPlan(plan) ? '' : planFragment(plan, partsOf(plan))
  history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`)
}

/** The plan on the page: from what is kept, from the address or from a file; kept only once the reader has asked. */
export function usePlan(flow: CandidacyFlow) {
  const [open, setOpen, latest] = useNewest<OpenPlan>(nothingOpen)
  const [today, setToday] = useState<string | null>(null)
  const [fileFault, setFileFault] = useState<string>()

  const settle = useCallback(
    (next: OpenPlan) => {
      const held = !next.kept || readKept() === writePlan(next.plan) || keepText(writePlan(next.plan))
      setOpen(held ? next : { ...next, kept: false, said: noRoom })
    },
    [setOpen],
  )

  useEffect(() => {
    const load = () => {
      const next = openPlan(readKept(), location.hash, flow, latest.current.plan)
      settle(next)
      writeAddress(latest.current)
    }
    const elsewhere = ({ key, newValue }: StorageEvent) => {
      if (key !== planKey && key !== null) return
      if (newValue === null && latest.current.kept)
        settle({ ...nothingOpen, said: 'The plan was deleted in another tab.' })
      else if (latest.current.kept) settle(openPlan(newValue, '', flow))
    }
    const moved = () => {
      const { plan, kept } = latest.current
      // What the page itself wrote there is no news.
      if (location.hash !== '' && (kept || location.hash !== planFragment(plan, partsOf(plan)))) load()
    }
    // The whole sheet is drawn anew for it, so a tap in the meantime comes first.
    startTransition(() => {
      load()
      setToday(deviceDay())
    })
    window.addEventListener('hashchange', moved)
    window.addEventListener('storage', elsewhere)
    return () => {
      window.removeEventListener('hashchange', moved)
      window.removeEventListener('storage', elsewhere)
    }
  }, [flow, settle, latest])

  useEffect(() => {
    if (today === null) return
    const timer = setTimeout(() => writeAddress(open), addressPause)
    return () => clearTimeout(timer)
  }, [open, today])

  const choose = (way: 'replace' | 'add' | 'back') => {
    const { plan, mine, problems } = latest.current
    if (!mine) return
    if (way === 'back') settle({ ...latest.current, ...mine, mine: null, problems: [], said: 'Your own plan is back.' })
    if (way === 'replace') settle({ ...latest.current, kept: mine.kept, mine: null, said: 'This is your plan now.' })
    if (way === 'add') settle(addTo({ ...latest.current, ...mine, mine: null }, plan, problems))
  }
  const take = async (file: File) => {
    const read = file.size > planLimits.file ? 'large' : readPlanText(await file.text(), flow)
    if (read === 'large' || read.kind !== 'plan') return setFileFault(fileFaults[read === 'large' ? read : read.kind])
    setFileFault(undefined)
    const next = showOther(latest.current, read)
    settle({ ...next, said: next.mine ? '' : 'The plan of the file is open.' })
  }
  const keep = () => {
    if (latest.current.locked) return
    settle({ ...latest.current, kept: true, said: 'Kept on this device. Later changes are kept too.' })
  }
  const forget = async () => {
    const gone = forgetAll()
    setFileFault(undefined)
    settle({
      ...nothingOpen,
      plan: emptyPlan,
      said: gone ? 'Deleted. Nothing of the plan is left on this device.' : notGone,
    })
    forgetEntries()
    // The pages kept for use without a network hold no answers, but everything is everything.
    if (!(await forgetPages())) settle({ ...latest.current, said: notGone })
  }
  return {
    ...open,
    today,
    fileFault,
    keep,
    forget,
    choose,
    take,
    change: (plan: Plan) => settle({ ...latest.current, plan, said: '' }),
    say: (said: string) => settle({ ...latest.current, said }),
  }
}

export type PlanActions = ReturnType<typeof usePlan>
