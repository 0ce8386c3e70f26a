import type { ComponentProps } from 'react'
import { describedField } from './asked-field'
import { type Field, FieldBody, FieldLine, lineLook, questionLook } from './field'

/** A question and its answers. What is wrong stands beside it and is read out with it. */
export const FieldGroup = ({ label, aside, className = '', ...field }: ComponentProps<typeof Field>) => (
  <fieldset aria-describedby={describedField(field)['aria-describedby']} className={`min-w-0 ${className}`}>
    {/* A legend of its own box would stand on the group's edge, above its padding. */}
    <legend className="contents">
      <FieldLine aside={aside}>
        <span className={field.small ? lineLook : questionLook}>{label}</span>
      </FieldLine>
    </legend>
    <FieldBody hintLook="mt-1 max-w-text text-soft" {...field} />
  </fieldset>
)
