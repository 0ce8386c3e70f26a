import { FoldedSection } from '@/components/ui/folded-section'
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
          <h4 id={`product-${id}`} className="font-sans text-base font-semibold tracking-normal">
            {product.label}
          </h4>
          <p className="text-soft">{fillFigures(product.says)}</p>
          <WhoSays ground={groundOf(product)} of={`product-${id}`} />
        </li>
      ))}
    </ul>
  </div>
)

/** What to look for on a label, by those who say so. */
export const ProductList = () => (
  <FoldedSection
    id="products"
    title="What to put on it, and what not"
    brief={`Keep off ${Object.keys(productsToAvoid).length} things, and ${Object.keys(productsToChoose).length} are fine`}
    className="print:hidden"
  >
    <div className="grid gap-10 lg:grid-cols-2 lg:gap-18">
      <Products title="Keep off" table={productsToAvoid} />
      <Products title="Named as fine" table={productsToChoose} />
    </div>
  </FoldedSection>
)
