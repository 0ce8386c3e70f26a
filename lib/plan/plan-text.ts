import { sourceCount } from '@/content/evidence/source-ids'
import { lowerFirst } from '@/lib/format/first-letter'
import { printDay } from '@/lib/format/print-day'
import type { ConsultationSheet } from './consultation-sheet'
import type { Plan } from './plan-document'
import { planFoot } from './plan-words'
import { termsOf } from './sheet-estimate'

/** Lines of one heading. Empty ones are left out of the text. */
type Section = { title: string; lines: readonly string[] }

const dated = ({ dates }: ConsultationSheet): string[] =>
  dates
    ? [
        `${dates.head}:`,
        ...dates.rows.map(
          ({ who, cells }) =>
            `${who}: ${cells.map((cell, i) => `${dates.columns[i]} ${cell?.text ?? 'not dated'}`).join('; ')}`,
        ),
      ]
    : []

/** The sheet as headings and lines, in its own order. Notes come from the plan, uncut. */
function sectionsOf(sheet: ConsultationSheet, plan: Plan): Section[] {
  const { estimate } = sheet
  const all: Section[] = [
    { title: 'Questions to ask', lines: sheet.questions.map(({ ask }) => ask) },
    ...sheet.blocks.map(({ title, note, lines }) => ({
      title,
      lines: [...(note ? [note] : []), ...lines.map(({ what, says }) => `${what}: ${says}`)],
    })),
    {
      title: 'Estimate',
      lines: estimate
        ? [
            `${estimate.what}: ${estimate.figure ?? 'we found no price'}`,
            ...estimate.notes,
            ...estimate.rows.map(
              ({ who, says, where, whole }) =>
                `${who}: ${says}${where ? ` (${where})` : ''}${whole ? `; ${whole}` : ''}`,
            ),
            ...estimate.offers.map(offer => {
              const { what, given, whole, left } = offer
              const figures = [`Your ${lowerFirst(what)}: ${given}`, whole === given ? '' : whole, left].filter(Boolean)
              return [figures.join('; '), ...termsOf(offer)].join('. ')
            }),
          ]
        : [],
    },
    { title: 'Dates by source', lines: dated(sheet) },
    {
      title: 'To raise with a doctor, or to sort out',
      lines: sheet.raise.map(({ title, next, who }) => `${title}. ${next ? `${next} ` : ''}(${who})`),
    },
    {
      title: 'Where the articles differ',
      lines: sheet.disputed.map(
        ({ question, sides }) => `${question} ${sides.map(({ who, says }) => `${who}: ${says}.`).join(' ')}`,
      ),
    },
    { title: `What we found in none of the ${sourceCount} articles`, lines: sheet.unknown },
    { title: 'Notes', lines: plan.notes?.split('\n').filter(line => line.trim() !== '') ?? [] },
  ]
  return all.filter(({ lines }) => lines.length > 0)
}

const foot = planFoot(sourceCount)
const titleOf = ({ made }: ConsultationSheet) =>
  `Consultation sheet: scalp micropigmentation (SMP)${made ? `, ${printDay(made, 'plain')}` : ''}`

/** The plan as plain text, for a message or a note. */
export function planText(sheet: ConsultationSheet, plan: Plan): string {
  const parts = sectionsOf(sheet, plan).map(({ title, lines }) =>
    [title.toUpperCase(), ...lines.map(line => `- ${line}`)].join('\n'),
  )
  return [titleOf(sheet), ...parts, foot].join('\n\n')
}

/** A reader's own text must not turn into markup. */
const asPlain = (line: string) => line.replace(/[\\`*_[\]<>#|]/g, sign => `\\${sign}`)

/** The same as Markdown. */
export function planMarkdown(sheet: ConsultationSheet, plan: Plan): string {
  const parts = sectionsOf(sheet, plan).map(({ title, lines }) =>
    [`## ${title}`, lines.map(line => `- ${asPlain(line)}`).join('\n')].join('\n\n'),
  )
  return [`# ${titleOf(sheet)}`, ...parts, `*${foot}*`].join('\n\n')
}
