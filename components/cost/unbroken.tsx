import { createElement, Fragment } from 'react'

const draw = (part: string, i: number) =>
  // Every second part is a range.
  i % 2 ? <span className="whitespace-nowrap max-[22.5rem]:whitespace-normal">{part}</span> : part

/** Keeps each range of dollars on one line; the words around it may wrap. */
export const Unbroken = ({ text }: { text: string }) =>
  // The parts never change places, and one range may stand there twice: they are children by their place.
  createElement(Fragment, null, ...text.split(/(\$[\d,]+–\$[\d,]+)/).map(draw))
