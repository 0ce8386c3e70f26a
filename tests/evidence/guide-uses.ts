import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.cwd(), 'content/articles/guides')

/** Every `<Fact>` of every guide as it is written: its guide, its id and its words, if it has its own. */
export const guideUses = readdirSync(folder).flatMap(file =>
  [
    ...readFileSync(join(folder, file), 'utf8').matchAll(
      /<Fact\s+id="([^"]+)"(?:\s+quiet)?\s*(?:\/>|>([\s\S]*?)<\/Fact>)/g,
    ),
  ].flatMap(([, ids = '', words]) =>
    ids.split(/\s+/).map(id => ({ guide: file.replace('.mdx', ''), id, words: words?.replace(/\s+/g, ' ') })),
  ),
)
