import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Messages of the numbers about applications, and of their tables (CSV), in Czech. */
export const applicationTables: typeof english = {
  numbersHint: 'Spočítáno na tomto zařízení z vašich záznamů. Žádosti v koši se nepočítají.',
  byStage: 'Podle fáze',
  sentTitle: 'Odesláno a zodpovězeno',
  sentText: (sent, answered) =>
    sent === 0
      ? 'Zatím není odeslaná žádná žádost.'
      : `${counted(answered, '# odpověď', '# odpovědi', '# odpovědí')} na ${counted(
          sent,
          '# žádost',
          '# žádosti',
          '# žádostí',
        )}`,
  answeredHint: 'Jako odpověď se počítá pohovor, nabídka nebo zamítnutí.',
  byCv: 'Podle životopisu',
  byTemplate: 'Podle šablony',
  byMonth: 'Podle měsíce',
  columns: {
    template: 'Šablona',
    month: 'Odesláno v měsíci',
    sent: 'Odesláno',
    answered: 'Odpovědi',
    rate: 'Podíl odpovědí',
  },
  tooFew: 'Zatím málo',
  tooFewHint: (count) =>
    `Podíl se zobrazí, jakmile žádostí bude aspoň ${number(count)}. Při menším počtu říká víc náhoda než životopis.`,
  noTemplate: 'Bez záznamu o odeslaném PDF',
  noMonth: 'Bez data',
  exported: (count) =>
    counted(
      count,
      '# žádost stažena jako CSV',
      '# žádosti staženy jako CSV',
      '# žádostí staženo jako CSV',
    ),
  notExported: (count) =>
    counted(
      count,
      '# žádost chybí: je jen v účtu a nepodařilo se ji načíst.',
      '# žádosti chybí: jsou jen v účtu a nepodařilo se je načíst.',
      '# žádostí chybí: jsou jen v účtu a nepodařilo se je načíst.',
    ),
  calendarMade: (count) =>
    counted(
      count,
      'Staženy termíny # žádosti',
      'Staženy termíny # žádostí',
      'Staženy termíny # žádostí',
    ),
  nothingDue: 'Není nic s datem, co by šlo do kalendáře.',
  calendarName: 'Termíny',
  events: { followUp: 'Úkol', deadline: 'Termín přihlášení' },
  importTitle: 'Importovat žádosti',
  importHint:
    'Vyberte soubor CSV z jiného programu, z tabulky nebo ten, který pochází odtud. Než se cokoli přidá, zkontrolujete ho. Čte se na tomto zařízení.',
  chooseTable: 'Vybrat soubor CSV',
  refused: {
    empty: 'Tento soubor je prázdný. Vyberte jiný.',
    'no-columns':
      'Nenašel se sloupec se zaměstnavateli ani s názvy pozic. Pojmenujte sloupec „Employer“ (zaměstnavatel) nebo „Job title“ (název pozice) a zkuste to znovu.',
    'too-large': 'Tento soubor je větší, než seznam žádostí může být.',
    'wrong-type': 'Toto není soubor CSV. Uložte tabulku jako CSV a zkuste to znovu.',
    'gave-up': 'Čtení souboru trvalo příliš dlouho. Zkuste to s méně řádky.',
  },
  checkTitle: 'Zkontrolujte před přidáním',
  dayOrder: 'Data jako 03/04/2026 znamenají',
  dayFirst: 'Nejdřív den: 3. dubna',
  monthFirst: 'Nejdřív měsíc: 4. března',
  unknownColumns: (names) => `Další sloupce: ${names}`,
  keepRest: 'Přidat další sloupce do poznámek',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    counted(
      count,
      '# už tu podle zaměstnavatele a názvu pozice je, proto není zaškrtnutá.',
      '# už tu podle zaměstnavatele a názvu pozice jsou, proto nejsou zaškrtnuté.',
      '# jich už tu podle zaměstnavatele a názvu pozice je, proto nejsou zaškrtnuté.',
    ),
  nameless: (count) =>
    counted(
      count,
      '# řádek nemá zaměstnavatele ani název pozice a vynechá se.',
      '# řádky nemají zaměstnavatele ani název pozice a vynechají se.',
      '# řádků nemá zaměstnavatele ani název pozice a vynechá se.',
    ),
  leftOut: (count) =>
    counted(
      count,
      '# další řádek se nepřečetl. Aby šel importovat, rozdělte soubor.',
      '# další řádky se nepřečetly. Aby šly importovat, rozdělte soubor.',
      '# dalších řádků se nepřečetlo. Aby šly importovat, rozdělte soubor.',
    ),
  shortened: (columns) => `Zkráceno: ${columns}`,
  isHere: 'Už tu je',
  rows: 'Řádky souboru',
  add: (count) => counted(count, 'Přidat # žádost', 'Přidat # žádosti', 'Přidat # žádostí'),
  adding: (done, count) => `Přidáno ${number(done)} z ${number(count)}…`,
  added: (count) => counted(count, 'Přidána # žádost', 'Přidány # žádosti', 'Přidáno # žádostí'),
  tickAll: 'Zaškrtnout vše',
  untickAll: 'Zrušit zaškrtnutí',
}
