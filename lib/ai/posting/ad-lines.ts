/** Line of a job ad without blanks around it, and its range in the text; `to` is exclusive. */
export type AdLine = { text: string; from: number; to: number }

/** Returns the lines of a job ad that are not blank. */
export function adLinesOf(text: string): AdLine[] {
  const lines: AdLine[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    const from = at + line.indexOf(trimmed)
    if (trimmed !== '') lines.push({ text: trimmed, from, to: from + trimmed.length })
    at += line.length + 1
  }
  return lines
}

/** Abbreviations and initials that do not end a sentence. */
const abbreviated =
  /(?:^|[\s(.])(?:\p{Lu}|Mrs?|Ms|Dr|Prof|St|Ste|Ref|ref|Réf|réf|Rif|rif|Req|No|no|Nr|nr|Tel|tel|Tél|tél|Mme|Mlle|Sra?|Srta|Dra|Dña|Sig|Dott|Ing|Exma?|Eng|Co|Kennz|Std|ca|bzw|[Dd]hr|[Mm]evr|[Mm]w|ext|[Aa]ttn|z|Hd|c|núm)$/u

/** A number before its full stop is a day in some languages: "15. Januar". */
const ordinal = /(?<!\d)\d{1,2}$/

/** Returns the places between the sentences of a line: where the marks that end one begin, and where the next one begins. */
export function sentenceBreaks(line: string): { end: number; next: number }[] {
  const breaks: { end: number; next: number }[] = []
  for (const { index, 0: stop } of line.matchAll(/[.!?…]+\s+(?=[\p{Lu}\p{N}¿¡£€$"„«(])/gu)) {
    const before = line.slice(breaks.at(-1)?.next ?? 0, index)
    if (line[index] === '.' && (abbreviated.test(before) || ordinal.test(before))) continue
    breaks.push({ end: index, next: index + stop.length })
  }
  return breaks
}

/** Splits a line into sentences, each without its full stop. */
export function sentencesOf(line: string): string[] {
  const breaks = sentenceBreaks(line)
  const begins = [0, ...breaks.map(({ next }) => next)]
  const sentences = breaks.map(({ end }, at) => line.slice(begins[at], end))
  return [...sentences, line.slice(begins.at(-1)).replace(/[.!]+$/, '')].filter((one) => one !== '')
}
