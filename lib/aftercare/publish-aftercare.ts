import { z } from 'zod'
import { activitySchema, aftercareStates } from '@/content/aftercare/aftercare.schema'
import { aftercareReadings, aftercareSilences, longTermCare } from '@/content/aftercare/aftercare-sayings'
import { sourceIds } from '@/content/evidence/source-ids'
import { type DataFile, publishedSayings, publishSaying } from '@/lib/evidence/data-file'
import { activities } from './activities'
import { activityIds } from '@/content/aftercare/activity-ids'
import { aftercareTable } from './aftercare-table'
import { whenCanI } from './when-can-i'

const { family, label } = activitySchema.shape
const days = z.strictObject({ early: z.number(), late: z.number(), about: z.boolean() })
const named = z.array(z.enum(sourceIds))
const end = z.strictObject({
  day: z.number(),
  about: z.boolean(),
  ours: z.boolean().describe('no source names the day: it is our reading of their words'),
  sources: named,
})
const schema = z.strictObject({
  v: z.literal(1),
  activities: z.array(
    z.strictObject({
      id: z.string().describe('permanent'),
      family,
      label,
      note: z.string().nullable(),
      outside: z.array(z.string()),
      earliest: end
        .nullable()
        .describe('the first day after the session, which is day 0, on which a source allows it in so many words'),
      latest: end
        .nullable()
        .describe('the first day on which none bars or limits it any more; null: one does for good'),
      ifHealed: named.describe('who leaves it to a healed scalp from then on, whatever the day'),
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
      after: z
        .enum(['may', 'ask', 'silent'])
        .describe('after the end: allowed in so many words; only once healed, as we read it; or no more is said'),
      askUntil: z.number().nullable().describe('the day from which the source says that life goes on as before'),
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

const ended = (side: ReturnType<typeof whenCanI>['earliest']) => (side ? { ...side, sources: [...side.sources] } : null)

function body(): z.infer<typeof schema> {
  const table = aftercareTable()
  return {
    v: 1,
    activities: activityIds.map(id => {
      const { earliest, latest, ifHealed } = whenCanI(id, table)
      const { family, label, outside } = activities[id]
      return {
        id,
        family,
        label,
        note: table.words.notes[id] ?? null,
        outside: [...(outside ?? [])],
        earliest: ended(earliest),
        latest: ended(latest),
        ifHealed: [...ifHealed],
      }
    }),
    rules: table.rules.map(({ until, claims, doubt, title: _, short: __, stands: ___, unnamed: ____, ...rule }) => ({
      ...rule,
      until: until?.span ?? null,
      words: until?.words ?? null,
      silentAfter: rule.after === 'silent',
      claims: claims.map(claim => claim.id),
      doubt: doubt?.id ?? null,
    })),
    longTerm: longTermCare.map(publishSaying),
    readings: aftercareReadings.map(publishSaying),
    silences: aftercareSilences.map(publishSaying),
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
