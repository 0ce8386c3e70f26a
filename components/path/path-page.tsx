import { ToolPage } from '@/components/layout/tool-page'
import { FoldedSection } from '@/components/ui/folded-section'
import { decision } from '@/content/deciding/decision'
import { peopleToAsk, readiness } from '@/content/deciding/path'
import { HowMuchItWeighs } from './how-much-it-weighs'
import { KnowledgeCheck } from './knowledge-check'
import { PathClient } from './path.client'
import { PathSteps } from './path-steps'
import { ReadinessCheck } from './readiness-check'
import { TakingTime } from './taking-time'
import { WhatNext } from './what-next'
import './path.css'

/** Whom somebody could talk to, and what to ask them. */
const PathPeople = () => (
  <FoldedSection id="people" title="People to talk to" brief="Who could help you decide, and what to ask them">
    <p className="mt-1 max-w-[62ch] text-soft">
      Tick the people you want to talk to. We think that these questions help.
    </p>
    <ul className="mt-3">
      {peopleToAsk.map(({ id, who, ask }) => (
        <li key={id} className="border-t border-rule py-3">
          <label className="flex min-h-11 cursor-pointer items-center gap-3">
            <input type="checkbox" name="people" value={id} className="choice-mark" />
            <span className="font-semibold">{who}</span>
          </label>
          <p className="max-w-[62ch] pl-9 text-soft">{`“${ask}”`}</p>
        </li>
      ))}
    </ul>
  </FoldedSection>
)

/** The room's page: the way through the decision, from where somebody is to what comes next. */
export const PathPage = () => (
  <ToolPage
    title="The way to a decision"
    lede={`${decision.asks} Here are seven steps, and you can leave out any of them.`}
  >
    <PathClient>
      <PathSteps />
      <section
        id="where-you-are"
        aria-labelledby="where-title"
        className="mt-14 scroll-mt-6 border-t-2 border-ink pt-5"
      >
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
