import { outsideByKind, outsideKindWords } from '@/lib/evidence/outside-facts'
import { printMany } from '@/lib/format/print-many'
import { Fold } from '@/components/ui/fold'
import { OutsideEntry } from './outside-entry'

/** Every outside fact, by the kind of source it has. A link to one of them opens its group by itself. */
export const OutsideList = () => (
  <>
    {outsideByKind().map(({ kind, ids }) => (
      <Fold
        key={kind}
        heading={<h3 className="text-xl">{outsideKindWords[kind]}</h3>}
        inside={printMany(ids.length, 'fact')}
      >
        <ul>
          {ids.map(id => (
            <OutsideEntry key={id} id={id} />
          ))}
        </ul>
      </Fold>
    ))}
  </>
)
