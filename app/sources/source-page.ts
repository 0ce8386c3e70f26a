import { families, type Page } from '@/app/pages'
import type { SourceId } from '@/content/evidence/source-ids'
import { sources } from '@/content/evidence/sources'
import { sourceHref } from '@/lib/evidence/evidence-address'
import { theSource } from '@/lib/evidence/source-name'
import { lowerFirst } from '@/lib/format/first-letter'

/** What one source says, as a page of the register: the table of sources says the rest of the row. */
export function sourcePage(id: SourceId): Page {
  const { name, publisherWords } = sources[id]
  const called = theSource(sources[id])
  return {
    ...families['/sources/[id]'],
    path: sourceHref(id),
    name: `What ${called} says`,
    description: `${name}: ${lowerFirst(publisherWords)}. What its article states on SMP, with the place and who says otherwise.`,
  }
}
