import { planVersion } from './plan-document'

type Stored = Readonly<Record<string, unknown>>

const places: readonly (readonly [part: string, start: RegExp])[] = [
  ['candidacy', /^\/candidacy#/],
  ['cost', /^\/cost\??/],
  ['timeline', /^\/timeline\??/],
  ['aftercare', /^\/aftercare\??/],
]

/** Version 0 was a list of the tools' addresses, and notes in lines: `{v: 0, links: ['/cost?area=crown'], notes: []}`. */
function fromLinks({ links, notes }: Stored): Stored {
  const parts: Record<string, unknown> = {}
  for (const link of Array.isArray(links) ? links : []) {
    if (typeof link !== 'string') continue
    const [part, start] = places.find(place => place[1].test(link)) ?? []
    if (part && start) parts[part] = link.replace(start, '')
  }
  const lines = (Array.isArray(notes) ? notes : []).filter(line => typeof line === 'string')
  return { ...parts, ...(lines.length > 0 ? { notes: lines.join('\n') } : {}), v: 1 }
}

/** Version 1 knew no picture. A part of that name in it cannot be ours. */
function withoutPicture({ preview: _, ...stored }: Stored): Stored {
  return { ...stored, v: 2 }
}

/** Version 2 knew nothing of the decision itself. Parts of these names in it cannot be ours. */
function withoutDecision({ compare: _, values: __, path: ___, ...stored }: Stored): Stored {
  return { ...stored, v: 3 }
}

/**
 * Version 3 kept what was set on a photo as the visualiser's picture, which no line that was dragged ever was. A part of
 * the new name in it cannot be ours.
 */
function withPhoto({ photo: _, preview, ...stored }: Stored): Stored {
  if (preview === undefined) return { ...stored, v: 4 }
  const isPhoto = typeof preview === 'string' && /(?:^|&)bend=/.test(preview)
  return { ...stored, [isPhoto ? 'photo' : 'preview']: preview, v: 4 }
}

/** From each version to the next. */
const steps: readonly ((stored: Stored) => Stored)[] = [fromLinks, withoutPicture, withoutDecision, withPhoto]

/** An older document in today's shape. Its parts are still unchecked. */
export function migratePlan(stored: Stored, version: number): Stored {
  return steps.slice(version, planVersion).reduce((older, step) => step(older), stored)
}
