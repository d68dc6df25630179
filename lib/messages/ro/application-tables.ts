import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('ro')

/** Messages of the numbers about applications, and of their tables (CSV), in Romanian. */
export const applicationTables: typeof english = {
  numbersHint: 'Calculate pe acest dispozitiv din ce ai notat. Candidaturile din Coș nu se numără.',
  byStage: 'După etapă',
  sentTitle: 'Trimise și cu răspuns',
  sentText: (sent, answered) =>
    sent === 0
      ? 'Nu ai trimis încă nicio candidatură.'
      : `${plural(answered, {
          one: '# răspuns',
          few: '# răspunsuri',
          other: '# de răspunsuri',
        })} la ${plural(sent, {
          one: '# candidatură',
          few: '# candidaturi',
          other: '# de candidaturi',
        })}`,
  answeredHint: 'Un interviu, o ofertă sau un refuz contează ca răspuns.',
  byCv: 'După CV',
  byTemplate: 'După șablon',
  byMonth: 'După lună',
  columns: {
    template: 'Șablon',
    month: 'Luna trimiterii',
    sent: 'Trimise',
    answered: 'Cu răspuns',
    rate: 'Rata răspunsurilor',
  },
  tooFew: 'Prea puține pentru o rată',
  tooFewHint: (count) =>
    `Rata apare când numărul de candidaturi trimise este cel puțin ${number(count)}. Sub acest număr, întâmplarea contează mai mult decât CV-ul.`,
  noTemplate: 'Niciun PDF notat ca trimis',
  noMonth: 'Zi nenotată',
  exported: (count) =>
    plural(count, {
      one: '# candidatură descărcată în format CSV',
      few: '# candidaturi descărcate în format CSV',
      other: '# de candidaturi descărcate în format CSV',
    }),
  notExported: (count) =>
    plural(count, {
      one: 'Lipsește # candidatură: este doar în contul tău și nu a putut fi adusă.',
      few: 'Lipsesc # candidaturi: sunt doar în contul tău și nu au putut fi aduse.',
      other: 'Lipsesc # de candidaturi: sunt doar în contul tău și nu au putut fi aduse.',
    }),
  calendarMade: (count) =>
    plural(count, {
      one: 'Termenele pentru # candidatură au fost descărcate',
      few: 'Termenele pentru # candidaturi au fost descărcate',
      other: 'Termenele pentru # de candidaturi au fost descărcate',
    }),
  nothingDue: 'Nu există nimic cu o dată care să poată fi pus într-un calendar.',
  calendarName: 'Termenele candidaturilor',
  events: { followUp: 'Activitate', deadline: 'Termen-limită pentru candidatură' },
  importTitle: 'Importă candidaturi',
  importHint:
    'Alege un fișier CSV din alt instrument, dintr-o foaie de calcul sau unul descărcat de aici. Verifici totul înainte să se adauge ceva. Fișierul este citit pe acest dispozitiv.',
  chooseTable: 'Alege un fișier CSV',
  refused: {
    empty: 'Acest fișier este gol. Alege altul.',
    'no-columns':
      'Nu am găsit nicio coloană cu angajatori sau funcții. Numește o coloană „Employer” sau „Job title” și încearcă din nou.',
    'too-large': 'Acest fișier este prea mare pentru o listă de candidaturi.',
    'wrong-type':
      'Acesta nu este un fișier CSV. Salvează foaia de calcul în format CSV și încearcă din nou.',
    'gave-up': 'Citirea fișierului a durat prea mult. Încearcă cu mai puține rânduri.',
  },
  checkTitle: 'Verifică înainte de a adăuga',
  dayOrder: 'Date precum 03/04/2026',
  dayFirst: 'Ziua întâi: 3 aprilie',
  monthFirst: 'Luna întâi: 4 martie',
  unknownColumns: (names) => `Alte coloane: ${names}`,
  keepRest: 'Adaugă celelalte coloane la note',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    plural(count, {
      one: '# există deja aici cu același angajator și aceeași funcție, așa că nu este bifată.',
      few: '# există deja aici cu același angajator și aceeași funcție, așa că nu sunt bifate.',
      other: '# există deja aici cu același angajator și aceeași funcție, așa că nu sunt bifate.',
    }),
  nameless: (count) =>
    plural(count, {
      one: '# rând nu are nici angajator, nici funcție și a fost omis.',
      few: '# rânduri nu au nici angajator, nici funcție și au fost omise.',
      other: '# de rânduri nu au nici angajator, nici funcție și au fost omise.',
    }),
  leftOut: (count) =>
    plural(count, {
      one: 'Încă # rând nu a fost citit. Împarte fișierul ca să îl imporți.',
      few: 'Încă # rânduri nu au fost citite. Împarte fișierul ca să le imporți.',
      other: 'Încă # de rânduri nu au fost citite. Împarte fișierul ca să le imporți.',
    }),
  shortened: (columns) => `Scurtat: ${columns}`,
  isHere: 'Există deja',
  rows: 'Rândurile fișierului',
  add: (count) =>
    plural(count, {
      one: 'Adaugă # candidatură',
      few: 'Adaugă # candidaturi',
      other: 'Adaugă # de candidaturi',
    }),
  adding: (done, count) => `Se adaugă ${number(done)} din ${number(count)}…`,
  added: (count) =>
    plural(count, {
      one: '# candidatură adăugată',
      few: '# candidaturi adăugate',
      other: '# de candidaturi adăugate',
    }),
  tickAll: 'Bifează tot',
  untickAll: 'Debifează tot',
}
