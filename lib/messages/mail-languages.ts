/** Languages in which mails tell of something. docs/contributing.md says what a new one needs. */
export const mailLanguages = ['en', 'de', 'fr', 'es'] as const
export type MailLanguage = (typeof mailLanguages)[number]

/** Longer than any browser sends: what is behind it is not read. */
const mostRead = 500

function readRange(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/)
  const given = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = given === undefined ? 1 : Number(given.slice(2))
  return { tag, weight: Number.isFinite(weight) ? weight : 0 }
}

/**
 * The first language of mails that somebody reads, by their `Accept-Language` (RFC 9110, 12.5.4); English
 * where they read none of them, or say nothing.
 */
export function chooseMailLanguage(header: string | null): MailLanguage {
  const ranges = (header ?? '')
    .slice(0, mostRead)
    .split(',')
    .map(readRange)
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  for (const { tag } of ranges) {
    const primary = tag.split('-')[0]
    const found = mailLanguages.find((language) => language === primary)
    if (found) return found
  }
  return 'en'
}
