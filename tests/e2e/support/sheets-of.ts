import type { Page } from '@playwright/test'

/** How many sheets a page takes when it is printed, on the paper that takes more of them. Chromium only. */
export async function sheetsOf(page: Page): Promise<number> {
  const counts: number[] = []
  for (const format of ['A4', 'Letter']) {
    counts.push((await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0)
  }
  return Math.max(...counts)
}
