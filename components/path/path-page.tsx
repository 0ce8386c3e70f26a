import { ToolPage } from '@/components/layout/tool-page'
import { readiness } from '@/content/deciding/path'
import { HowMuchItWeighs } from './how-much-it-weighs'
import { KnowledgeCheck } from './knowledge-check'
import { PathClient } from './path.client'
import { PathPeople } from './path-people'
import { PathSteps } from './path-steps'
import { ReadinessCheck } from './readiness-check'
import { TakingTime } from './taking-time'
import { WhatNext } from './what-next'
import './path.css'

/** The room's page: the way through the decision, from where somebody is to what comes next. */
export const PathPage = () => (
  <ToolPage
    title="The way to a decision"
    lede="You are choosing what to do about hair loss, if anything. Here are seven steps, and you can leave out any of them."
  >
    <PathClient>
      <PathSteps />
      <section id="where-you-are" aria-labelledby="where-title" className="mt-14 scroll-mt-6 border-t-2 border-ink pt-5">
        <h2 id="where-title" className="text-2xl">
          Where you are
        </h2>
        <HowMuchItWeighs />
        <ReadinessCheck rows={readiness} prefix="ready-" title="Are you ready to decide?" />
      </section>
      <KnowledgeCheck />
      <PathPeople />
      <TakingTime />
      <section aria-labelledby="again-title" className="mt-14 border-t-2 border-ink pt-5">
        <h2 id="again-title" className="text-2xl">
          And now
        </h2>
        <ReadinessCheck rows={readiness} prefix="now-" title="The same four questions once more" />
        <WhatNext />
      </section>
    </PathClient>
  </ToolPage>
)
