import { lowerFirst } from '@/lib/format/first-letter'

/** A source's name out of a room's own table, which the browser has where it lacks the ledger; its id where it is not there. */
export const sourceNameIn = (sources: readonly { id: string; name: string }[], id: string): string =>
  sources.find(source => source.id === id)?.name ?? id

/** What a source is called inside a sentence: "the grooming blog", "the clinic in Turkey". */
export const theSource = ({ shortName }: { shortName: string }): string => `the ${lowerFirst(shortName)}`

/** A source in a citation or a list of them: its one name, and the publisher's own beside it. */
export const withPublisher = ({ shortName, name }: { shortName: string; name: string }): string =>
  `${shortName} (${name})`

/** What a source is called inside a sentence, out of a room's own table. */
export const theSourceIn = (sources: readonly { id: string; shortName: string }[], id: string): string =>
  theSource({ shortName: shortNameIn(sources, id) })

/** What a source is called on its own line, out of a room's own table; its id where it is not there. */
export const shortNameIn = (sources: readonly { id: string; shortName: string }[], id: string): string =>
  sources.find(source => source.id === id)?.shortName ?? id
