import type { ReactNode } from 'react'

type StillFrameProps = { title: string; link: { href: string; label: string }; children: ReactNode }

/** The still answer of a tool inside a guide, with the way into the tool. */
export const StillFrame = ({ title, link, children }: StillFrameProps) => (
  <figure className="mt-8 border-y border-rule py-5 font-sans text-base break-inside-avoid">
    <figcaption className="mb-1 text-soft">{title}</figcaption>
    {children}
    <p className="mt-4 print:hidden">
      <a href={link.href} className="inline-block min-h-6">
        {link.label}
      </a>
    </p>
  </figure>
)
