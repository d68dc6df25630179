import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '../../text/detect-language'
import { readGrounds } from '../cv/grounds'
import { groundEdit } from '../ground-edit'
import { loadLexicons } from '../language/lexicons'

await loadLexicons()

/** Sentences of one kind in a language: a change from one figure to another, and the same with what follows from it. */
type Sentences = {
  /** Text that tells the language. */
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

const languages: Readonly<Record<LanguageCode, Sentences>> = {
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

const codes = Object.keys(languages) as LanguageCode[]

/** A number as the language writes it. */
const write = (code: LanguageCode, value: number) =>
  value.toLocaleString(code === 'es' || code === 'pt' ? 'de' : code, {
    maximumFractionDigits: 2,
    useGrouping: true,
  })

/** Kinds of reasons that block an edit of a bullet in a CV of a language. */
function blockedBy(code: LanguageCode, before: string, after: string) {
  const work = [
    { id: 'w1', name: 'Orrin', position: 'X', highlights: [before], highlightIds: ['h'] },
  ]
  const grounds = readGrounds({ basics: { summary: languages[code].summary }, work }, '2026-11-01')
  const edit = { kind: 'bullet' as const, entry: 'w1', before, after, advert: '' }
  const { reasons } = groundEdit(edit, grounds)
  return reasons.filter((reason) => reason.verdict === 'block').map(({ kind }) => kind)
}

/** Two different figures, neither a plain multiple of the other. */
const pairs = fc
  .tuple(fc.integer({ min: 13, max: 9_000 }), fc.integer({ min: 13, max: 9_000 }))
  .filter(([a, b]) => Math.abs(a - b) > 12)
const unitNames = ['time', 'length', 'weight', 'money', 'count'] as const
const runs = { numRuns: 60 }

describe.each(codes)('figures of one text in %s', (code) => {
  const words = languages[code]
  const figure = (value: number) => write(code, value)

  it('give their difference, and no other one', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.constantFrom(...unitNames),
        fc.integer({ min: 1, max: 9 }),
        ([a, b], of, off) => {
          const unit = words.units[of]
          const before = words.change(figure(a), figure(b), unit)
          const said = (amount: number) => words.by(`${figure(amount)} ${unit}`, before)
          const difference = Math.abs(a - b)
          expect(blockedBy(code, before, said(difference)), said(difference)).toEqual([])
          const wrong = difference + off
          fc.pre(![a, b, a + b].includes(wrong) && wrong !== 2024)
          expect(blockedBy(code, before, said(wrong)), said(wrong)).toContain('number')
        },
      ),
      runs,
    )
  })

  it('give a difference of millions in full', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 49 }), fc.integer({ min: 51, max: 99 }), (a, b) => {
        const before = words.change(
          figure(a / 10),
          figure(b / 10),
          `${words.million} ${words.units.count}`,
        )
        const amount = (b - a) * 100_000
        expect(blockedBy(code, before, words.by(figure(amount), before))).toEqual([])
        const wrong = words.by(figure(amount + 30_000), before)
        expect(blockedBy(code, before, wrong), wrong).toContain('number')
      }),
      runs,
    )
  })

  it('give a percentage of change, and points between percentages', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const before = words.change(figure(a), figure(b), words.units.count)
        const share = Math.round(Math.abs(b / a - 1) * 100)
        const part = Math.round((Math.min(a, b) / Math.max(a, b)) * 100)
        fc.pre(share > 2 && share < 5_000)
        const said = (value: number) => words.by(`${figure(value)} %`, before)
        expect(blockedBy(code, before, said(share)), said(share)).toEqual([])
        const wrong = share + 7
        fc.pre(Math.abs(wrong - part) > 1 && wrong !== a && wrong !== b)
        expect(blockedBy(code, before, said(wrong)), said(wrong)).toContain('number')
      }),
      runs,
    )
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 45 }), fc.integer({ min: 60, max: 97 }), (a, b) => {
        const before = words.change(`${a} %`, `${b} %`, '').replace(' .', '.')
        expect(blockedBy(code, before, words.by(`${b - a} ${words.points}`, before))).toEqual([])
        const wrong = words.by(`${b - a + 1} ${words.points}`, before)
        fc.pre(![a, b].includes(b - a + 1))
        expect(blockedBy(code, before, wrong), wrong).toContain('number')
      }),
      runs,
    )
  })

  it('give their sum, and no other one', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 9 }), ([a, b], off) => {
        const unit = words.units.count
        const before = words.both(figure(a), figure(b), unit)
        expect(blockedBy(code, before, words.inAll(figure(a + b), before, unit))).toEqual([])
        fc.pre(a + b + off !== 2024)
        const wrong = words.inAll(figure(a + b + off), before, unit)
        expect(blockedBy(code, before, wrong), wrong).toContain('number')
      }),
      runs,
    )
  })

  it('are the same in a smaller unit, and not in a wrong one', () => {
    const factors = { time: 60, length: 1000, weight: 1000 }
    fc.assert(
      fc.property(
        fc.integer({ min: 13, max: 90 }),
        fc.constantFrom('time', 'length', 'weight'),
        (value, of) => {
          const before = words.change(figure(value), figure(value + 40), words.units[of])
          const after = words.change(
            figure(value * factors[of]),
            figure((value + 40) * factors[of]),
            words.shorter[of],
          )
          expect(blockedBy(code, before, after), after).toEqual([])
          const wrong = words.change(figure(value), figure(value + 40), words.shorter[of])
          expect(blockedBy(code, before, wrong), wrong).toContain('number')
        },
      ),
      runs,
    )
  })

  it('are doubled where one is twice the other, and not else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 900 }), (value) => {
        const unit = words.units.time
        const after = words.doubled(figure(value), unit)
        expect(
          blockedBy(code, words.change(figure(value), figure(value * 2), unit), after),
        ).toEqual([])
        const less = words.change(figure(value), figure(Math.round(value * 1.4)), unit)
        expect(blockedBy(code, less, after), after).toContain('number')
      }),
      runs,
    )
  })
})

describe('a result', () => {
  const en = (before: string, after: string) => blockedBy('en', before, after)

  it.each([
    ['Grew sales from 1.2 to 1.6 million.', 'Grew sales by 400,000.'],
    ['Cut delivery from 10 days to 6.', 'Cut delivery by 40 %.'],
    ['Cut delivery from 10 days to 6.', 'Cut delivery by 4 days.'],
    ['Cut delivery of 10 days by 40 %.', 'Cut delivery to 6 days.'],
    ['Answered 18 of 25 calls.', 'Answered 72 % of 25 calls.'],
    ['Saved 6 hours per week.', 'Saved roughly 300 hours a year.'],
    ['Cut builds from 45 to 15 minutes.', 'Made builds 3x faster.'],
    ['Raised the rate from 60% to 75%.', 'Raised the rate by a quarter.'],
    ['Moved 2.5 tonnes.', 'Moved 2,500 kg.'],
    ['Ran a route of 10 miles.', 'Ran a route of 16 km.'],
  ])('is not blocked: %s → %s', (before, after) => {
    expect(en(before, after)).toEqual([])
  })

  it.each([
    ['Grew sales from 1.2 to 1.6 million.', 'Grew sales by 600,000.'],
    ['Cut delivery from 10 days to 6.', 'Cut delivery by 67 %.'],
    ['Raised the rate from 60% to 78%.', 'Raised the rate to 95%.'],
    ['Raised the rate from 60% to 78%.', 'Raised the rate by 18%.'],
    ['Answered 18 of 25 calls.', 'Answered 81 % of 25 calls.'],
    ['Cut builds from 45 to 30 minutes.', 'Halved builds.'],
    ['Moved 2.5 tonnes.', 'Moved 25,000 kg.'],
  ])('is blocked where it is wrong: %s → %s', (before, after) => {
    expect(en(before, after)).toContain('number')
  })
})
