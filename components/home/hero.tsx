import { HeroHead } from '@/components/scalp/hero-head'
import { ButtonLink } from '@/components/ui/button'
import { printCount } from '@/lib/value/print-count'

/** The headline counts the dots of the drawing beside it, not those of a treatment. */
export const Hero = ({ dots }: { dots: number }) => (
  <section className="grid items-end md:grid-cols-[minmax(0,1fr)_minmax(0,1.02fr)]">
    <div className="relative z-10 order-2 -mt-10 pb-10 md:order-1 md:mt-0 md:self-center md:pb-16 md:pt-14">
      <h1 className="text-5xl tracking-tighter">
        Same head.
        <br />
        No new hair.
        <br />
        <span className="tabular-nums">{printCount(dots)}</span> dots.
      </h1>
      <p className="mt-7 max-w-[36ch] font-serif text-lg text-soft md:text-xl">
        Scalp micropigmentation tattoos the look of a close shave onto skin that no longer grows one. It is hard to
        undo, so it deserves a careful decision. This guide helps you make it, and sells nothing.
      </p>
      <div className="mt-8 grid gap-3 sm:flex">
        <ButtonLink href="/candidacy">Check if it suits me</ButtonLink>
        <ButtonLink href="/cost" kind="secondary">
          Estimate my cost
        </ButtonLink>
      </div>
      <p className="mt-5 text-sm text-soft">About four minutes. No sign-up. Your answers stay on this device.</p>
    </div>
    <div className="order-1 mx-auto w-full max-w-[26rem] md:order-2 md:max-w-none">
      <HeroHead className="h-auto w-full" />
    </div>
  </section>
)
