import { readFileSync } from 'node:fs'
import { families, type PageKind, pages, type Route } from '../../../app/pages'
import { drawnAhead } from '../../../scripts/read-build.mjs'

/** A page that the build drew ahead of time, with what the register says of it. */
export type BuiltPage = {
  /** Its address, such as `/guides/what-it-costs`. */
  path: string
  kind: PageKind
  indexed: boolean
  /** Whether it is one of the first pages of its route: those are looked at from every side. */
  first: boolean
  /** Whether a tool works on it, so that it keeps its scripts. */
  hasWidget: boolean
}

const pagesOfEachKind = 2
const rows: Readonly<Record<string, Route>> = { ...pages, ...families }

/** Every page that `next build` drew, in the order of its list; Next's own error pages left out. */
export function builtPages(): BuiltPage[] {
  const seen = new Map<string, number>()
  const drawn = drawnAhead().filter(({ isPage }) => isPage)
  return drawn.map(({ path, route, file }) => {
    const row = rows[route]
    if (!row) throw new Error(`${route} is drawn, but has no row in app/pages.ts`)
    const before = seen.get(route) ?? 0
    seen.set(route, before + 1)
    const markup = readFileSync(`${file}.html`, 'utf8').replace(/<script\b[\s\S]*?<\/script>/g, '')
    const { kind, indexed } = row
    return { path, kind, indexed, first: before < pagesOfEachKind, hasWidget: /\sdata-widget="/.test(markup) }
  })
}

/** Every file that the build wrote ahead of time: data, style sheets, pictures, the sitemap. */
export const builtFiles = (): string[] =>
  drawnAhead()
    .filter(({ isPage }) => !isPage)
    .map(({ path }) => path)
