import type { ComponentProps } from 'react'

/** How Markdown is set in a guide. */
export const proseElements = {
  h2: (props: ComponentProps<'h2'>) => <h2 className="mb-1 mt-12 scroll-mt-6 text-2xl" {...props} />,
  h3: (props: ComponentProps<'h3'>) => <h3 className="mt-8 scroll-mt-6 text-xl" {...props} />,
  p: (props: ComponentProps<'p'>) => <p className="mt-4" {...props} />,
  ul: (props: ComponentProps<'ul'>) => <ul className="mt-4 list-disc pl-5 marker:text-skin" {...props} />,
  ol: (props: ComponentProps<'ol'>) => <ol className="mt-4 list-decimal pl-6 marker:text-soft" {...props} />,
  li: (props: ComponentProps<'li'>) => <li className="mt-2" {...props} />,
  blockquote: (props: ComponentProps<'blockquote'>) => (
    <blockquote className="mt-5 border-l border-rule pl-5 text-soft" {...props} />
  ),
  table: (props: ComponentProps<'table'>) => (
    <div className="relative mt-6 overflow-x-auto">
      <table className="w-full border-collapse font-sans text-base" {...props} />
    </div>
  ),
  th: (props: ComponentProps<'th'>) => (
    <th className="border-b-2 border-ink py-2 pr-4 text-left align-bottom font-semibold" {...props} />
  ),
  td: (props: ComponentProps<'td'>) => (
    <td className="border-b border-rule py-2.5 pr-4 align-top tabular-nums" {...props} />
  ),
}
