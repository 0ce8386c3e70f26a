import { sayUnknown } from '@/lib/address/say-unknown'
import { Notice } from './notice'

/** Stands beside every tool's form: a link was opened of which nothing was understood, and this names what it asked for. */
export const LinkNotice = ({ unknown }: { unknown?: readonly string[] | undefined }) =>
  unknown ? (
    <div role="status" data-part="unknown" className="mb-6 print:hidden">
      <Notice tone="settle" title="This link is not for this page">
        {sayUnknown(unknown)}
      </Notice>
    </div>
  ) : null
