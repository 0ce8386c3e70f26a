import type { Page } from '@playwright/test'
import { candidacyRules } from '@/content/candidacy/candidacy-rules'
import { candidacyFlow, type CandidacyPicks, picksOf } from '@/lib/candidacy/candidacy-flow'
import { rulesByDispute } from '@/lib/candidacy/rules-by-dispute'
import { askedQuestions } from '@/lib/candidacy/asked-questions'
import { weighPicks } from '@/lib/candidacy/weigh-picks'
import { cleanNorwood6 } from '../../examples/candidacy.examples'

/** The questions that somebody with these picks meets, each with what they pick. */
export const walkOf = (picks: CandidacyPicks) =>
  askedQuestions(candidacyFlow, picks).asked.map(question => ({ ...question, picked: picks[question.id] ?? [] }))

/** The button that leads on from a question; from the last one to the result. */
export const goOn = (page: Page) => page.getByRole('button', { name: /^(Continue|Show my result)$/ }).click()

/** What the result shows, or should show: ids of the blocks that are not hidden, and what it says that decides. */
export type Shown = { verdicts: string[]; decides: string[]; rules: string[]; disputes: string[]; missing: string[] }

/** What the rules say that the result has to show for these picks. */
export function expectedFor(picks: CandidacyPicks): Shown {
  const { verdict, shown, decides, missing } = weighPicks(candidacyFlow, picks)
  const disputes = [...rulesByDispute(candidacyRules)]
    .filter(([, ids]) => ids.some(id => shown.includes(id)))
    .map(([id]) => id)
  return {
    verdicts: [verdict],
    decides: [decides ?? 'otherwise'],
    rules: [...shown].sort(),
    disputes,
    missing: [...missing],
  }
}

/** What the result does show, as the browser lays it out. */
export const shownOn = (page: Page): Promise<Shown> => page.evaluate(readShown)

function readShown(): Shown {
  const result = document.querySelector('[data-part="result"]')
  // The block's own display, whatever its parents do. In a part that is not drawn a computed style is worked out anew
  // for each question, so it is asked only where nothing else tells: a block without a box in a parent with one is hidden.
  const displayed = (block: HTMLElement) =>
    block.checkVisibility() || (!block.parentElement?.checkVisibility() && getComputedStyle(block).display !== 'none')
  const ids = (name: string) => [
    ...new Set(
      [...(result?.querySelectorAll<HTMLElement>(`[data-${name}]`) ?? [])]
        .filter(displayed)
        .map(block => block.dataset[name] ?? ''),
    ),
  ]
  // Of the words that may decide, those in the head that shows.
  const shown = ids('verdict')[0] ?? ''
  const decides = [...(result?.querySelectorAll<HTMLElement>(`[data-verdict="${shown}"] [data-decides]`) ?? [])]
    .filter(displayed)
    .map(({ dataset }) => dataset.decides ?? '')
  return {
    verdicts: ids('verdict'),
    decides,
    rules: ids('rule').sort(),
    disputes: ids('dispute'),
    missing: ids('missing'),
  }
}

/** Sets the radios and checkboxes as they would be picked, many times over, and reads what shows after each. */
export const showMany = (page: Page, all: readonly CandidacyPicks[]): Promise<Shown[]> =>
  page.evaluate(
    ([list, source]) => {
      const read = new Function(`return (${source})()`) as () => Shown
      return list.map(picks => {
        for (const input of document.querySelectorAll<HTMLInputElement>('[data-question] input')) {
          const wanted = (picks as Record<string, readonly string[]>)[input.name]?.includes(input.value) ?? false
          if (input.checked !== wanted) input.checked = wanted
        }
        return read()
      })
    },
    [all, readShown.toString()] as const,
  )

/** Sets of picks in a fixed but mixed order: mostly harmless ones, so that every verdict comes up. */
export function samplePicks(count: number): CandidacyPicks[] {
  let seed = 20261121
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const harmless = picksOf(cleanNorwood6)
  return Array.from({ length: count }, () => {
    const calm = Math.min(1, random() * 1.2)
    const hasty = random() < 0.4 ? 0.15 : 0
    return Object.fromEntries(
      candidacyFlow.questions.flatMap(({ id, many, answers }) => {
        if (random() < hasty) return []
        if (random() < calm) return [[id, harmless[id]]]
        const some = answers.filter(answer => answer.id !== 'none' && random() < 0.3).map(answer => answer.id)
        return [[id, many && some.length > 0 ? some : [answers[Math.floor(random() * answers.length)]?.id ?? '']]]
      }),
    )
  })
}
