import { expect, type Page, test } from '@playwright/test'
import { type PageRow, pages } from '../../app/pages'
import { auditAllLooks, looks, narrow } from './support/audit'
import { builtPages } from './support/built-pages'
import { comesToLife, readHead } from './support/page-head'
import { expectSafeHeaders } from './support/safe-headers'
import { tooWide } from './support/too-wide'
import { settled, unreadableAnswer } from './support/tools'
import { keptInBrowser, watchPage } from './support/watch-page'
import { watchRequests } from './support/watch-requests'

const rows: Readonly<Record<string, PageRow>> = pages
const tools = Object.entries(rows).flatMap(([path, { tool }]) => (tool ? [path] : []))

/** The forms of a tool lead to the tool itself, those of other pages to a file made from what they ask. */
async function expectOwnForms(page: Page, path: string): Promise<void> {
  const { forms } = await readHead(page)
  if (tools.includes(path)) expect.soft([...new Set(forms)], 'forms').toEqual([`get ${path}`])
  else
    expect
      .soft(
        forms.filter(form => !/^get \/api\/[\w/.]+$/.test(form)),
        'forms',
      )
      .toEqual([])
}

/** What is there to open a panel and has none. */
const withoutPanel = (page: Page) =>
  page
    .locator('[popovertarget]')
    .evaluateAll(buttons =>
      buttons.flatMap(button =>
        document.getElementById(button.getAttribute('popovertarget') ?? '')?.popover ? [] : [button.outerHTML],
      ),
    )

/** Colours do not turn with the width: only a tool, whose parts move, is looked at in the dark on a narrow screen too. */
const looksOf = (kind: string) =>
  looks.filter(({ colours, width }) => kind === 'tool' || colours !== 'dark' || width > narrow.width)

// One visit for all of it. What the page does is read after axe, so that a picture or a request of any look counts too.
for (const { path, kind, indexed, first, hasWidget } of builtPages()) {
  const seen = first ? 'in every colour scheme and width' : 'on a narrow screen'
  test(`${path} is what its row says, opens without a complaint, fits a phone and passes axe ${seen}`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(240_000) // pages with hundreds of claims, on a busy machine
    const watch = await watchPage(page)
    const requests = watchRequests(page)
    const answer = await page.goto(path)

    expect(answer?.status()).toBe(200)
    const policy = await expectSafeHeaders(answer)
    expect.soft(policy).toMatch(kind === 'tool' ? /script-src 'self' 'sha256-/ : /script-src 'none'/)
    expect.soft(hasWidget, 'a tool has its widget, and nothing else has one').toBe(kind === 'tool')

    const { canonical, robots, description } = await readHead(page)
    expect.soft(canonical, 'canonical').toBe(indexed ? path : null)
    expect.soft(robots, 'robots').toBe(indexed ? null : 'noindex')
    expect.soft(description ?? '', 'description').toMatch(/.{50}/)
    const row = rows[path]
    const title = row ? (row.title ?? row.name) : /./
    // Each step of the quiz has a title of its own, which ends in the page's.
    if (path === '/candidacy')
      await expect.soft(page).toHaveTitle(new RegExp(`(^|– )${String(title).replace('?', '\\?')} · Stipple$`))
    else if (path === '/') await expect.soft(page).toHaveTitle(title)
    else await expect.soft(page).toHaveTitle(row ? `${title} · Stipple` : / · Stipple$/)
    await expect.soft(page.locator('h1')).toHaveCount(1)
    await expectOwnForms(page, path)
    const [dots, keys] = [
      // The quiz wears them in its result alone.
      await page.locator(path === '/candidacy' ? 'main .five-dots:visible' : 'main .five-dots').count(),
      await page.locator('.dots-key:visible').count(),
    ]
    expect.soft(keys, 'the key of the dots, where there are dots').toBe(dots > 0 ? 1 : 0)

    expect.soft(await withoutPanel(page), 'figures without a panel').toEqual([])
    if (kind === 'tool') await comesToLife(page)
    else await expect.soft(page.locator('[style]'), 'styles within the markup').toHaveCount(0)
    if (kind !== 'tool')
      await expect.soft(page.locator('script:not([type="application/ld+json"]), link[as="script"]')).toHaveCount(0)
    if (kind === 'tool') await page.waitForLoadState('networkidle') // the tool as its script leaves it
    expect.soft(await auditAllLooks(page, first ? looksOf(kind) : [narrow]), 'axe').toEqual([])
    expect.soft(await tooWide(page), 'fits 320 pixels').toEqual([])

    await page.waitForLoadState('networkidle')
    expect.soft(watch.violations, 'policy').toEqual([])
    expect.soft(watch.complaints, 'complaints').toEqual([])
    expect.soft(await keptInBrowser(page), 'kept').toEqual([])
    expect.soft(await requests.elsewhere(new URL(baseURL ?? page.url()).origin), 'asked elsewhere').toEqual([])
  })
}

for (const path of tools) {
  test(`an answer of ${path} is drawn under a policy of its own, is no search result, and says in its title what is wrong`, async ({
    page,
    request,
  }) => {
    const watch = await watchPage(page)
    const address = await unreadableAnswer(page, path)
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(200)
    await expect(page).toHaveURL(address)
    const withoutScript = await request.get(address)
    const nonces = [answer, withoutScript].map(
      async one => /script-src 'self' 'nonce-([^']{20,})';/.exec(await expectSafeHeaders(one))?.[1],
    )
    const [once, again] = await Promise.all(nonces)
    expect(once).toBeDefined()
    expect(again).not.toBe(once)

    const { canonical, robots } = await readHead(page)
    expect(canonical).toBe(path)
    expect(robots).toBe('noindex, follow')
    await expectOwnForms(page, path)
    const title = `Error: ${rows[path]?.title ?? rows[path]?.name} · Stipple`
    const markup = await withoutScript.text()
    expect(/<title>([^<]*)/.exec(markup)?.[1], 'title without script').toBe(title)
    expect(markup.match(/<h1[\s>]/g), 'headings without script').toHaveLength(1)
    await comesToLife(page)
    await settled(page)
    await expect(page).toHaveTitle(title)
    expect(watch.violations).toEqual([])
    expect(watch.complaints).toEqual([])
  })

  test(`${path}/answer leads to the address that people share, and unknown parts are dropped`, async ({ request }) => {
    const moved = await request.get(`${path}/answer?a=1`, { maxRedirects: 0 })
    expect(moved.status()).toBe(308)
    expect(moved.headers().location).toMatch(new RegExp(`^(?:http://[^/]+)?${path}\\?a=1$`))
    const answer = await request.get(`${path}?a=1`)
    expect(answer.status()).toBe(200)
    expect(new URL(answer.url()).pathname + new URL(answer.url()).search).toBe(path)
    await expectSafeHeaders(answer)
  })
}

test('the page for an unknown address is a 404 that passes axe and loads no script', async ({ page }) => {
  const watch = await watchPage(page)
  const answer = await page.goto('/there-is-no-such-page')
  expect(answer?.status()).toBe(404)
  expect(await expectSafeHeaders(answer)).toContain("script-src 'none'")
  expect((await readHead(page)).robots).toContain('noindex')
  expect(await page.locator('script').count()).toBe(0)
  expect(await auditAllLooks(page)).toEqual([])
  expect(watch.violations).toEqual([])
})
