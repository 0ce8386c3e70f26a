/** At most so many letters of a text, with a sign where its end is missing. No letter is cut in half. */
export function cutText(text: string, letters: number): string {
  const all = [...text]
  return all.length <= letters ? text : `${all.slice(0, letters).join('').trimEnd()} …`
}
