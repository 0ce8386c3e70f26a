import { z } from 'zod'
import { type ClaimUnit, claimUnits, claimValueSchema } from '@/content/evidence/claims.schema'
import { sourceIds } from '@/content/evidence/source-ids'
import {
  timelineClashes,
  timelinePlans,
  timelineReadings,
  timelineSilences,
  timelineSteps,
} from '@/content/timeline/timeline'
import { type TimelinePlanEntry, yearBandKinds } from '@/content/timeline/timeline.schema'
import { type DataFile, publishedSayings, publishSaying } from '@/lib/evidence/data-file'
import { monthDays } from '@/lib/value/convert-value'
import { endsOf } from '@/lib/value/value'
import { type TableFigure, timelineTable } from './timeline-table'
import { countDays, type Step } from './walk-steps'

const figure = z.strictObject({ value: claimValueSchema, unit: z.enum(claimUnits), claim: z.string() })
const days = z.strictObject({
  low: z.number().nullable().describe('null: no shortest wait is named'),
  high: z.number(),
  about: z.boolean(),
  months: z.boolean().describe(`counted in months of the calendar; the days take ${monthDays} for each`),
  claim: z.string(),
})
const schema = z.strictObject({
  v: z.literal(1),
  plans: z.array(
    z.strictObject({
      source: z.enum(sourceIds),
      count: figure.nullable().describe('how many sessions it counts on'),
      gaps: z.array(days).describe('days before session 2, 3 and 4; sessions past the end of the list are not dated'),
      hours: z.array(figure).describe('hours of session 1, 2 and so on; the last holds for all after it'),
      otherwise: z.array(figure).describe('another figure of the same source for the hours'),
      result: z
        .strictObject({
          says: z.string(),
          after: days.nullable().describe('null: with the last session'),
          claim: z.string(),
        })
        .nullable(),
      note: z.string(),
      claims: z.array(z.string()).describe('claims that say what the plan rests on'),
    }),
  ),
  steps: z.array(
    z.strictObject({
      session: z.number(),
      kind: z.enum(['done', 'seen']),
      says: z.string(),
      claims: z.array(z.string()),
    }),
  ),
  clashes: z.array(
    z.strictObject({
      id: z.string().describe('permanent'),
      label: z.string(),
      says: z.string(),
      claims: z.array(z.string()),
      free: z.array(
        z.strictObject({ source: z.enum(sourceIds), claim: z.string(), day: z.number(), about: z.boolean() }),
      ),
    }),
  ),
  years: z.array(figure.extend({ source: z.enum(sourceIds), kind: z.enum(yearBandKinds) })),
  readings: publishedSayings,
  silences: publishedSayings,
})

const printed = <U extends ClaimUnit>({ value, claim }: TableFigure<U>) => ({
  value: endsOf(value),
  unit: value.unit,
  claim,
})
const wait = (claim: string, { low, high, about }: { low: Step | null; high: Step; about: boolean }) => ({
  low: low && countDays([low]),
  high: countDays([high]),
  about,
  months: 'months' in high,
  claim,
})

function body(): z.infer<typeof schema> {
  const table = timelineTable()
  return {
    v: 1,
    plans: table.plans.map(({ source, count, gaps, hours, otherwise, result, note }) => {
      const entry: TimelinePlanEntry = timelinePlans[source]
      return {
        source,
        count: count && printed(count),
        gaps: gaps.map(gap => wait(gap.claim, gap.wait)),
        hours: hours.map(printed),
        otherwise: otherwise.map(printed),
        note,
        claims: [...(entry.also ?? [])],
        result: result && {
          says: result.says,
          after: result.wait && wait(result.claim, result.wait),
          claim: result.claim,
        },
      }
    }),
    steps: timelineSteps.map(({ session, kind, ...step }) => ({ session, kind, ...publishSaying(step) })),
    clashes: table.clashes.map(({ id, label, free }) => ({
      id,
      label,
      ...publishSaying(timelineClashes[id]),
      free: [...free],
    })),
    years: table.years.map(({ source, kind, ...row }) => ({ source, kind, ...printed(row) })),
    readings: timelineReadings.map(publishSaying),
    silences: timelineSilences.map(publishSaying),
  }
}

/** The file `/data/sessions.json`. */
export const publishSessions = (): DataFile => ({
  name: 'sessions',
  title: 'Sessions by source',
  says: 'How many sessions each source gives, the wait between them, the hours, and when the look is finished.',
  schema,
  body,
})
