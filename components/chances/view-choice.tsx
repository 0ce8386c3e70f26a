const views = [
  { id: 'all', label: 'All of it' },
  { id: 'words', label: 'Words' },
  { id: 'numbers', label: 'Numbers' },
  { id: 'dots', label: 'Dots' },
  { id: 'table', label: 'One table' },
] as const

/** How the counts are shown: native radios that the style sheet reads (`chances.css`). Nothing is sent or kept. */
export const ViewChoice = () => (
  <fieldset className="mt-6 print:hidden">
    <legend className="font-semibold">Show them as</legend>
    <div className="mt-2 flex flex-wrap gap-2">
      {views.map(({ id, label }) => (
        <label key={id} className="answer flex min-h-11 cursor-pointer items-center gap-2.5 px-3.5">
          <input type="radio" name="view" id={`view-${id}`} defaultChecked={id === 'all'} className="choice-mark" />
          <span className="font-semibold">{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
)
