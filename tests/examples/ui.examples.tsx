import type { ReactElement } from 'react'
import { Choices, countGrid, countOptions } from '@/components/ui/choices'
import { ChoiceTiles } from '@/components/ui/choice-tiles'
import { DateField } from '@/components/ui/date-field'
import { SelectField } from '@/components/ui/select-field'
import { SliderField } from '@/components/ui/slider-field'
import { TextField } from '@/components/ui/text-field'

type UiExample = {
  name: string
  /** What the control is to a reader who does not see it. */
  role: 'textbox' | 'combobox' | 'slider' | 'radio' | 'checkbox' | 'date'
  draw: (onChange?: (text: string) => void) => ReactElement
}

const wrong = { message: 'Do you mean 15.8 or 15,800? Write it without a mark between thousands.', given: '15.800' }
const options = [
  { value: '', label: 'All of them' },
  { value: 'one', label: 'The first' },
  { value: 'two', label: 'The second' },
]
const colours = [
  { value: '1', label: 'Pale', colour: '#f3d9c4' },
  { value: '2', label: 'Dark', colour: '#4a2d1e' },
]

/** Every control of the form kit as it may stand on a page. Each is drawn, operated and audited from this one list. */
export const uiExamples: readonly UiExample[] = [
  {
    name: 'a line of text',
    role: 'textbox',
    draw: onChange => <TextField id="text" name="text" text="EUR" label="Your money" onChange={onChange} />,
  },
  {
    name: 'a number with a hint',
    role: 'textbox',
    draw: onChange => (
      <TextField
        id="number"
        name="number"
        text="34.5"
        inputMode="decimal"
        label="What a dollar buys"
        hint="Like 0.92."
        onChange={onChange}
      />
    ),
  },
  {
    name: 'a number that can be read in two ways',
    role: 'textbox',
    draw: onChange => (
      <TextField
        id="unsure"
        name="unsure"
        text=""
        inputMode="decimal"
        label="What a dollar buys here"
        hint="Like 0.92."
        problem={wrong}
        small
        onChange={onChange}
      />
    ),
  },
  {
    name: 'a name that counts with each letter',
    role: 'textbox',
    draw: onChange => (
      <TextField
        id="name"
        name="name"
        text=""
        label="Initials"
        placeholder="Person A"
        eager
        small
        onChange={onChange}
      />
    ),
  },
  {
    name: 'a date',
    role: 'date',
    draw: onChange => (
      <DateField
        id="day"
        name="day"
        text="2027-01-04"
        label="Session 1"
        hint="Leave it out to count."
        onChange={onChange}
      />
    ),
  },
  {
    name: 'a date that is none',
    role: 'date',
    draw: onChange => (
      <DateField
        id="no-day"
        name="no-day"
        text=""
        label="By which day"
        problem={{ message: 'There is no such day. February 2027 has 28 days.', given: '2027-02-31' }}
        onChange={onChange}
      />
    ),
  },
  {
    name: 'a list',
    role: 'combobox',
    draw: onChange => (
      <SelectField id="list" name="list" text="one" label="Whose prices" options={options} onChange={onChange} />
    ),
  },
  {
    name: 'a list with a wrong link, in groups',
    role: 'combobox',
    draw: onChange => (
      <SelectField
        id="groups"
        name="groups"
        text=""
        label="Whose years"
        problem={{ message: 'The link names a source that we do not have.' }}
        note="The usual one is shown."
        options={options.map((option, i) => ({ ...option, group: i === 0 ? 'Usual' : 'Others' }))}
        small
        onChange={onChange}
      />
    ),
  },
  {
    name: 'a slider',
    role: 'slider',
    draw: onChange => (
      <SliderField
        id="years"
        name="years"
        text="10"
        label="Keep it for"
        limits={[1, 40]}
        words="10 years"
        ends={['a year', 'for life']}
        onChange={onChange}
      />
    ),
  },
  {
    name: 'rows of which one is picked',
    role: 'radio',
    draw: onChange => (
      <Choices
        id="rows"
        name="rows"
        text="one"
        label="Area"
        hint="The whole top counts as one."
        options={options.map(option => ({ ...option, detail: 'A line more', note: '2 to 4' }))}
        onChange={onChange}
      />
    ),
  },
  {
    name: 'counts side by side, with what is wrong',
    role: 'radio',
    draw: onChange => (
      <Choices
        id="count"
        name="count"
        text="3"
        label="Sessions"
        problem={{ message: 'Sessions must be a whole number from 1 to 4.', given: '9' }}
        grid={countGrid}
        options={countOptions([1, 4])}
        onChange={onChange}
      />
    ),
  },
  {
    name: 'boxes of which any may be ticked',
    role: 'checkbox',
    draw: onChange => (
      <Choices
        id="boxes"
        name="boxes"
        text="one"
        many
        label="Leave out"
        options={options.filter(({ value }) => value !== '')}
        onChange={onChange}
      />
    ),
  },
  {
    name: 'small fields of which one is picked',
    role: 'radio',
    draw: onChange => (
      <ChoiceTiles
        id="tiles"
        name="tiles"
        text="two"
        label="From how far"
        kind="list"
        className="py-4"
        small
        options={options}
        onChange={onChange}
      />
    ),
  },
  {
    name: 'swatches',
    role: 'radio',
    draw: onChange => (
      <ChoiceTiles
        id="swatch"
        name="swatch"
        text="2"
        label="Skin"
        kind="swatch"
        small
        options={colours}
        onChange={onChange}
      />
    ),
  },
]
