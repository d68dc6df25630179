import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('cs')

/** After "na". */
const onPages = (count: number) =>
  plural(count, { one: '# stranu', few: '# strany', many: '# strany', other: '# stran' })

const settings = (size: number, lineHeight: number, spacing: number, margin: number) =>
  `velikost písma ${number(size, { maximumFractionDigits: 1 })} pt, řádkování ${number(lineHeight, { maximumFractionDigits: 2 })}, mezery ${number(spacing, { style: 'percent' })}, okraje ${number(margin, { maximumFractionDigits: 1 })} mm`

/** Messages of fitting a CV to a number of pages, in Czech. */
export const fitArea: typeof english = {
  title: 'Přizpůsobit počtu stran',
  pages: 'Počet stran',
  auto: 'Auto',
  off: 'Vypnuto',
  choice: (count) => number(count),
  hint: 'Upravuje mezery, okraje, řádkování a velikost písma, dokud životopis nezaplní zvolený počet stran, a znovu po každé změně. Nic se neořízne. Posunutím některého z posuvníků níže se to vypne.',
  autoHint:
    'Dostane životopis na jednu stranu, pokud zůstane dobře čitelný: písmo nejméně 9,5 pt a pohodlné okraje. Jinak platí vaše vlastní nastavení a poslední strana s jen pár řádky se podle možností odstraní nebo lépe zaplní. Změnou velikosti nebo mezer níže se to vypne.',
  autoOwn: (count) => `Rozvrženo na ${onPages(count)} s vaším vlastním nastavením.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Přizpůsobeno na ${onPages(count)}: ${settings(size, lineHeight, spacing, margin)}.`,
  working: 'Přizpůsobuje se…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Vejde se na ${onPages(count)}: ${settings(size, lineHeight, spacing, margin)}.`,
  takesLess: (count) =>
    `I s nejvolnějším nastavením vystačí text jen na ${onPages(count)}. Je tu místo na další.`,
  keep: 'Ponechat toto nastavení',
  tooLong: (lines, count) =>
    `I s nejtěsnějším nastavením se text nevejde na ${onPages(count)}: ${plural(lines, { one: 'přebývá asi # řádek', few: 'přebývají asi # řádky', many: 'přebývá asi # řádku', other: 'přebývá asi # řádků' })}. Platí vaše vlastní nastavení a nic se neořízlo. Zkraťte některé položky.`,
  oldest: 'Nejstarší položky',
  longest: 'Nejdelší položky',
  unnamed: 'Položka bez názvu',
}
