import { HeroHead } from '@/components/scalp/hero-head'
import { optionEntries } from '@/lib/deciding/option-table'
import { ButtonLink } from '@/components/ui/button'
import { decision } from '@/content/deciding/decision'
import { printCount } from '@/lib/value/print-count'

/**
 * What the decision is, before anything else; the count of dots is that of the drawing, not of a treatment. `minutes`:
 * what the quiz takes.
 */
export const Hero = ({ dots, minutes }: { dots: number; minutes: number }) => (
  <section className="-mt-6 grid items-end md:mt-0 md:grid-cols-[minmax(0,1fr)_minmax(0,1.02fr)]">
    <div className="relative z-10 order-2 flex flex-col -mt-10 pb-10 md:order-1 md:mt-0 md:self-center md:pb-16 md:pt-14">
      <h1 className="text-4xl tracking-tighter md:text-5xl">A tattoo that looks like shaved hair. Is it for you?</h1>
      <p className="mt-4 max-w-[38ch] font-serif text-base leading-normal text-soft md:mt-6 md:text-xl">
        Scalp micropigmentation (SMP) is a tattoo of tiny dots that look like shaved hair, or make thin hair look
        fuller. It’s hard to undo, so take your time. We sell nothing, and we show you who says what.
      </p>
      {/* In the first screen of a phone, and of a wide one under the buttons. */}
      <p className="mt-3 max-w-[48ch] text-sm md:order-1 md:mt-4 md:text-base">
        {`${decision.asks} `}
        <span className="text-soft">{optionEntries.map(({ short }) => short).join(' · ')}.</span>{' '}
        <a href="/options" className="inline-block min-h-6">
          See every option
        </a>
      </p>
      <div className="mt-5 grid gap-3 sm:flex md:mt-7">
        <ButtonLink href="/candidacy">See if it could suit you</ButtonLink>
        <ButtonLink href="/cost" kind="secondary">
          See what it costs
        </ButtonLink>
      </div>
      <p className="mt-3 text-sm text-soft md:order-2">
        {`The quiz takes about ${minutes} minutes. You need no account, and your answers stay on your device.`}
      </p>
    </div>
    <figure className="order-1 mx-auto w-full max-w-[18rem] md:order-2 md:max-w-none">
      <HeroHead className="h-auto w-full" />
      <figcaption className="hidden text-right text-sm text-soft md:block">
        {`The same head, with no new hair: ${printCount(dots)} dots in our drawing.`}
      </figcaption>
    </figure>
  </section>
)
