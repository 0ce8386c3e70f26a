import { peopleToAsk } from '@/content/deciding/path'

/** Whom somebody could talk to, and what to ask them. */
export const PathPeople = () => (
  <section id="people" aria-labelledby="people-title" className="mt-14 scroll-mt-6 border-t-2 border-ink pt-5">
    <h2 id="people-title" className="text-2xl">
      People to talk to
    </h2>
    <p className="mt-1 max-w-[62ch] text-soft">Tick the people you want to talk to. We think that these questions help.</p>
    <ul className="mt-3">
      {peopleToAsk.map(({ id, who, ask }) => (
        <li key={id} className="border-t border-rule py-3">
          <label className="flex min-h-11 cursor-pointer items-center gap-3">
            <input type="checkbox" name="people" value={id} className="choice-mark" />
            <span className="font-semibold">{who}</span>
          </label>
          <p className="max-w-[62ch] pl-9 text-soft">{`“${ask}”`}</p>
        </li>
      ))}
    </ul>
  </section>
)
