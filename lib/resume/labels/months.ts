import { type LabelLanguage, resolveLabelLanguage } from './languages'

/** Twelve names each, January first, cased as in the middle of a line. */
export type Months = {
  /** Beside a year alone. */
  long: readonly string[]
  short: readonly string[]
  /** Beside a day, where the language inflects the name then (Polish); else the same as `long`. */
  longBesideDay: readonly string[]
}

const list = (names: string) => names.split(' ')
const plain = (long: string, short: string): Months => ({
  long: list(long),
  short: list(short),
  longBesideDay: list(long),
})

/**
 * Exported for the test that every language has twelve of each. Names and abbreviations follow
 * Unicode CLDR 48, the stand-alone abbreviations without full stops where the language has both.
 */
export const monthTables: Record<LabelLanguage, Months> = {
  en: plain(
    'January February March April May June July August September October November December',
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  ),
  de: plain(
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez',
  ),
  fr: plain(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  ),
  es: plain(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'ene feb mar abr may jun jul ago sept oct nov dic',
  ),
  pt: plain(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'jan fev mar abr mai jun jul ago set out nov dez',
  ),
  it: plain(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'gen feb mar apr mag giu lug ago set ott nov dic',
  ),
  nl: plain(
    'januari februari maart april mei juni juli augustus september oktober november december',
    'jan feb mrt apr mei jun jul aug sep okt nov dec',
  ),
  pl: {
    long: list(
      'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    ),
    short: list('sty lut mar kwi maj cze lip sie wrz paź lis gru'),
    longBesideDay: list(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ),
  },
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
  return monthTables[resolved]
}
