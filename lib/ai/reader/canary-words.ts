import type { LanguageCode } from '../text/detect-language'

/** Words by which fabrications are made from sentences of a CV; each list is for any sentence of its language. */
export type CanaryWords = {
  /** Before the name of an employer. */
  at: string
  and: string
  /** Ends of a sentence that claim something more. */
  additions: readonly string[]
  /** Words whose loss makes a part larger, or a number exact; the first group is what is left out. */
  hedges: RegExp
}

export const canaryWords: Readonly<Record<LanguageCode, CanaryWords>> = {
  en: {
    at: 'at',
    and: 'and',
    additions: [
      'nationwide',
      'without any help from others',
      'six weeks ahead of schedule',
      'which won an industry award',
      'and doubled the revenue',
    ],
    hedges:
      /\b((?:helped(?: to)?|about|approximately|around|up to|almost|nearly)\s+)(?=[\p{Ll}\p{N}€$£])/iu,
  },
  de: {
    at: 'bei',
    and: 'und',
    additions: [
      'bundesweit',
      'ganz ohne fremde Hilfe',
      'sechs Wochen vor dem Termin',
      'was einen Branchenpreis gewann',
      'und verdoppelte den Umsatz',
    ],
    hedges: /(?<!\p{L})((?:etwa|rund|circa|ca\.|bis zu|fast|knapp)\s+)(?=[\p{N}€])/iu,
  },
  es: {
    at: 'en',
    and: 'y',
    additions: [
      'en todo el país',
      'sin ninguna ayuda de otros',
      'seis semanas antes de lo previsto',
      'lo que ganó un premio del sector',
      'y duplicó los ingresos',
    ],
    hedges: /(?<!\p{L})((?:unos|unas|cerca de|alrededor de|hasta|casi)\s+)(?=[\p{N}€])/iu,
  },
  fr: {
    at: 'chez',
    and: 'et',
    additions: [
      'dans tout le pays',
      'sans aucune aide',
      "six semaines avant l'échéance",
      'ce qui a remporté un prix du secteur',
      "et doublé le chiffre d'affaires",
    ],
    hedges: /(?<!\p{L})((?:environ|près de|jusqu'à|jusqu’à|presque)\s+)(?=[\p{N}€])/iu,
  },
  pt: {
    at: 'na',
    and: 'e',
    additions: [
      'em todo o país',
      'sem qualquer ajuda de outros',
      'seis semanas antes do prazo',
      'o que ganhou um prémio do setor',
      'e duplicou a receita',
    ],
    hedges: /(?<!\p{L})((?:cerca de|aproximadamente|até|quase)\s+)(?=[\p{N}€])/iu,
  },
  it: {
    at: 'presso',
    and: 'e',
    additions: [
      'in tutto il paese',
      "senza l'aiuto di nessuno",
      'sei settimane prima della scadenza',
      'che ha vinto un premio del settore',
      'e ha raddoppiato il fatturato',
    ],
    hedges: /(?<!\p{L})((?:circa|quasi|fino a)\s+)(?=[\p{N}€])/iu,
  },
}
