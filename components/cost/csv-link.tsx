import { FileLink } from '@/components/ui/file-link'
import { costAddress } from '@/lib/cost/cost-address'
import type { CostAnswers } from '@/lib/cost/cost-answers'
import type { CostAsk } from './cost-ask'

type CsvLinkProps = { answers: CostAnswers } & Pick<CostAsk, 'onCsv' | 'isHandedOn'>

/** The figures as a file for a spreadsheet. */
export const CsvLink = ({ answers, onCsv, isHandedOn = false }: CsvLinkProps) => (
  <FileLink
    href={isHandedOn ? costAddress.file(costAddress.defaults) : costAddress.file(answers)}
    make={onCsv}
    isOwn={isHandedOn}
  >
    Save the figures as a CSV file
  </FileLink>
)
