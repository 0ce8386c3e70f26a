import type { CostAnswers } from '@/lib/cost/cost-answers'
import { costFileHref } from '@/lib/cost/cost-params'
import type { CostAsk } from './cost-ask'

/** The figures as a file for a spreadsheet: made on the device with script, else by the server. */
export const CsvLink = ({ answers, onCsv }: { answers: CostAnswers; onCsv: CostAsk['onCsv'] }) => (
  <a
    href={costFileHref(answers)}
    download
    className="inline-flex min-h-11 items-center"
    {...(onCsv
      ? {
          onClick: event => {
            event.preventDefault()
            onCsv()
          },
        }
      : {})}
  >
    Save the figures as a CSV file
  </a>
)
