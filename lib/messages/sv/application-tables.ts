import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('sv')

/** Messages of the numbers about applications, and of their tables (CSV), in Swedish. */
export const applicationTables: typeof english = {
  numbersHint:
    'Räknat på den här enheten utifrån det du har antecknat. Ansökningar i papperskorgen räknas inte.',
  byStage: 'Per steg',
  sentTitle: 'Skickade och besvarade',
  sentText: (sent, answered) =>
    sent === 0
      ? 'Du har inte skickat någon ansökan än.'
      : `${plural(answered, { one: '# svar', other: '# svar' })} på ${plural(sent, {
          one: '# ansökan',
          other: '# ansökningar',
        })}`,
  answeredHint: 'En intervju, ett erbjudande eller ett avslag räknas som svar.',
  byCv: 'Per cv',
  byTemplate: 'Per mall',
  byMonth: 'Per månad',
  columns: {
    template: 'Mall',
    month: 'Skickad i',
    sent: 'Skickade',
    answered: 'Besvarade',
    rate: 'Andel svar',
  },
  tooFew: 'För få för att säga något',
  tooFewHint: (count) =>
    `Andelen visas från ${number(count)} ansökningar. Med färre säger slumpen mer än ditt cv.`,
  noTemplate: 'Ingen skickad pdf antecknad',
  noMonth: 'Dag inte antecknad',
  exported: (count) =>
    plural(count, {
      one: '# ansökan har laddats ner som CSV',
      other: '# ansökningar har laddats ner som CSV',
    }),
  notExported: (count) =>
    plural(count, {
      one: '# ansökan saknas: den finns bara i ditt konto och kunde inte hämtas.',
      other: '# ansökningar saknas: de finns bara i ditt konto och kunde inte hämtas.',
    }),
  calendarMade: (count) =>
    plural(count, {
      one: 'Datum för # ansökan har laddats ner',
      other: 'Datum för # ansökningar har laddats ner',
    }),
  nothingDue: 'Det finns inget med ett datum som kan läggas i en kalender.',
  calendarName: 'Datum för ansökningar',
  events: { followUp: 'Uppföljning', deadline: 'Sista ansökningsdag' },
  importTitle: 'Importera ansökningar',
  importHint:
    'Välj en CSV-fil från en annan tjänst, från ett kalkylark eller en som du har laddat ner här. Du granskar allt innan något läggs till. Filen läses på den här enheten.',
  chooseTable: 'Välj en CSV-fil',
  refused: {
    empty: 'Filen är tom. Välj en annan.',
    'no-columns':
      'Vi hittade ingen kolumn för arbetsgivare eller jobbtitlar. Kalla en kolumn ”Employer” eller ”Job title” och försök igen.',
    'too-large': 'Filen är för stor för en lista med ansökningar.',
    'wrong-type': 'Det är inte en CSV-fil. Spara kalkylarket som CSV och försök igen.',
    'gave-up': 'Det tog för lång tid att läsa filen. Försök med färre rader.',
  },
  checkTitle: 'Granska innan du lägger till',
  dayOrder: 'Datum som 03/04/2026',
  dayFirst: 'Dag först: 3 april',
  monthFirst: 'Månad först: 4 mars',
  unknownColumns: (names) => `Andra kolumner: ${names}`,
  keepRest: 'Lägg till andra kolumner i anteckningarna',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    plural(count, {
      one: '# finns redan här med samma arbetsgivare och jobbtitel, så den är inte förbockad.',
      other: '# finns redan här med samma arbetsgivare och jobbtitel, så de är inte förbockade.',
    }),
  nameless: (count) =>
    plural(count, {
      one: '# rad har varken arbetsgivare eller jobbtitel och tas inte med.',
      other: '# rader har varken arbetsgivare eller jobbtitel och tas inte med.',
    }),
  leftOut: (count) =>
    plural(count, {
      one: '# rad till lästes inte. Dela upp filen för att importera den.',
      other: '# rader till lästes inte. Dela upp filen för att importera dem.',
    }),
  shortened: (columns) => `Förkortat: ${columns}`,
  isHere: 'Finns redan här',
  rows: 'Filens rader',
  add: (count) => plural(count, { one: 'Lägg till # ansökan', other: 'Lägg till # ansökningar' }),
  adding: (done, count) => `Lägger till ${number(done)} av ${number(count)} …`,
  added: (count) =>
    plural(count, { one: '# ansökan har lagts till', other: '# ansökningar har lagts till' }),
  tickAll: 'Bocka för alla',
  untickAll: 'Bocka ur alla',
}
