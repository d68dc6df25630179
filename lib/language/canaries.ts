import type { LanguageCode } from './tags'

/** Words by which fabrications are made from sentences of a CV; each list is for any sentence of its language. */
export type CanaryWords = {
  /** Before the name of an employer. */
  at: string
  and: string
  /** Ends of a sentence that claim something more. */
  additions: readonly string[]
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
      'in record time',
      'for the whole group',
      'as the first in the company',
      'with praise from the board',
      'and cut costs in half',
      'at three further sites',
    ],
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
      'in Rekordzeit',
      'für den ganzen Konzern',
      'als Erste im Betrieb',
      'mit Lob vom Vorstand',
      'und halbierte die Kosten',
      'an drei weiteren Standorten',
    ],
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
      'en un tiempo récord',
      'para todo el grupo',
      'por primera vez en la empresa',
      'con elogios de la dirección',
      'y redujo los costes a la mitad',
      'en otras tres sedes',
    ],
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
      'en un temps record',
      'pour tout le groupe',
      "une première dans l'entreprise",
      'avec les félicitations de la direction',
      'et réduit les coûts de moitié',
      'sur trois autres sites',
    ],
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
      'em tempo recorde',
      'para todo o grupo',
      'pela primeira vez na empresa',
      'com elogios da direção',
      'e reduziu os custos para metade',
      'em mais três unidades',
    ],
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
      'in tempi record',
      'per tutto il gruppo',
      'per la prima volta in azienda',
      'con gli elogi della direzione',
      'e ha dimezzato i costi',
      'in altre tre sedi',
    ],
  },
}
