import { askedField } from '@/components/ui/asked-field'
import { SelectField } from '@/components/ui/select-field'
import type { ValuesAsk } from './values-ask'

type LeaningFieldProps = { ask: ValuesAsk; when: 'before' | 'after'; label: string; hint: string }

/** What the reader leans towards. It is kept beside the answer and counts for nothing in it. */
export const LeaningField = ({
  ask: { answers, problems, onAnswer, options, names },
  when,
  label,
  hint,
}: LeaningFieldProps) => (
  <SelectField
    {...askedField(
      'values',
      { problems, onAnswer },
      when === 'before' ? 'leaning' : 'leaning-after',
      answers[when] ?? '',
    )}
    label={label}
    hint={hint}
    options={[
      { value: '', label: 'I’d rather not say' },
      { value: 'unsure', label: 'I don’t know yet' },
      ...options.map(id => ({ value: id, label: names[id] })),
    ]}
  />
)
