/** Puts a text on the clipboard. `false`: the browser has none, or does not let the page. Never rejects. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** The same for a link, and what to say of it: without a clipboard the reader copies it by hand. */
export async function copyLink(link: string, copied = 'The link is copied.'): Promise<string> {
  return (await copyText(link)) ? copied : `Copy this link: ${link}`
}
