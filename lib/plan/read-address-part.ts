import { aftercareAddress } from '@/lib/aftercare/aftercare-address'
import type { CandidacyFlow } from '@/lib/candidacy/candidacy-flow'
import { parseCandidacy, printCandidacy } from '@/lib/candidacy/candidacy-address'
import { costAddress } from '@/lib/cost/cost-address'
import { timelineAddress } from '@/lib/timeline/timeline-address'
import { planLimits, type TextPart } from './plan-document'
import { planProblems } from './plan-words'

/** A part as its tool writes it; `text` is missing where nothing of it could be kept. */
export type PartRead = { text?: string; problems: readonly string[] }

type Tool = {
  defaults: object
  read: (params: URLSearchParams) => { text: string; problems: readonly { message: string }[] }
}

const tools: Record<Exclude<TextPart, 'candidacy' | 'preview'>, Tool> = {
  cost: {
    defaults: costAddress.defaults,
    read: params => {
      const { answers, problems } = costAddress.parse(params)
      return { text: costAddress.query(answers), problems }
    },
  },
  timeline: {
    defaults: timelineAddress.defaults,
    read: params => {
      const { answers, problems } = timelineAddress.parse(params)
      return { text: timelineAddress.query(answers), problems }
    },
  },
  aftercare: {
    defaults: aftercareAddress.defaults,
    read: params => {
      const { answers, problems } = aftercareAddress.parse(params)
      // The day looked at is where the reader stood, not what they said.
      return { text: aftercareAddress.query({ ...answers, day: null }), problems }
    },
  },
}

function readQuiz(text: string, flow: CandidacyFlow): PartRead {
  const { picks, told } = parseCandidacy(flow, text)
  const kept = printCandidacy(flow, { picks, at: 'result' })
  return kept === '' ? { problems: [planProblems.nothingKnown] } : { text: kept, problems: told }
}

const pair = /^([a-z0-9-]+)=[a-z0-9-]+$/

/** The picture's settings: pairs of plain words, each name once. Which of them exist, only the preview itself knows. */
function readPicture(text: string): PartRead {
  const names = text.split('&').map(setting => pair.exec(setting)?.[1])
  const sound = names.every(name => name !== undefined) && new Set(names).size === names.length
  return sound && text.length <= planLimits.picture ? { text, problems: [] } : { problems: [planProblems.nothingKnown] }
}

/** Reads a tool's part with the tool's own parser, so that nothing gets in that the tool would not show. Never throws. */
export function readAddressPart(part: TextPart, given: unknown, flow: CandidacyFlow): PartRead {
  if (typeof given !== 'string') return { problems: [planProblems.noText] }
  if (given.length > planLimits.address) return { problems: [planProblems.tooLong] }
  if (part === 'candidacy') return readQuiz(given, flow)
  if (part === 'preview') return readPicture(given)
  const params = new URLSearchParams(given)
  const { defaults, read } = tools[part]
  const { text, problems } = read(params)
  const knows = given === '' || text !== '' || Object.keys(defaults).some(name => params.has(name))
  if (!knows) return { problems: [planProblems.nothingKnown] }
  if (text === '' && problems.length > 0) return { problems: problems.map(({ message }) => message) }
  return { text, problems: problems.map(({ message }) => message) }
}
