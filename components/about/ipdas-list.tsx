import { ipdas } from '@/content/about/ipdas'
import { type IpdasItem, ipdasParts } from '@/content/about/ipdas.schema'

const items: readonly IpdasItem[] = ipdas
const states = { met: 'Met', people: 'Not met', tests: 'Not about this' } as const

/** How many items of a group are met, and how many could be. */
export const countIpdas = (part: IpdasItem['part']) => {
  const own = items.filter(item => item.part === part)
  return {
    met: own.filter(({ state }) => state === 'met').length,
    asked: own.filter(({ state }) => state !== 'tests').length,
  }
}

/** All items of the standard by group, each with what we did or did not do. */
export const IpdasList = () => (
  <>
    {(Object.keys(ipdasParts) as IpdasItem['part'][]).map(part => {
      const { met, asked } = countIpdas(part)
      return (
        <section key={part} aria-labelledby={part} className="mt-10">
          <h2 id={part} className="text-2xl">
            {ipdasParts[part].title}
          </h2>
          <p className="mt-1 text-soft">{`It meets ${met} of the ${asked} items that could be asked of this guide.`}</p>
          <ol className="mt-3">
            {items
              .filter(item => item.part === part)
              .map(item => (
                <li key={item.says} className="grid gap-x-6 border-t border-rule py-3 sm:grid-cols-[9rem_1fr]">
                  <span className={item.state === 'met' ? 'font-semibold' : 'text-soft'}>{states[item.state]}</span>
                  <div>
                    <span className="block">{item.says}</span>
                    <span className="block text-soft">
                      {`${item.how} `}
                      {'proof' in item ? (
                        <a href={item.proof} className="inline-block min-h-6">
                          See it
                          <span className="sr-only">{`: ${item.says}`}</span>
                        </a>
                      ) : null}
                    </span>
                  </div>
                </li>
              ))}
          </ol>
        </section>
      )
    })}
  </>
)
