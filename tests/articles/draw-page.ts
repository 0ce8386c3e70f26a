import { existsSync } from 'node:fs'
import path from 'node:path'
import { createElement, type ReactNode } from 'react'
import { prerender } from 'react-dom/static'

/** The markup of one page of the register, drawn as the server draws it, without what stands around every page. */
export async function drawPage(address: string): Promise<string> {
  const file = path.join(process.cwd(), 'app', address, 'page.tsx')
  if (!existsSync(file)) throw new Error(`no page at ${address}`)
  const { default: Page } = (await import(file)) as { default: (props: object) => ReactNode }
  const { prelude } = await prerender(createElement(Page as never, { searchParams: Promise.resolve({}) } as never))
  return await new Response(prelude).text()
}
