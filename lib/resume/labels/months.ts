import { type LabelLanguage, resolveLabelLanguage } from './languages'
import { type Months, months, otherMonths } from './month-words'

/**
 * Exported for the test that every language has twelve of each. Names and abbreviations follow
 * Unicode CLDR 48, the stand-alone abbreviations without full stops where the language has both.
 */
export const monthTables: Record<LabelLanguage, Months> = {
  en: months(
    'January February March April May June July August September October November December',
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  ),
  de: months(
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez',
  ),
  fr: months(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  ),
  es: months(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'ene feb mar abr may jun jul ago sept oct nov dic',
  ),
  pt: months(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'jan fev mar abr mai jun jul ago set out nov dez',
  ),
  it: months(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'gen feb mar apr mag giu lug ago set ott nov dic',
  ),
  nl: months(
    'januari februari maart april mei juni juli augustus september oktober november december',
    'jan feb mrt apr mei jun jul aug sep okt nov dec',
  ),
  pl: months(
    'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    'sty lut mar kwi maj cze lip sie wrz paź lis gru',
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  ),
  ...otherMonths,
}

/**
 * The month names of a CV's language.
 *
 * @param language BCP 47 tag; one that we have no words for gives the English ones
 */
export function monthsFor(language: string): Months {
  const resolved = resolveLabelLanguage(language)
  if (resolved === 'en-us') return monthTables.en
  if (resolved === 'pt-br') return monthTables.pt
  if (resolved === 'zh-hant') return monthTables.zh
  return monthTables[resolved]
}
