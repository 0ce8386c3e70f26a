import { expect, test } from '@playwright/test'
import type { PagePath } from '../../app/pages'
import { candidacyFlow, picksOf } from '../../lib/candidacy/candidacy-flow'
import { printCandidacy } from '../../lib/candidacy/candidacy-address'
import { cleanNorwood6 } from '../examples/candidacy.examples'
import { begunAt, openTool, tools, wordsOf } from './support/tools'

const evening = new Date(2027, 0, 5, 23, 58)
const morning = new Date(2027, 0, 6, 0, 1)

/** Tools that say something else each day. The quiz and the plan tell it on paper. */
const knowTheDay: readonly PagePath[] = ['/candidacy', '/timeline', '/aftercare', '/today', '/plan']
const result = printCandidacy(candidacyFlow, { picks: picksOf(cleanNorwood6), at: 'result' })

for (const path of tools)
  test(`${path}, left open overnight, says the new day`, async ({ page: left, browser }) => {
    test.slow()
    const address = path === '/candidacy' ? `${path}#${result}` : begunAt(path)
    await left.clock.install({ time: evening })
    await openTool(left, address)
    const before = await wordsOf(left)
    await left.clock.fastForward(morning.getTime() - evening.getTime())
    const opened = await browser.newPage()
    try {
      await opened.clock.install({ time: morning })
      await openTool(opened, address)
      await expect(async () => expect(await wordsOf(left)).toEqual(await wordsOf(opened))).toPass({ timeout: 20_000 })
    } finally {
      await opened.close()
    }
    if (knowTheDay.includes(path)) expect(await wordsOf(left), 'a day makes a difference').not.toEqual(before)
  })
