import { sentencesOf } from './ad-lines'
import { factLabels, findLabelled } from './fact-labels'

const sum =
  "\\d{1,3}(?:[.,’' ]\\d{3})+(?:[.,]\\d\\d)?|\\d{4,7}|\\d{2,3}\\s?[kK]|\\d{1,3}(?:[.,]\\d{1,2})?"
const currency =
  'T€|T€|TEUR|k€|[£€$¥₹₩₺₫]|EUR|CHF|GBP|USD|SEK|NOK|DKK|PLN|zł|Kč|CZK|lei|RON|kr|грн|R\\$|euros?|pounds'
const money = `(?:(?:${currency})\\s?(?:${sum})|(?:${sum})\\s?(?:${currency}))(?!\\p{L}|\\d)`
const between = '\\s?(?:[–—-]|to|and|bis|und|à|et|a|y|e|hasta|até|do|tot|en|till)\\s?'
const period =
  "(?:\\s?(?:per|an?|pro|/|par|por|al|p\\.|de l[’']|all[’'])\\s?\\p{L}+\\.?|\\s(?:brutto|brutos?|bruts?|lord[ie]|gross|ral)(?!\\p{L})(?:\\s(?:\\p{L}+\\s)?\\p{L}+)?)?"
const range = new RegExp(
  `(?:${money}|(?:${sum})(?=${between}${money}))(?:${between}${money})?${period}`,
  'u',
)

/** Pay scales of collective agreements. */
const scale =
  /(?:TVöD|TV-L|TVL|TV-H|AVR|BAT|TVG|EG|Entgeltgruppe|Besoldungsgruppe)(?:[- ]?\p{Lu}{1,6})?[ -]*(?:(?:E|EG|A|P|S|Entgeltgruppe)\s?)?\d{1,2}\s?[a-d]?(?!\p{L}|\d)|(?<!\p{L})(?:TVöD|TV-L|AVR)(?:[- ]\p{Lu}{1,6})?(?!\p{L})|(?<!\p{L})(?:Band|Grade|Scale|Point|SCP|NJC|Spine Point)\s(?:[A-Z]|\d{1,2})[a-d]?(?:\s?[–-]\s?\d{1,2})?(?!\p{L}|\d)|(?<!\p{L})(?:Main|Upper|Leadership) Pay (?:Scale|Range|Spine)(?!\p{L})/u

/** Words before a sum that is not the pay. */
const notPay =
  /budget|turn(?:s|ed)? over|turnover|revenue|umsatz|chiffre d|facturación|fatturato|omzet|allowance|zuschuss|prime|bonus|grant|loan|fund|raised|saved|savings/iu

const paying =
  /(?<!\p{L})(?:salary|pay|pays|paid|wage|earn|earning|starting at|verdien\p{L}*|gehalt|jahresgehalt|monatsgehalt|stundenlohn|lohn|vergüt\p{L}*|entlohn\p{L}*|eingruppier\p{L}*|salaire|rémunér\p{L}*|salario|sueldo|retribu\p{L}*|stipendio|salaris|uurloon|verdient|salário|remunera\p{L}*|vencimento)(?!\p{L})/iu

/** Words behind a sum that is earned in a year. */
const yearly =
  /\s(?:a year|(?:per|each|every) (?:year|annum)|p\.\s?a\.|pro Jahr|im Jahr|par an|(?:al|por) año|all[’']anno|per jaar|por ano|om året|rocznie|ročně)(?!\p{L})/iu

/** Sums in figures of a year's pay: four to six digits, or thousands as "k". */
const yearsPay = /^\D*(?:\d{1,3}[.,’' ]\d{3}(?![.,’' ]?\d)|\d{4,6}(?!\d)|\d{2,3}\s?k)/iu

/** Returns a sum of money a year, such as is paid to one person; empty without one. */
function yearlyIn(sentence: string): string {
  const found = range.exec(sentence)
  if (!found || !yearsPay.test(found[0])) return ''
  const rest = sentence.slice(found.index)
  const end = yearly.exec(rest)
  return end && end.index <= found[0].length ? sumIn(sentence) : ''
}

/** Maximum characters between a word for pay and its sum. */
const maxBetween = 60

/** Drops the full stop of a sentence, which an abbreviation such as "p.a." keeps. */
const tidy = (pay: string) => pay.trim().replace(/(?<=\p{L}{2})\.$/u, '')

function sumIn(text: string): string {
  const found = range.exec(text)
  const isRound = found && /\d{2,}|\/|per|pro|par|por/u.test(found[0])
  const isOther = found && notPay.test(text.slice(Math.max(0, found.index - 40), found.index))
  return isRound && !isOther ? tidy(found[0]) : ''
}

/** Returns the first sum or, without one, the first pay scale that some texts name. */
function payIn(texts: readonly string[]): string {
  const scaleIn = (text: string) => scale.exec(text)?.[0].trim() ?? ''
  return [...texts.map(sumIn), ...texts.map(scaleIn)].find((found) => found !== '') ?? ''
}

/**
 * Returns the pay of a job ad, as written: behind its label, else in its head, else in a sentence that speaks of
 * pay or names a sum a year.
 * Sums elsewhere may be a budget. Empty without one.
 *
 * @param head lines above the text of the ad
 */
export function findPay(lines: readonly string[], head: readonly string[]): string {
  const said = findLabelled(lines, factLabels.pay)
  const labelled = tidy(range.exec(said)?.[0] ?? '')
  if (labelled !== '') return labelled
  if (/\d/.test(said) && said.length <= 60) return said
  const named = payIn(head)
  if (named !== '') return named
  for (const sentence of lines.flatMap(sentencesOf)) {
    const word = paying.exec(sentence)
    const unnamed = word ? '' : yearlyIn(sentence)
    if (unnamed !== '') return unnamed
    if (!word) continue
    const begin = word.index + word[0].length
    const found = payIn([sentence.slice(begin, begin + maxBetween + 40)])
    if (found !== '' && sentence.indexOf(found, begin) <= begin + maxBetween) return found
  }
  return ''
}
