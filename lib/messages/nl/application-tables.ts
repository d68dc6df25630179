import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('nl')

/** Messages of the numbers about applications, and of their tables (CSV), in Dutch. */
export const applicationTables: typeof english = {
  numbersHint:
    'Geteld op dit apparaat op basis van wat je hebt genoteerd. Sollicitaties in de prullenbak tellen niet mee.',
  byStage: 'Per fase',
  sentTitle: 'Verstuurd en beantwoord',
  sentText: (sent, answered) =>
    sent === 0
      ? 'Je hebt nog geen sollicitatie verstuurd.'
      : `${plural(answered, { one: '# antwoord', other: '# antwoorden' })} op ${plural(sent, {
          one: '# sollicitatie',
          other: '# sollicitaties',
        })}`,
  answeredHint: 'Een gesprek, een aanbod of een afwijzing telt als antwoord.',
  byCv: 'Per cv',
  byTemplate: 'Per sjabloon',
  byMonth: 'Per maand',
  columns: {
    template: 'Sjabloon',
    month: 'Verstuurd in',
    sent: 'Verstuurd',
    answered: 'Beantwoord',
    rate: 'Deel beantwoord',
  },
  tooFew: 'Te weinig voor een uitspraak',
  tooFewHint: (count) =>
    `Vanaf ${number(count)} sollicitaties zie je een percentage. Bij minder zegt toeval meer dan je cv.`,
  noTemplate: 'Geen verstuurde PDF genoteerd',
  noMonth: 'Dag niet genoteerd',
  exported: (count) =>
    plural(count, {
      one: '# sollicitatie gedownload als CSV',
      other: '# sollicitaties gedownload als CSV',
    }),
  notExported: (count) =>
    plural(count, {
      one: '# sollicitatie ontbreekt: die staat alleen in je account en kon niet worden opgehaald.',
      other:
        '# sollicitaties ontbreken: ze staan alleen in je account en konden niet worden opgehaald.',
    }),
  calendarMade: (count) =>
    plural(count, {
      one: 'Termijnen van # sollicitatie gedownload',
      other: 'Termijnen van # sollicitaties gedownload',
    }),
  nothingDue: 'Er is niets met een datum dat in een agenda kan.',
  calendarName: 'Sollicitatietermijnen',
  events: { followUp: 'Vervolgactie', deadline: 'Sluitingsdatum' },
  importTitle: 'Sollicitaties importeren',
  importHint:
    'Kies een CSV-bestand uit een andere app of een spreadsheet, of een bestand dat je hier hebt gedownload. Je kijkt alles na voordat er iets wordt toegevoegd. Het bestand wordt op dit apparaat gelezen.',
  chooseTable: 'CSV-bestand kiezen',
  refused: {
    empty: 'Dit bestand is leeg. Kies een ander bestand.',
    'no-columns':
      'We vonden geen kolom met werkgevers of functies. Noem een kolom “Werkgever” of “Functie” en probeer het opnieuw.',
    'too-large': 'Dit bestand is te groot voor een lijst met sollicitaties.',
    'wrong-type': 'Dit is geen CSV-bestand. Sla je spreadsheet op als CSV en probeer het opnieuw.',
    'gave-up': 'Het lezen van dit bestand duurde te lang. Probeer het met minder rijen.',
  },
  checkTitle: 'Nakijken en toevoegen',
  dayOrder: 'Datums zoals 03/04/2026',
  dayFirst: 'Dag eerst: 3 april',
  monthFirst: 'Maand eerst: 4 maart',
  unknownColumns: (names) => `Andere kolommen: ${names}`,
  keepRest: 'Andere kolommen toevoegen aan de notities',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    plural(count, {
      one: '# staat hier al met dezelfde werkgever en functietitel en is daarom niet aangevinkt.',
      other:
        '# staan hier al met dezelfde werkgever en functietitel en zijn daarom niet aangevinkt.',
    }),
  nameless: (count) =>
    plural(count, {
      one: '# rij heeft geen werkgever en geen functietitel en is overgeslagen.',
      other: '# rijen hebben geen werkgever en geen functietitel en zijn overgeslagen.',
    }),
  leftOut: (count) =>
    plural(count, {
      one: 'Nog # rij is niet gelezen. Splits het bestand om die te importeren.',
      other: 'Nog # rijen zijn niet gelezen. Splits het bestand om die te importeren.',
    }),
  shortened: (columns) => `Ingekort: ${columns}`,
  isHere: 'Staat hier al',
  rows: 'Rijen van het bestand',
  add: (count) =>
    plural(count, { one: '# sollicitatie toevoegen', other: '# sollicitaties toevoegen' }),
  adding: (done, count) => `${number(done)} van ${number(count)} toevoegen…`,
  added: (count) =>
    plural(count, { one: '# sollicitatie toegevoegd', other: '# sollicitaties toegevoegd' }),
  tickAll: 'Alles aanvinken',
  untickAll: 'Alles uitvinken',
}
