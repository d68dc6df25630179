import type { LanguageCode } from '@/lib/language/tags'

/** Sentence templates in a language: a change between two figures, and the same with its result. */
type Sentences = {
  /** Text for language detection. */
  summary: string
  change: (from: string, to: string, unit: string) => string
  by: (amount: string, change: string) => string
  units: { time: string; length: string; weight: string; money: string; count: string }
  shorter: { time: string; length: string; weight: string }
  million: string
  points: string
  doubled: (from: string, unit: string) => string
  both: (one: string, other: string, unit: string) => string
  inAll: (sum: string, rest: string, unit: string) => string
}

export const arithmeticSentences: Readonly<Record<LanguageCode, Sentences>> = {
  en: {
    summary: 'Clerk who has worked in the office of a depot for some of the last years.',
    change: (from, to, unit) => `Changed the work at the depot from ${from} to ${to} ${unit}.`,
    by: (amount, change) => change.replace(/\.$/, `, by ${amount}.`),
    units: {
      time: 'hours',
      length: 'kilometres',
      weight: 'tonnes',
      money: 'euros',
      count: 'crates',
    },
    shorter: { time: 'minutes', length: 'metres', weight: 'kg' },
    million: 'million',
    points: 'percentage points',
    doubled: (from, unit) => `Doubled the work at the depot from ${from} ${unit}.`,
    both: (one, other, unit) =>
      `Packed ${one} ${unit} for the depot and ${other} ${unit} for the shop.`,
    inAll: (sum, rest, unit) => `${rest.replace(/\.$/, '')}, ${sum} ${unit} together.`,
  },
  de: {
    summary:
      'Sachbearbeiter, der in den letzten Jahren im Büro eines Lagers und für die Kunden tätig war.',
    change: (from, to, unit) => `Änderte die Arbeit im Lager von ${from} auf ${to} ${unit}.`,
    by: (amount, change) => change.replace(/\.$/, `, um ${amount}.`),
    units: {
      time: 'Stunden',
      length: 'Kilometer',
      weight: 'Tonnen',
      money: 'Euro',
      count: 'Kisten',
    },
    shorter: { time: 'Minuten', length: 'Meter', weight: 'kg' },
    million: 'Millionen',
    points: 'Prozentpunkte',
    doubled: (from, unit) => `Verdoppelte die Arbeit im Lager von ${from} ${unit}.`,
    both: (one, other, unit) =>
      `Packte ${one} ${unit} für das Lager und ${other} ${unit} für den Laden.`,
    inAll: (sum, rest, unit) => `${rest.replace(/\.$/, '')}, zusammen ${sum} ${unit}.`,
  },
  fr: {
    summary: 'Employé qui a travaillé dans le bureau d’un dépôt pour les clients de la région.',
    change: (from, to, unit) => `A changé le travail du dépôt de ${from} à ${to} ${unit}.`,
    by: (amount, change) => change.replace(/\.$/, `, soit de ${amount}.`),
    units: {
      time: 'heures',
      length: 'kilomètres',
      weight: 'tonnes',
      money: 'euros',
      count: 'caisses',
    },
    shorter: { time: 'minutes', length: 'mètres', weight: 'kg' },
    million: 'millions',
    points: 'points',
    doubled: (from, unit) => `A doublé le travail du dépôt de ${from} ${unit}.`,
    both: (one, other, unit) =>
      `A emballé ${one} ${unit} pour le dépôt et ${other} ${unit} pour la boutique.`,
    inAll: (sum, rest, unit) => `${rest.replace(/\.$/, '')}, soit ${sum} ${unit} ensemble.`,
  },
  es: {
    summary:
      'Empleado que ha trabajado en la oficina de un almacén para los clientes de la región.',
    change: (from, to, unit) => `Cambié el trabajo del almacén de ${from} a ${to} ${unit}.`,
    by: (amount, change) => change.replace(/\.$/, `, en ${amount}.`),
    units: {
      time: 'horas',
      length: 'kilómetros',
      weight: 'toneladas',
      money: 'euros',
      count: 'cajas',
    },
    shorter: { time: 'minutos', length: 'metros', weight: 'kg' },
    million: 'millones',
    points: 'puntos',
    doubled: (from, unit) => `Dupliqué el trabajo del almacén de ${from} ${unit}.`,
    both: (one, other, unit) =>
      `Empaqué ${one} ${unit} para el almacén y ${other} ${unit} para la tienda.`,
    inAll: (sum, rest, unit) => `${rest.replace(/\.$/, '')}, ${sum} ${unit} en conjunto.`,
  },
  it: {
    summary: 'Impiegato che ha lavorato nell’ufficio di un deposito per i clienti della regione.',
    change: (from, to, unit) => `Ho cambiato il lavoro del deposito da ${from} a ${to} ${unit}.`,
    by: (amount, change) => change.replace(/\.$/, `, di ${amount}.`),
    units: {
      time: 'ore',
      length: 'chilometri',
      weight: 'tonnellate',
      money: 'euro',
      count: 'casse',
    },
    shorter: { time: 'minuti', length: 'metri', weight: 'kg' },
    million: 'milioni',
    points: 'punti',
    doubled: (from, unit) => `Ho raddoppiato il lavoro del deposito da ${from} ${unit}.`,
    both: (one, other, unit) =>
      `Ho imballato ${one} ${unit} per il deposito e ${other} ${unit} per il negozio.`,
    inAll: (sum, rest, unit) => `${rest.replace(/\.$/, '')}, ${sum} ${unit} insieme.`,
  },
  pt: {
    summary: 'Empregado que trabalhou no escritório de um armazém para os clientes da região.',
    change: (from, to, unit) => `Mudei o trabalho do armazém de ${from} para ${to} ${unit}.`,
    by: (amount, change) => change.replace(/\.$/, `, em ${amount}.`),
    units: {
      time: 'horas',
      length: 'quilómetros',
      weight: 'toneladas',
      money: 'euros',
      count: 'caixas',
    },
    shorter: { time: 'minutos', length: 'metros', weight: 'kg' },
    million: 'milhões',
    points: 'pontos',
    doubled: (from, unit) => `Dupliquei o trabalho do armazém de ${from} ${unit}.`,
    both: (one, other, unit) =>
      `Embalei ${one} ${unit} para o armazém e ${other} ${unit} para a loja.`,
    inAll: (sum, rest, unit) => `${rest.replace(/\.$/, '')}, ${sum} ${unit} em conjunto.`,
  },
}
