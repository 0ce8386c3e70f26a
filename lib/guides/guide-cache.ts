import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { BundledGuide } from './bundle-guide'

const folder = path.join(process.cwd(), '.next', 'cache', 'guides')
const pipeline = path.join(process.cwd(), 'lib', 'guides')

/** The code of the pipeline is part of the key, so that a guide is built and checked anew when a rule changes. */
async function pipelineText(): Promise<string> {
  const files = (await readdir(pipeline)).filter(name => name.endsWith('.ts')).sort()
  const texts = await Promise.all(files.map(name => readFile(path.join(pipeline, name), 'utf8')))
  return texts.join('\0')
}

/** The key of a guide: its text, the facts it may call and the pipeline itself. */
export async function guideKey(source: string, knownIds: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  const parts = [source, knownIds.join(' '), await pipelineText(), process.env.NODE_ENV ?? '']
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/** A guide that was built before from the same text, or `undefined`. A damaged file counts as none. */
export async function readCachedGuide(key: string): Promise<BundledGuide | undefined> {
  try {
    return JSON.parse(await readFile(path.join(folder, `${key}.json`), 'utf8')) as BundledGuide
  } catch {
    return undefined
  }
}

/** Page, picture and sitemap build the same guide at once: each writes under a name of its own, then renames. */
export async function writeCachedGuide(key: string, guide: BundledGuide): Promise<void> {
  await mkdir(folder, { recursive: true })
  const draft = path.join(folder, `${key}.${randomUUID()}.tmp`)
  await writeFile(draft, JSON.stringify(guide))
  await rename(draft, path.join(folder, `${key}.json`))
}
