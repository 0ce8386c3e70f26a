import { aftercareStatements } from '@/lib/aftercare/aftercare-statements'
import { chanceStatements } from '@/lib/chances/chances'
import { candidacyStatements } from '@/lib/candidacy/candidacy-statements'
import { costStatements } from '@/lib/cost/cost-statements'
import { decidingStatements } from '@/lib/deciding/option-table'
import { publishOptions } from '@/lib/deciding/publish-options'
import { proseStatements } from '@/lib/evidence/stance'
import type { Statement } from '@/lib/evidence/statement'
import { longevityStatements } from '@/lib/longevity/longevity-statements'
import { practitionerStatements } from '@/lib/practitioner/practitioner-statements'
import { pictureStatements } from '@/lib/scalp/pictures/picture-statements'
import { previewStatements } from '@/lib/scalp/preview/preview-statements'
import { timelineStatements } from '@/lib/timeline/timeline-statements'
import { publishAftercare } from '@/lib/aftercare/publish-aftercare'
import { publishCandidacy } from '@/lib/candidacy/publish-candidacy'
import { publishClaims } from '@/lib/evidence/publish-claims'
import { publishCosts } from '@/lib/cost/publish-costs'
import { publishDisagreements } from '@/lib/evidence/publish-disagreements'
import type { DataFile } from '@/lib/evidence/data-file'
import { publishOutside } from '@/lib/evidence/publish-outside'
import { publishStances } from '@/lib/evidence/publish-stances'
import { publishPractitioner } from '@/lib/practitioner/publish-practitioner'
import { publishSessions } from '@/lib/timeline/publish-sessions'
import { publishSources } from '@/lib/evidence/publish-sources'

/** Every statement that wears dots, room by room. A room with tables adds its line. */
export const statements = (): Statement[] => [
  ...proseStatements(),
  ...aftercareStatements(),
  ...candidacyStatements(),
  ...costStatements(),
  ...chanceStatements(),
  ...decidingStatements(),
  ...longevityStatements(),
  ...practitionerStatements(),
  ...pictureStatements(),
  ...previewStatements(),
  ...timelineStatements(),
]

/**
 * Every file under `/data`, in the order of the page. A room publishes its table (`lib/cost/publish-costs.ts`) and adds
 * one line here; the two addresses, the schema and the page follow.
 */
export const dataFiles: readonly DataFile[] = [
  publishSources(),
  publishClaims(),
  publishDisagreements(),
  publishStances(statements),
  publishOutside(),
  publishCosts(),
  publishSessions(),
  publishAftercare(),
  publishPractitioner(),
  publishCandidacy(),
  publishOptions(),
]
