/** A source's name out of a room's own table, which the browser has where it lacks the ledger; its id where it is not there. */
export const sourceNameIn = (sources: readonly { id: string; name: string }[], id: string): string =>
  sources.find(source => source.id === id)?.name ?? id
