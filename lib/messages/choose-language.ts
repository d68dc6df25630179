import { interfaceLanguages, localeCookie, type OfferedLanguage, toOffered } from './locales'

/** Longer than any browser sends: what is behind it is not read. */
const maxLength = 500

function readRange(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part.trim().split(/\s*;\s*/)
  const given = parameters.find((parameter) => /^q=/i.test(parameter))
  const weight = given === undefined ? 1 : Number(given.slice(2))
  return { tag, weight: Number.isFinite(weight) ? weight : 0 }
}

/** Language and script of a tag, such as "zh-Hant" of "zh-TW"; null for what is no tag. */
export function scriptOf(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script}`
  } catch {
    return null
  }
}

/** The interface language of just that tag, in any case. */
const exactly = (tag: string) =>
  interfaceLanguages.find((language) => language.toLowerCase() === tag.toLowerCase())

/** Made at first use: a page that has a language chosen never asks. Plain English is the one of its script. */
let byScript: Map<string | null, OfferedLanguage> | null = null

/**
 * The first interface language that somebody reads, by their `Accept-Language` (RFC 9110, 12.5.4); English where they
 * read none of them, or say nothing. A language of another country counts, one in other letters does not: `en-AU` is
 * `en`, and only who asks for `en-US` gets that.
 */
export function chooseLanguage(header: string | null): OfferedLanguage {
  byScript ??= new Map(
    interfaceLanguages.toReversed().map((language) => [scriptOf(language), language]),
  )
  const ranges = (header ?? '')
    .slice(0, maxLength)
    .split(',')
    .map(readRange)
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  for (const { tag } of ranges) {
    const script = scriptOf(tag)
    const found = script && (exactly(tag) ?? byScript.get(script))
    if (found) return found
  }
  return 'en'
}

const chosen = new RegExp(`(?:^|;)\\s*${localeCookie}=([\\w-]+)`)

/** The language chosen on the device that sends a request, or null where none was, or it is offered no more. */
export const chosenLanguage = (headers: Pick<Headers, 'get'>): OfferedLanguage | null =>
  toOffered(chosen.exec(headers.get('cookie') ?? '')?.[1])

/** The language of the person who sends a request: the one chosen on the device, else what the browser asks for. */
export const languageOfRequest = (headers: Pick<Headers, 'get'>): OfferedLanguage =>
  chosenLanguage(headers) ?? chooseLanguage(headers.get('accept-language'))
