'use client'

import { usePathname } from 'next/navigation'
import type { ComponentProps } from 'react'

/**
 * A link of the menu that says where the reader is: on its page, or on a page below it. A layout does not know its page, so
 * the address tells. A page to read gets it in its markup and loads no script.
 */
export const HereLink = ({ href, ...rest }: ComponentProps<'a'> & { href: string }) => {
  const here = usePathname().replace(/\/answer$/, '')
  return (
    <a {...rest} href={href} aria-current={here === href ? 'page' : here.startsWith(`${href}/`) ? true : undefined} />
  )
}
