import { aftercareFile } from './aftercare-file'
import { candidacyFile } from './candidacy-file'
import { claimsFile } from './claims-file'
import { costsFile } from './costs-file'
import { disagreementsFile } from './disagreements-file'
import type { DataFile } from './json-file'
import { outsideFile } from './outside-file'
import { practitionerFile } from './practitioner-file'
import { sessionsFile } from './sessions-file'
import { sourcesFile } from './sources-file'

/**
 * Every file under `/data`, in the order of the page. A room adds its table with a module beside this one
 * (`costs-file.ts` exporting a `DataFile`) and one line here; the two addresses, the schema and the page follow.
 */
export const dataFiles: readonly DataFile[] = [
  sourcesFile,
  claimsFile,
  disagreementsFile,
  outsideFile,
  costsFile,
  sessionsFile,
  aftercareFile,
  practitionerFile,
  candidacyFile,
]
