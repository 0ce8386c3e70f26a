import { expect, test } from 'vitest'
import { everyPage } from '@/app/every-page'
import { footLists } from '@/app/menus'
import { families, type PageRow, pages } from '@/app/pages'
import { config } from '@/proxy'
import { allPaths, filesMatching, sources, withoutComments } from './project-files'

const rows = Object.entries<PageRow>(pages)
const routes = [...Object.keys(pages), ...Object.keys(families)]
const tools = rows.flatMap(([path, { tool }]) => (tool ? [path] : []))

/** `app/cost/page.tsx` draws `/cost`. */
const routeOf = (file: string) => file.slice('app'.length, -'/page.tsx'.length) || '/'
const pageFiles = sources.filter(({ path }) => /^app\/(.+\/)?page\.tsx$/.test(path))

test('every page has its row in the register, every row its file, and every tool a page that answers', () => {
  expect(pageFiles.map(({ path }) => routeOf(path)).toSorted()).toEqual(
    [...routes, ...tools.map(path => `${path}/answer`)].toSorted(),
  )
})

test('the proxy runs for the tools that answer an address and for nothing else', () => {
  expect(config.matcher.toSorted()).toEqual(tools.flatMap(path => [path, `${path}/answer`]).toSorted())
})

/** The head that a page may export: its own row, a tool's answer, or the row that a table gives. */
function headOf(route: string): string {
  if (route.includes('[')) return 'return pageMetadata('
  if (route.endsWith('/answer'))
    return `export const generateMetadata = answerMetadataOf('${route.slice(0, -'/answer'.length)}', `
  return `export const metadata = metadataOf('${route}')`
}

test('a page takes its head from its own row', () => {
  expect(pageFiles.filter(({ path, text }) => !text.includes(headOf(routeOf(path)))).map(({ path }) => path)).toEqual(
    [],
  )
})

test('nothing else writes a head: a title, a description, a canonical address, a word to robots', () => {
  const writers = sources.filter(({ path, text }) => {
    const code = withoutComments(text)
    return (
      /<(?:title|meta)\b|\bcanonical\b|\brobots:|:\s*Metadata\b/.test(code) &&
      !/^app\/(?:metadata-of\.ts|layout\.tsx|not-found\.tsx)$/.test(path)
    )
  })
  expect(writers.map(({ path }) => path)).toEqual([])
})

test('no page types the name of a page', () => {
  const names = rows.flatMap(([, { name, title }]) => [name, ...(title ? [title] : [])])
  const typed = pageFiles.flatMap(({ path, text }) =>
    names
      .filter(name => [`"${name}"`, `'${name}'`, `>${name}<`].some(way => text.includes(way)))
      .map(name => `${path}: ${name}`),
  )
  expect(typed).toEqual([])
})

test('names, addresses and places in the row at the top are given once', async () => {
  const all = await everyPage()
  const places = rows.flatMap(([, { nav }]) => (nav.top === undefined ? [] : [String(nav.top)]))
  for (const list of [
    all.map(({ path }) => path),
    all.map(({ name }) => name),
    all.map(({ title, name }) => title ?? name),
    places,
  ]) {
    expect(list.filter((one, at) => list.indexOf(one) !== at)).toEqual([])
  }
})

test('every page that search engines have says what is on it', async () => {
  const silent = (await everyPage()).filter(({ indexed, description = '' }) => indexed && description.length < 50)
  expect(silent.map(({ path }) => path)).toEqual([])
})

test('every list at the foot has its links', () => {
  for (const { title, links } of footLists) expect(links.length, title).toBeGreaterThan(0)
})

test('every address that the code links to is a page, what a table draws, or a file', () => {
  const known = (address: string) =>
    Object.hasOwn(pages, address) ||
    allPaths.includes(`public${address}`) ||
    routes.some(route => new RegExp(`^${route.replace(/\[\w+\]/, '[^/]+')}$`).test(address)) ||
    allPaths.some(file => new RegExp(`^app${address.replace(/[^/]+$/, '(\\[file\\]|$&)')}/route\\.ts$`).test(file))
  const lost = sources.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(/\b(?:href|action|path)(?:=|: )\{?["'`](\/[^"'`#?$]*)/g)]
      .map(([, address = '']) => address.replace(/(.)\/$/, '$1/x'))
      .filter(address => !known(address))
      .map(address => `${path}: ${address}`),
  )
  expect(lost).toEqual([])
})

test('the private notes of a build are read in one place', () => {
  const readers = filesMatching(/^(app|components|lib|scripts|tests)\/.*\.(ts|tsx|mjs)$|^(proxy|next\.config)\.ts$/)
    .filter(({ text }) => new RegExp('-mani' + 'fest\\.json').test(text))
    .map(({ path }) => path)
  expect(readers).toEqual(['scripts/read-build.mjs'])
})

test('a folder of app is the way to a page or a handler', () => {
  const inApp = allPaths.filter(path => /^app\/.+\//.test(path) && !path.startsWith('app/fonts/'))
  const ends = inApp.filter(path => /\/(?:page\.tsx|route\.ts)$/.test(path)).map(path => path.replace(/[^/]+$/, ''))
  const lost = inApp.filter(path => !ends.some(folder => folder.startsWith(path.replace(/[^/]+$/, ''))))
  expect(lost).toEqual([])
})
