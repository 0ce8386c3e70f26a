import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A page that the build drew ahead of time. */
export type BuiltPage = {
  /** Its address, such as `/guides/what-it-costs`. */
  path: string
  /** Whether it is one of the first pages of its route: those are looked at from every side. */
  first: boolean
  /** Whether a tool works on it, so that it keeps its scripts. */
  hasWidget: boolean
}

const server = fileURLToPath(new URL('../../../.next/', import.meta.url))
const pagesOfEachKind = 2

type Manifest = { routes: Record<string, { routeType: string; srcRoute: string | null }> }

function readHtml(path: string): string {
  return readFileSync(`${server}server/app${path === '/' ? '/index' : path}.html`, 'utf8')
}

/** Every page that `next build` drew, in the order of its list; Next's own error pages left out. */
export function builtPages(): BuiltPage[] {
  const manifest = JSON.parse(readFileSync(`${server}prerender-manifest.json`, 'utf8')) as Manifest
  const seen = new Map<string, number>()
  return Object.entries(manifest.routes)
    .filter(([path, route]) => route.routeType === 'page' && !path.startsWith('/_'))
    .map(([path, { srcRoute }]) => {
      const kind = srcRoute ?? path
      const before = seen.get(kind) ?? 0
      seen.set(kind, before + 1)
      const markup = readHtml(path).replace(/<script\b[\s\S]*?<\/script>/g, '')
      return { path, first: before < pagesOfEachKind, hasWidget: /\sdata-widget="/.test(markup) }
    })
}

/** Every prerendered file (JSON, sitemap, icons, pictures). */
export function builtFiles(): string[] {
  const manifest = JSON.parse(readFileSync(`${server}prerender-manifest.json`, 'utf8')) as Manifest
  return Object.entries(manifest.routes)
    .filter(([, route]) => route.routeType !== 'page')
    .map(([path]) => path)
}

/** Every script that browsers load. */
export function builtScripts(): string[] {
  const names = readdirSync(`${server}static/chunks`).filter(name => name.endsWith('.js'))
  return names.map(name => `/_next/static/chunks/${name}`)
}
