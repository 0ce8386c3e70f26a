import { Page } from '@/components/layout/page'
import { PageHead } from '@/components/ui/page-head'
import { decision } from '@/content/deciding/decision'
import { CompareTool, type CompareToolProps } from './compare-tool'

/** The page of the comparison, the same with and without a choice in the address. */
export const ComparePage = (props: CompareToolProps) => (
  <Page>
    <div className="print:hidden">
      <PageHead
        title="Options side by side"
        lede={`${decision.asks} Each option answers the same questions in as many words, and none is recommended.`}
      />
    </div>
    <CompareTool {...props} />
    <p className="mt-10 max-w-[62ch] text-soft print:hidden">
      Every option has <a href="/options">a page of its own</a>, with what counts for it and against it, and what it is
      like as time goes by. The list above turns from day to day, so that no option always comes first.
    </p>
    <p className="mt-2 hidden text-xs print:block">{`${decision.asks} Who says each line, and what was counted, stands on the page of each option.`}</p>
  </Page>
)
