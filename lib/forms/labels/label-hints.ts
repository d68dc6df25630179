/** Returns what stands in the brackets of a label: "MM/YYYY" of "From (MM/YYYY)"; empty if it has none. */
export const hintOf = (label: string): string => /[([]([^)\]]*)[)\]]/.exec(label)?.[1] ?? ''

/** Returns a label in small letters without what stands in brackets, stars and a colon at its end. */
export const withoutHints = (label: string): string =>
  label.toLowerCase().replace(/[([{][^)\]}]*[)\]}]|\*|:\s*$/g, ' ')

/** Splits a label at a dash or colon: "Place of residence - Country". */
export const splitLabel = (label: string): string[] => label.split(/\s[-–—]\s|:\s/)
