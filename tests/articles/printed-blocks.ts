/** Text out of markup as a reader sees it. */
export const unescaped = (text: string) =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', '’')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')

/** What opens to the record itself, which is in the words of the record: it says so, or leads to its place there. */
const record = /<details(?:(?!<details)[\s\S])*?<\/details>/g
const withoutRecord = (html: string): string =>
  html.replaceAll(record, fold =>
    /^<details[^>]* data-record/.test(fold) || /Place in the source|More on this fact/.test(fold)
      ? ''
      : fold.replaceAll(/<\/?details/g, '<div'),
  )

/** The name under which a work was published, in a list of works: no word of ours. */
const cited = /<cite\b[\s\S]*?<\/cite>/g

/**
 * The paragraphs and captions of a page's markup as a reader sees them, or its list entries; what it repeats stands once.
 * A block with `data-record` is left out: a statement as the record holds it, its limits, or the title of a page.
 */
export function printedBlocks(html: string, tags: 'p|figcaption' | 'li|dd'): string[] {
  let words = html.replaceAll(/<(script|style|noscript|svg)\b[\s\S]*?<\/\1>/g, '').replaceAll(cited, '')
  for (let before = ''; before !== words; ) {
    before = words
    words = withoutRecord(words)
  }
  const block = new RegExp(
    `<(${tags})\\b(?![^>]* data-record)[^>]*>((?:(?!<(?:p|dd|li|ul|ol|figcaption)\\b)[\\s\\S])*?)</\\1>`,
    'g',
  )
  const blocks = [...words.matchAll(block)]
    .map(([, , inner = '']) =>
      unescaped(
        inner
          .replaceAll(/<[^>]+>/g, ' ')
          .replaceAll(/\s+([.,?!:;])/g, '$1')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      ),
    )
    .filter(text => text.split(' ').length > 3)
  return [...new Set(blocks)]
}
