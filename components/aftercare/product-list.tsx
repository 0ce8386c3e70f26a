import { WhoSays } from '@/components/evidence/who-says'
import { productsToAvoid, productsToChoose } from '@/content/aftercare/aftercare-products'
import type { AftercareProduct } from '@/content/aftercare/aftercare.schema'
import { fillFigures } from '@/lib/evidence/fill-figures'
import { groundOf } from '@/lib/evidence/ground'

const Products = ({ title, table }: { title: string; table: Readonly<Record<string, AftercareProduct>> }) => (
  <div>
    <h3 className="text-xl">{title}</h3>
    <ul className="mt-2">
      {Object.entries(table).map(([id, product]) => (
        <li key={id} className="border-t border-rule pt-3 pb-1">
          <p>
            <span className="font-semibold">{`${product.label}. `}</span>
            <span className="text-soft">{fillFigures(product.says)}</span>
          </p>
          <WhoSays ground={groundOf(product)} />
        </li>
      ))}
    </ul>
  </div>
)

/** What to look for on a label, by those who say so. */
export const ProductList = () => (
  <section id="products" aria-labelledby="products-title" className="mt-16 scroll-mt-6 md:mt-24 print:hidden">
    <h2 id="products-title" className="text-3xl">
      What goes on it, and what does not
    </h2>
    <div className="mt-8 grid gap-10 lg:grid-cols-2 lg:gap-18">
      <Products title="Keep off" table={productsToAvoid} />
      <Products title="Named as fine" table={productsToChoose} />
    </div>
  </section>
)
