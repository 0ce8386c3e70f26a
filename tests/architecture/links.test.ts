import { expect, test } from 'vitest'
import { pages } from '@/app/pages'
import { everyAddress } from '../lib/address/every-address'
import { filesMatching, sources, withoutComments } from './project-files'

const tools = [...new Set(Object.values(everyAddress).map(({ path }) => path)), '/today', '/practitioner', '/plan']
/** A tool's address with answers behind it: "/cost?area=", "/plan#add=", "/practitioner#${". A part's own name is none. */
const typed = new RegExp(String.raw`(?:${tools.join('|')})(?:/visit)?(?:\?|#(?=\$\{|[a-z]+=))[^\s'"\`/]*`, 'g')
/** A page with something joined to it that brings its own sign: "/cost${", "${origin}/plan${", '/cost' + fragment. */
const paths = Object.keys(pages).filter(path => path !== '/')
const joined = new RegExp(String.raw`(?<=['"\`}])(?:${paths.join('|')})(?:\$\{|[?#]?['"\`]\s*\+)[^\s'"\`]*`, 'g')
const typedIn = (text: string) =>
  [typed, joined].flatMap(way => [...withoutComments(text).matchAll(way)].map(([link]) => link))
/** What reads and writes addresses: those of the tools, the plan's own, and an older form of the plan. */
const writers = /^lib\/.*-address\.ts$|^lib\/plan\/(?:plan-link|migrate-plan)\.ts$/

test('no link with answers is typed by hand: each comes from the address of its tool', () => {
  const floors = sources.filter(({ path }) => !writers.test(path))
  expect(floors.flatMap(({ path, text }) => typedIn(text).map(link => `${path}: ${link}`))).toEqual([])
})

test('a typed link is seen where it stands, and the name of a part is none', () => {
  const made = '$' + '{made}'
  const text = `'/cost?area=${made}' '/plan#add=cost:' '/practitioner/visit#${made}' '/candidacy#${made}' '/today?start='`
  expect(typedIn(text)).toHaveLength(5)
  const joins = `\`/cost${made}\` \`${made}/plan${made}\` '/practitioner/visit' + fragment "/guides#" + part`
  expect(typedIn(joins)).toHaveLength(4)
  expect(
    typedIn(
      `'/practitioner#red-flags' '/cost' '/aftercare#when-${made}' '/guides/cost' \`/guides/${made}\` '/sources#${made}' '/about' === path`,
    ),
  ).toEqual([])
})

/**
 * The page of a row, or its place on one: "/options/${id}", "/guides/" + slug, "/aftercare#when-${id}". An option is an
 * id, so it is typed nowhere; the page of one guide may be a link like any other.
 */
const ofRow =
  /(?<=['"`}])(?:\/(?:options|guides|sources)[/#](?:\$\{|['"`]\s*\+)|\/options\/[a-z]|\/aftercare#)[^\s'"`]*/g
const rowsTypedIn = (text: string) => [...withoutComments(text).matchAll(ofRow)].map(([link]) => link)

test('no address of an option, a guide, a source or an activity is typed by hand: its room has a function for it', () => {
  const above = sources.filter(({ path }) => !path.startsWith('content/') && !writers.test(path))
  expect(above.flatMap(({ path, text }) => rowsTypedIn(text).map(link => `${path}: ${link}`))).toEqual([])
})

test('the address of a row is seen where it stands, and a file of that name is none', () => {
  const made = '$' + '{made}'
  const text = `\`/options/${made}\` \`${made}/guides/${made}\` "/guides/" + slug '/options/smp' '/aftercare#warnings'`
  expect(rowsTypedIn(`${text} \`/sources#${made}\` \`/aftercare#when-${made}\``)).toHaveLength(7)
  expect(rowsTypedIn(`'/options' '/options/[slug]' '@/app/options/option-row' '/guides/scars' '/aftercare'`)).toEqual(
    [],
  )
})

test('each link of an article to a tool is read by that tool without a word', () => {
  const links = filesMatching(/^content\/.*\.mdx$/).flatMap(({ path, text }) =>
    [...text.matchAll(/(\/[a-z]+)[?#]([\w-]+=[^\s)"'}]*)/g)].flatMap(([, page = '', answers = '']) =>
      page in pages ? [{ path, page, answers }] : [],
    ),
  )
  expect(links.length).toBeGreaterThan(5)
  for (const { path, page, answers } of links) {
    const address = Object.values(everyAddress).find(one => one.path === page)
    const asked = address?.parse(answers)
    expect([path, page, asked?.problems, asked?.unknown], answers).toEqual([path, page, [], undefined])
  }
})
