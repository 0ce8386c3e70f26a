'use client'

import { type PractitionerTables, PractitionerView } from './practitioner-view'
import { usePractitioner } from './use-practitioner'

/** Joins the checklist and the comparison with what the reader finds out. */
export const PractitionerClient = (props: PractitionerTables) => (
  <PractitionerView {...props} ask={usePractitioner(props.groups)} />
)
