import { ButtonLink } from '@/components/ui/button'
import { guideHref } from '@/lib/articles/guide-address'

type Way = { slug: string; shortTitle: string }

const WayLink = ({ way, label, end = false }: { way: Way | undefined; label: string; end?: boolean }) =>
  way ? (
    <a
      href={guideHref(way.slug)}
      className={`block py-3 no-underline hover:underline ${end ? 'ml-auto text-right' : ''}`}
    >
      <span className="block text-sm text-soft">{label}</span>
      <span className="font-serif text-lg">{way.shortTitle}</span>
    </a>
  ) : null

type GuideWaysProps = { next: { label: string; href: string }; before?: Way | undefined; after?: Way | undefined }

/** Where to go from a guide: the next step, and the guides before and after it. */
export const GuideWays = ({ next, before, after }: GuideWaysProps) => (
  <div className="mt-14 font-sans print:hidden">
    <p className="mb-2 text-sm text-soft">Next step</p>
    <ButtonLink href={next.href} kind="primary">
      {next.label}
    </ButtonLink>
    <nav aria-label="More guides" className="mt-10 flex flex-wrap gap-x-8 border-t border-rule">
      <WayLink way={before} label="Guide before" />
      <WayLink way={after} label="Guide after" end />
    </nav>
  </div>
)
