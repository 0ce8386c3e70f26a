/** So many of something, in words: `(1, 'wish', 'wishes')` → "1 wish", `(2, 'day')` → "2 days". */
export const printMany = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
