/** Words and signs for percent in the supported languages and others that share them. */
const percent = '(?:%|٪|percent|per cent|prozent|pour cent|por ciento|por cento|per cento|procent)'
const currency = '(?:[$€£¥₹₽₩]|(?:USD|EUR|GBP|CHF|CAD|AUD|JPY|INR|PLN|SEK|NOK|DKK|CZK)(?!\\p{L}))'
const number = "\\p{Nd}+(?:[.,'’\\u00a0\\u202f ]\\p{Nd}{3})*(?:[.,]\\p{Nd}+)?"
const scale =
  '(?:\\s?(?:k|m|bn|million|billion|mio\\.?|mrd\\.?|millions?|milliards?|millones|milioni)(?!\\p{L}))?'

const figure = new RegExp(
  `(?<![\\p{L}\\p{Nd}])(?:${currency}\\s?${number}${scale}|${number}\\s?${percent}(?!\\p{L})|${number}${scale}\\s?${currency})`,
  'giu',
)

/** Returns percentages and amounts of money in a text, as written. */
export const figuresIn = (text: string): string[] =>
  [...text.matchAll(figure)].map(([found]) => found)
