import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { auditAllLooks } from './support/audit'

const folder = fileURLToPath(new URL('../../content/articles/guides', import.meta.url))
const slugs = readdirSync(folder)
  .filter(name => name.endsWith('.mdx'))
  .map(name => name.replace('.mdx', ''))
const guide = '/guides/how-long-it-lasts'

/** The first fact of the text and the panel that it opens. */
async function firstFact(page: Page) {
  const label = page.locator('article label').first()
  const target = await label.locator('button').getAttribute('popovertarget')
  return { label, button: label.locator('button'), panel: page.locator(`#${target}`) }
}

test('every guide stands in the list', async ({ page }) => {
  await page.goto('/guides')
  const links = await page.locator('main section li a').evaluateAll(all => all.map(link => link.getAttribute('href')))
  expect(links.toSorted()).toEqual(slugs.map(slug => `/guides/${slug}`).toSorted())
})

test('the menu of phones opens without script, tells where one is, and closes on Escape @no-script', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(guide)
  const menu = page.locator('#menu')
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(menu).toBeVisible()
  await expect(menu.locator('[aria-current]')).toHaveAttribute('href', '/guides')
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await page.getByRole('button', { name: 'Menu' }).click()
  await menu.getByRole('button', { name: 'Close' }).click()
  await expect(menu).toBeHidden()
})

// That each figure of each page has its panel: pages.spec.ts.
test('a figure opens to who says what without any script, and closes again @no-script', async ({ page }) => {
  await page.goto(guide)
  const { label, panel } = await firstFact(page)
  await expect(panel).toBeHidden()
  await label.click()
  await expect(panel).toBeVisible()
  await expect(panel.locator('a[href^="/sources/"]').first()).toBeVisible()
  await panel.getByRole('button', { name: 'Close' }).click()
  await expect(panel).toBeHidden()
})

test('a figure opens and closes by keyboard @no-script', async ({ page }) => {
  await page.goto(guide)
  const { button, panel } = await firstFact(page)
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(button).toBeFocused()
})

test('an open panel stays on the screen and leaves its figure in sight', async ({ page }) => {
  await page.goto(guide)
  const { label, panel } = await firstFact(page)
  await label.click()
  const [figure, box] = await Promise.all([label.boundingBox(), panel.boundingBox()])
  if (!figure || !box) throw new Error('neither figure nor panel is drawn')
  expect(box.y + box.height).toBeLessThanOrEqual(800)
  expect(box.x + box.width).toBeLessThanOrEqual(1280)
  expect(box.y >= figure.y + figure.height - 2 || box.y + box.height <= figure.y + 2).toBe(true)
})

test('on a phone an open panel is a sheet at the foot of the screen @phone', async ({ page }) => {
  await page.goto(guide)
  const { label, panel } = await firstFact(page)
  await label.click()
  const box = await panel.boundingBox()
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  expect(box?.width).toBe(width)
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(height)
})

test('a guide with a panel open passes axe', async ({ page }) => {
  await page.goto(guide)
  const { label } = await firstFact(page)
  await label.click()
  expect(await auditAllLooks(page)).toEqual([])
})

test('the notes stand in the margin beside the text', async ({ page }) => {
  await page.goto(guide)
  const text = await page.locator('article').boundingBox()
  const notes = await page.getByRole('note').evaluateAll(all => all.map(note => note.getBoundingClientRect()))
  for (const note of notes) expect(note.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) - 1)
  const bottoms = notes.map(note => note.y + note.height)
  const ordered = notes.every((note, at) => at === 0 || note.y >= (bottoms[at - 1] ?? 0) - 1)
  expect(ordered, 'no note lies on another').toBe(true)
})

test('on a wide page each note keeps within a screen of its line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const slug of slugs) {
    await page.goto(`/guides/${slug}`)
    const drifts = await page.getByRole('note').evaluateAll(all =>
      all
        .flatMap(notes => [...notes.querySelectorAll('button')])
        .map(button => {
          const panel = button.getAttribute('popovertarget')
          const line = document.querySelector(`article label:has([popovertarget="${panel}"])`)
          const top = button.closest('[role=note] > div')?.getBoundingClientRect().y ?? Number.NaN
          return top - (line?.getBoundingClientRect().y ?? Number.NaN)
        }),
    )
    expect(drifts.length, slug).toBeGreaterThan(0)
    expect(Math.max(...drifts), slug).toBeLessThan(600)
  }
})

test('on a phone no note stands in the text: it is the sheet that its figure opens @phone', async ({ page }) => {
  await page.goto(guide)
  await expect(page.locator('article [role=note]').first()).toBeAttached()
  await expect(page.getByRole('note')).toHaveCount(0)
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  expect(widths[0]).toBe(widths[1])
})

test('every guide has its plate, its title and its whole short answer in the first screen of a phone @no-script', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const slug of slugs) {
    await page.goto(`/guides/${slug}`)
    const plate = page.locator('article header img').filter({ visible: true })
    await expect(plate).toHaveAttribute('alt', /.{40}/)
    expect(await plate.evaluate(image => (image as HTMLImageElement).decode().then(() => true)), slug).toBe(true)
    const [picture, title, answer] = await Promise.all(
      [plate, page.locator('h1'), page.locator('section[aria-labelledby="short-answer"]')].map(one =>
        one.boundingBox(),
      ),
    )
    if (!picture || !title || !answer) throw new Error(`${slug}: plate, title or answer is not drawn`)
    expect(picture.height, slug).toBeGreaterThan(180)
    expect(picture.y + picture.height, slug).toBeLessThanOrEqual(title.y)
    expect(answer.y + answer.height, slug).toBeLessThanOrEqual(844)
  }
})

test('paper gets the plate for light paper, from a dark screen too @no-script', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(guide)
  const plate = page.locator('article header img').filter({ visible: true })
  await expect(plate).toHaveAttribute('src', '/plates/how-long-it-lasts-dark.svg')
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await expect(plate).toHaveAttribute('src', '/plates/how-long-it-lasts-light.svg')
  expect(await plate.evaluate(image => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
})

test('the list shows each guide’s own plate, and a shared link shows it beside the name', async ({ page, request }) => {
  await page.goto('/guides')
  const shown = await page
    .locator('main section li img')
    .filter({ visible: true })
    .evaluateAll(all => all.map(image => image.getAttribute('src')))
  expect(shown).toHaveLength(slugs.length)
  expect(new Set(shown).size).toBe(slugs.length)
  const pictures = new Set<string>()
  for (const slug of slugs) {
    const answer = await request.get(`/guides/${slug}/opengraph-image`)
    const bytes = await answer.body()
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], slug).toEqual([1200, 630])
    expect(bytes.length, slug).toBeLessThan(300_000)
    pictures.add(bytes.toString('base64'))
  }
  expect(pictures.size).toBe(slugs.length)
})

test('the contents lead to the headings @no-script', async ({ page }) => {
  await page.goto(guide)
  const links = page.getByRole('navigation', { name: 'On this page' }).first().getByRole('link')
  const last = links.last()
  await last.click()
  const target = (await last.getAttribute('href')) ?? ''
  await expect(page).toHaveURL(new RegExp(`${target}$`))
  await expect(page.locator(target)).toBeInViewport()
})

test('the contents mark the section in view @no-script', async ({ page }) => {
  await page.goto(guide)
  const links = page.getByRole('navigation', { name: 'On this page' }).first().getByRole('link')
  const marked = () =>
    links.evaluateAll(all =>
      all.flatMap((link, at) => (getComputedStyle(link).borderLeftColor === 'rgba(0, 0, 0, 0)' ? [] : [at])),
    )
  for (const at of [2, 4]) {
    await links.nth(at).click()
    await page.mouse.move(640, 400) // off the links, which wear a mark under the pointer too
    await expect.poll(marked).toEqual([at])
  }
})

test('a guide says its date, its sources and the next step, and wears no grade', async ({ page }) => {
  await page.goto(guide)
  await expect(page.locator('article time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/)
  await expect(page.locator('main')).not.toContainText(/reading grade/i)
  await expect(page.locator('section[aria-labelledby="sources"] > ul > li')).toHaveCount(5)
  await expect(page.getByText('Next step')).toBeVisible()
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data).toMatchObject({ '@type': 'Article', headline: await page.locator('h1').textContent() })
})
