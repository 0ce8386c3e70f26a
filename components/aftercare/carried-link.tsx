import type { ReactNode } from 'react'
import { carryOn } from '@/components/ui/page-memory'
import { isNoted, toldAddress, withTold } from '@/lib/aftercare/told-address'
import type { AftercareAsk } from './aftercare-ask'

type CarriedLinkProps = Pick<AftercareAsk, 'told'> & {
  href: string
  /** Names a part of that page, with its "#". */
  part?: string
  className: string
  children: ReactNode
}

/** A link to a page of this room. What was noted goes along in the tab, and in the link where it is opened elsewhere. */
export const CarriedLink = ({ told, href, part = '', className, children }: CarriedLinkProps) => (
  <a
    href={isNoted(told) ? withTold(href, told) : href + part}
    rel="nofollow"
    onClick={event => {
      if (isNoted(told)) carryOn(event, toldAddress.path, toldAddress.query({ own: told }), part)
    }}
    className={className}
  >
    {children}
  </a>
)
