type RadioRowProps = {
  name: string
  legend: string
  answers: readonly { value: string; label: string }[]
}

/** A question with short answers side by side: native radios whose picks the style sheet reads. */
export const RadioRow = ({ name, legend, answers }: RadioRowProps) => (
  <fieldset>
    <legend className="max-w-[56ch] font-semibold">{legend}</legend>
    <div className="mt-2 flex flex-wrap gap-2">
      {answers.map(({ value, label }) => (
        <label key={value} className="answer flex min-h-11 cursor-pointer items-center gap-2.5 px-3.5">
          <input type="radio" name={name} value={value} className="choice-mark" />
          <span>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
)
