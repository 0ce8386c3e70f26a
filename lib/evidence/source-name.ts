import { lowerFirst } from '@/lib/format/first-letter'

/** Its one name with the real one beside it, for lists and citations: "Grooming blog (ReadySleek)". */
export const fullName = ({ name, shortName }: { name: string; shortName: string }): string => `${shortName} (${name})`

/** What a source is called inside a sentence: "the grooming blog", "the clinic in Turkey". */
export const theSource = ({ shortName }: { shortName: string }): string => `the ${lowerFirst(shortName)}`

/** What a source is called inside a sentence, out of a room's own table. */
export const theSourceIn = (sources: readonly { id: string; shortName: string }[], id: string): string =>
  theSource({ shortName: shortNameIn(sources, id) })

/** What a source is called on its own line, out of a room's own table, which the browser has; its id where it is not there. */
export const shortNameIn = (sources: readonly { id: string; shortName: string }[], id: string): string =>
  sources.find(source => source.id === id)?.shortName ?? id
