import type { Page } from '@playwright/test'

/** What a page tells search engines, and where its forms lead: paths on this site. */
export type PageHead = { canonical: string | null; robots: string | null; description: string | null; forms: string[] }

/** Reads the head and the forms of the page that is open. A form that script alone handles has no action. */
export const readHead = (page: Page): Promise<PageHead> =>
  page.evaluate(() => {
    const content = (name: string) => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
    return {
      canonical: canonical === undefined ? null : new URL(canonical).pathname,
      robots: content('robots'),
      description: content('description'),
      forms: [...document.querySelectorAll<HTMLFormElement>('form[action]')].map(
        form => `${form.method} ${new URL(form.action).pathname}`,
      ),
    }
  })

/** Waits until React has taken over the tool: it marks the elements that it did. */
export const comesToLife = (page: Page) =>
  page.waitForFunction(() => {
    const widget = document.querySelector('[data-widget]')
    return widget !== null && Object.keys(widget).some(key => key.startsWith('__reactFiber'))
  })
