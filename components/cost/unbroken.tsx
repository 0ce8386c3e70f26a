/** Keeps each range of dollars on one line; the words around it may wrap. */
export const Unbroken = ({ text }: { text: string }) =>
  text.split(/(\$[\d,]+–\$[\d,]+)/).map((part, i) =>
    // Every second part is a range; the parts never change places.
    i % 2 ? (
      <span key={part} className="whitespace-nowrap max-[22.5rem]:whitespace-normal">
        {part}
      </span>
    ) : (
      part
    ),
  )
