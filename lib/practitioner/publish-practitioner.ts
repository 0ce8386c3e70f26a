import { z } from 'zod'
import { checkGroupWords, practitionerChecks } from '@/content/practitioner/practitioner-checks'
import { practitionerQuestions } from '@/content/practitioner/practitioner-questions'
import { redFlags } from '@/content/practitioner/practitioner-red-flags'
import { practitionerLaws, whoMayDoIt } from '@/content/practitioner/practitioner-rules'
import { practitionerUnknowns } from '@/content/practitioner/practitioner-unknowns'
import {
  checkGroups,
  checkPlaces,
  type PractitionerCheck,
  type PractitionerLaw,
  type PractitionerQuestion,
  type PractitionerUnknown,
  practitionerBases,
  type RedFlag,
  type WhoMayDoIt,
  whoStances,
} from '@/content/practitioner/practitioner.schema'
import { sourceIds } from '@/content/evidence/source-ids'
import { fillFigures } from '@/lib/evidence/fill-figures'
import type { DataFile } from '@/lib/evidence/data-file'

const id = z.string().describe('permanent')
const ground = {
  basis: z.enum(practitionerBases).describe('what the row rests on; reasoning: this site’s own'),
  claims: z.array(z.string()),
  against: z.array(z.string()).describe('claims of sources that say otherwise'),
  outside: z.array(z.string()),
}

const schema = z.strictObject({
  v: z.literal(1),
  groups: z.array(z.strictObject({ id: z.enum(checkGroups), name: z.string(), hint: z.string() })),
  checks: z.array(
    z.strictObject({
      id,
      group: z.enum(checkGroups),
      label: z.string(),
      why: z.string(),
      settle: z.enum(checkPlaces).describe('where it is settled: at home, by looking round, by asking'),
      ...ground,
    }),
  ),
  redFlags: z.array(z.strictObject({ id, label: z.string(), why: z.string(), ...ground })),
  questions: z.array(
    z.strictObject({
      id,
      ask: z.string(),
      why: z.string(),
      ...ground,
      when: z
        .record(z.string(), z.array(z.string()))
        .nullable()
        .describe('answers of the quiz by its question; each question needs one of its answers. null: for everyone'),
      whenWords: z.string().nullable(),
    }),
  ),
  who: z.array(
    z.strictObject({
      id,
      label: z.string(),
      sides: z
        .array(
          z.strictObject({
            source: z.enum(sourceIds),
            stance: z.enum(whoStances).describe('if: only as the words say'),
            words: z.string(),
            claims: z.array(z.string()),
          }),
        )
        .describe('a source that is missing says nothing'),
    }),
  ),
  laws: z.array(
    z.strictObject({
      id,
      place: z.string(),
      gist: z.string(),
      lookUp: z.string().describe('our own reasoning'),
      outside: z.array(z.string()).describe('what the gist rests on; the outside file says when each was read'),
    }),
  ),
  unknown: z.array(z.strictObject({ id, says: z.string(), ...ground })),
})

const entries = <Row>(table: Readonly<Record<string, Row>>) => Object.entries<Row>(table)

const groundOf = ({ basis, claims, against, outside }: Omit<PractitionerUnknown, 'says'>) => ({
  basis,
  claims: [...claims],
  against: [...(against ?? [])],
  outside: [...outside],
})

function body(): z.infer<typeof schema> {
  return {
    v: 1,
    groups: checkGroups.map(group => ({ id: group, ...checkGroupWords[group] })),
    checks: entries<PractitionerCheck>(practitionerChecks).map(([check, row]) => ({
      id: check,
      group: row.group,
      label: fillFigures(row.label),
      why: fillFigures(row.why),
      settle: row.settle,
      ...groundOf(row),
    })),
    redFlags: entries<RedFlag>(redFlags).map(([flag, row]) => ({
      id: flag,
      label: row.label,
      why: fillFigures(row.why),
      ...groundOf(row),
    })),
    questions: entries<PractitionerQuestion>(practitionerQuestions).map(([question, row]) => ({
      id: question,
      ask: row.ask,
      why: fillFigures(row.why),
      ...groundOf(row),
      when: row.when ? Object.fromEntries(entries(row.when).map(([name, answers]) => [name, [...answers]])) : null,
      whenWords: row.whenWords ?? null,
    })),
    who: entries<WhoMayDoIt>(whoMayDoIt).map(([kind, { label, sides }]) => ({
      id: kind,
      label,
      sides: sourceIds.flatMap(source => {
        const side = sides[source]
        return side ? [{ source, stance: side.stance, words: side.words, claims: [...side.claims] }] : []
      }),
    })),
    laws: entries<PractitionerLaw>(practitionerLaws).map(([law, row]) => {
      const { place, gist, lookUp, facts } = row
      return { id: law, place, gist, lookUp, outside: [...facts] }
    }),
    unknown: entries<PractitionerUnknown>(practitionerUnknowns).map(([unknown, row]) => ({
      id: unknown,
      says: row.says,
      ...groundOf(row),
    })),
  }
}

/** The file `/data/practitioner.json`. */
export const publishPractitioner = (): DataFile => ({
  name: 'practitioner',
  title: 'Choosing a practitioner',
  says: 'Checks, reasons to slow down, questions, who may do it by source, laws by place, and what nobody can know.',
  schema,
  body,
})
