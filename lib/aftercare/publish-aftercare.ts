import { z } from 'zod'
import { type AftercareSaying, activitySchema, aftercareStates } from '@/content/aftercare/aftercare.schema'
import { aftercareReadings, aftercareSilences, longTermCare } from '@/content/aftercare/aftercare-sayings'
import { sourceIds } from '@/content/evidence/source-ids'
import { type DataFile, publishedSayings } from '@/lib/evidence/data-file'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { activities } from './activities'
import { activityIds } from '@/content/aftercare/activity-ids'
import { aftercareTable } from './aftercare-table'
import { whenCanI } from './when-can-i'

const { family, label } = activitySchema.shape
const days = z.strictObject({ early: z.number(), late: z.number(), about: z.boolean() })
const end = z.strictObject({ day: z.number(), about: z.boolean(), sources: z.array(z.enum(sourceIds)) })
const schema = z.strictObject({
  v: z.literal(1),
  activities: z.array(
    z.strictObject({
      id: z.string().describe('permanent'),
      family,
      label,
      note: z.string().nullable(),
      outside: z.array(z.string()),
      earliest: end.nullable().describe('days after the session; day 0 is the session'),
      latest: end.nullable(),
    }),
  ),
  rules: z.array(
    z.strictObject({
      id: z.string().describe('permanent'),
      activity: z.string(),
      source: z.enum(sourceIds),
      state: z.enum(aftercareStates),
      from: days.nullable().describe('the first day by the early and the late reading; null: the session itself'),
      until: days.nullable().describe('the first day after the rule; null: no end'),
      words: z.string().nullable().describe('what the source says in place of a day; then `until` is our reading'),
      silentAfter: z.boolean(),
      longTerm: z.boolean(),
      claims: z.array(z.string()),
      doubt: z.string().nullable().describe('the disagreement that the rule is part of'),
      reading: z.string().nullable(),
    }),
  ),
  longTerm: publishedSayings,
  readings: publishedSayings,
  silences: publishedSayings,
})

const said = ({ says, claims }: AftercareSaying) => ({ says: fillFigures(says), claims: [...claims] })
const ended = (side: ReturnType<typeof whenCanI>['earliest']) => (side ? { ...side, sources: [...side.sources] } : null)

function body(): z.infer<typeof schema> {
  const table = aftercareTable()
  return {
    v: 1,
    activities: activityIds.map(id => {
      const { earliest, latest } = whenCanI(id, table)
      const { family, label, outside } = activities[id]
      return {
        id,
        family,
        label,
        note: table.words.notes[id] ?? null,
        outside: [...(outside ?? [])],
        earliest: ended(earliest),
        latest: ended(latest),
      }
    }),
    rules: table.rules.map(({ until, thenSilent, claims, doubt, ...rule }) => ({
      ...rule,
      until: until?.span ?? null,
      words: until?.words ?? null,
      silentAfter: thenSilent,
      claims: claims.map(claim => claim.id),
      doubt: doubt?.id ?? null,
    })),
    longTerm: longTermCare.map(said),
    readings: aftercareReadings.map(said),
    silences: aftercareSilences.map(said),
  }
}

/** The file `/data/aftercare.json`. */
export const publishAftercare = (): DataFile => ({
  name: 'aftercare',
  title: 'Rules for the days after',
  says: 'What each source lets you do and from which day after a session, with how we read its words.',
  schema,
  body,
})
