import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('ro')

/** Messages of the checks of the PDF file, in Romanian. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'PDF-ul conține text, nu imagini cu text',
    found: ({ count }) =>
      plural(count, {
        one: '# pagină este o imagine.',
        few: '# pagini sunt imagini.',
        other: '# de pagini sunt imagini.',
      }),
    why: 'Programele nu pot citi textul dintr-o imagine, așa că pagina pare goală.',
    fix: 'Salvează PDF-ul din programul în care l-ai scris, nu dintr-un scaner.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'Toate caracterele pot fi citite',
    found: ({ count, text }) =>
      plural(count, {
        one: `Programele nu pot citi # caracter: „${text}”.`,
        few: `Programele nu pot citi # caractere: „${text}”.`,
        other: `Programele nu pot citi # de caractere: „${text}”.`,
      }),
    why: 'Unele fonturi desenează pictograme și litere fără să spună ce caracter sunt.',
    fix: 'Elimină pictogramele sau alege alt font, apoi salvează din nou PDF-ul.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'Numele și datele de contact pot fi citite',
    found: ({ text }) =>
      text === ''
        ? 'Nu s-a găsit nicio adresă de e-mail și niciun număr de telefon.'
        : `„${text}” nu a fost găsit întreg.`,
    why: 'Programele de recrutare îți completează datele din acest text. Fără ele, angajatorii nu te pot contacta.',
    fix: 'Pune numele și datele de contact pe pagină ca text simplu, fiecare pe un singur rând.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Funcțiile, angajatorii, datele și punctele pot fi citite',
    found: ({ count, of }) =>
      `Texte care nu au putut fi citite în întregime: ${number(count)} din ${number(of)}.`,
    why: 'Angajatorii care caută în CV-uri nu pot găsi ce nu pot citi programele.',
    fix: 'Alege alt șablon sau scurtează textul pierdut.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'Funcțiile, angajatorii, instituțiile și datele sunt recunoscute',
    found: ({ text }) => `„${text}” poate fi luat drept altceva.`,
    why: 'Programele de recrutare completează formularele cu ce recunosc.',
    fix: 'Verifică modul în care este scris sau alege alt șablon.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'Textul este în ordinea paginii',
    found: ({ count, of }) => `Părți amestecate cu alte părți: ${number(count)} din ${number(of)}.`,
    why: 'Când coloanele se amestecă, datele ajung lângă alt loc de muncă.',
    fix: 'Alege un șablon cu o singură coloană.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'Titlurile secțiunilor sunt pe rânduri separate',
    found: ({ text }) => `„${text}” nu a fost găsit pe un rând separat.`,
    why: 'Programele recunosc secțiunile unui CV după titlurile lor.',
    fix: 'Alege alt șablon sau folosește numele obișnuit al secțiunii.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'Cuvintele sunt întregi',
    found: ({ count, text }) =>
      plural(count, {
        one: `# loc cu litere despărțite, lipite sau spațiate: „${text}”.`,
        few: `# locuri cu litere despărțite, lipite sau spațiate: „${text}”.`,
        other: `# de locuri cu litere despărțite, lipite sau spațiate: „${text}”.`,
      }),
    why: 'O căutare după „birou” nu găsește „bi-rou”.',
    fix: 'Oprește despărțirea în silabe, ligaturile și spațierea literelor, apoi salvează din nou PDF-ul.',
    source: sources.measured,
  },
  'links-work': {
    title: 'Linkurile pot fi deschise',
    found: ({ text }) => `Linkul „${text}” nu poate fi deschis.`,
    why: 'Multe programe deschid doar linkuri care încep cu https.',
    fix: 'Scrie adresa întreagă, care începe cu https://.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'Copierea textului este permisă',
    found: (_) => 'Acest PDF nu permite copierea textului.',
    why: 'Programele care respectă această setare nu pot citi CV-ul tău.',
    fix: 'Salvează din nou PDF-ul, fără protecție.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'Fișierul are indicate titlul și limba',
    found: ({ count }) =>
      plural(count, {
        one: 'Fișierului îi lipsește titlul sau limba.',
        few: 'Fișierului îi lipsesc și titlul, și limba.',
        other: 'Fișierului îi lipsesc și titlul, și limba.',
      }),
    why: 'Cititoarele de ecran au nevoie de limbă ca să pronunțe textul. Unele programe afișează titlul în locul numelui fișierului.',
    fix: 'Completează-le pe ambele în proprietățile documentului.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'Titlurile și listele sunt etichetate',
    found: (_) => 'Acest PDF nu are etichete.',
    why: 'Cititoarele de ecran și alte programe au nevoie de etichete ca să deosebească titlurile, listele și paragrafele.',
    fix: 'Salvează fișierul ca PDF etichetat (accesibil).',
    source: sources.accessible,
  },
  'file-size': {
    title: 'Fișierul este destul de mic pentru încărcare',
    found: ({ count }) =>
      `Fișierul are ${number(count)} MB. Multe formulare de candidatură acceptă cel mult 2 MB.`,
    why: 'Unele formulare resping fișierele mari fără să te anunțe.',
    fix: 'Micșorează imaginile sau elimină-le.',
    source: sources.forms,
  },
}
