import type { importReview as english } from '../en/import-review'
import { formatters } from '../format'

const { plural, number } = formatters('ro')

const leftOver = (count: number) =>
  plural(count, {
    one: '# rând nealocat',
    few: '# rânduri nealocate',
    other: '# de rânduri nealocate',
  })

/** Messages of the review of an imported file, in Romanian. */
export const importReview: typeof english = {
  title: 'Verifică importul',
  heading: (name) => `Verifică: ${name}`,
  pasted: 'Text lipit',
  onThisDevice: 'Citit pe acest dispozitiv. Fișierul nu se trimite nicăieri.',
  stages: {
    opening: 'Se deschide fișierul',
    reading: 'Se citesc paginile',
    understanding: 'Se împarte pe secțiuni',
  },
  pageOf: (done, of) => `Pagina ${number(done)} din ${number(of)}`,
  cancel: 'Oprește citirea',
  back: 'Termină mai târziu',
  discard: 'Renunță la import',
  discarded: (name) => `Import abandonat: ${name}. Fișierul tău nu s-a schimbat.`,
  create: 'Creează CV-ul',
  moreActions: 'Mai multe acțiuni',
  addToExisting: 'Adaugă la un CV existent…',
  undo: 'Anulează',
  redo: 'Refă',
  counts: (unsure, unplaced) =>
    [
      unsure === 0
        ? 'Nimic de verificat'
        : plural(unsure, { one: '# de verificat', few: '# de verificat', other: '# de verificat' }),
      unplaced === 0 ? 'niciun rând nealocat' : leftOver(unplaced),
    ].join(' · '),
  nothingStored: 'Nu se creează niciun CV până nu apeși „Creează CV-ul”.',
  moreFiles: (count) =>
    plural(count, {
      one: 'încă # fișier de verificat',
      few: 'încă # fișiere de verificat',
      other: 'încă # de fișiere de verificat',
    }),
  tabOnly: {
    blocked:
      'Acest browser nu ne lasă să salvăm nimic, așa că verificarea este doar în această filă, până o închizi. Până acum nu s-a pierdut nimic. Creează CV-ul și descarcă-l înainte să pleci.',
    full: 'Acest dispozitiv nu mai are spațiu, așa că ultimele modificări ale verificării sunt doar în această filă. Până acum nu s-a pierdut nimic. Creează CV-ul și descarcă-l sau eliberează spațiu.',
    failed:
      'Salvarea nu funcționează acum, așa că ultimele modificări ale verificării sunt doar în această filă. Până acum nu s-a pierdut nimic și încercăm în continuare.',
  },
  tabs: 'Vizualizări',
  fields: 'Câmpuri',
  page: 'Pagină',
  pageLabel: (page) => `Pagina ${number(page)} a fișierului`,
  textLabel: 'Textul fișierului',
  pageFailed: 'Nu putem afișa paginile aici. Câmpurile sunt complete.',
  checkThis: 'Verifică',
  nextToCheck: 'Verifică următorul',
  looksRight: 'Este corect',
  valueMenu: (field) => `${field}: mai multe`,
  moveTo: 'Mută în',
  moveElsewhere: 'În altă parte…',
  lettersToHeadline: (letters) => `Mută „${letters}” în titlul profesional`,
  splitHere: 'Începe aici o intrare nouă',
  drop: 'Elimină',
  dropped: (text) => `Eliminat: „${text}”`,
  item: (field, at) => `${field} ${number(at)}`,
  entryMenu: (name) => `${name}: mai multe`,
  joinPrevious: 'Unește cu intrarea anterioară',
  moveEntry: 'Mută în secțiunea',
  dropEntry: 'Elimină intrarea',
  entry: (at) => `Intrarea ${number(at)}`,
  sectionMenu: (name) => `${name}: mai multe`,
  sectionIs: 'Această secțiune este',
  dropSection: 'Elimină secțiunea',
  sectionTitle: 'Titlu',
  addField: 'Adaugă un câmp',
  addEntry: 'Adaugă o intrare',
  ownSection: 'Secțiune personalizată',
  details: 'Detalii',
  profiles: 'Profiluri',
  unplaced: leftOver,
  unplacedHint: 'Nu sunt încă într-un câmp și nu vor apărea în CV.',
  putIn: 'Adaugă în câmpul…',
  dropLine: 'Elimină',
  droppedTitle: (count) =>
    plural(count, { one: '# eliminat', few: '# eliminate', other: '# eliminate' }),
  bringBack: 'Restabilește',
  help: {
    ask: 'Sortează rândurile cu AI',
    hint: (model) =>
      `Trimite aceste rânduri, rândurile din jurul lor și numele intrărilor tale către ${model}. Rândurile citite ca nume sau date de contact, rândurile eliminate de tine și fișierul în sine nu se trimit.`,
    yourModel: 'modelul tău AI',
    stop: 'Oprește',
    stages: {
      waiting: 'Așteaptă să înceapă',
      reading: 'Se citește',
      drafting: 'Se caută locul lor',
      checking: 'Se verifică răspunsul',
    },
    stay: 'Poate dura un minut. Nu se schimbă nimic până la sfârșit. Dacă părăsești această verificare, se oprește.',
    placed: (count) =>
      plural(count, {
        one: '# valoare adăugată, cu cuvintele din fișierul tău. Este marcată „Verifică”. Poți anula.',
        few: '# valori adăugate, cu cuvintele din fișierul tău. Fiecare este marcată „Verifică”. Poți anula.',
        other:
          '# de valori adăugate, cu cuvintele din fișierul tău. Fiecare este marcată „Verifică”. Poți anula.',
      }),
    unchanged: 'Nu s-a schimbat nimic.',
    nothing:
      'Modelul AI nu a găsit niciun câmp pentru aceste rânduri. Nu s-a schimbat nimic. Adaugă-le tu.',
  },
  placeTitle: 'Unde îi este locul?',
  section: 'Secțiune',
  newSection: (name) => `${name} (secțiune nouă)`,
  entryLabel: 'Intrare',
  newEntry: 'Intrare nouă',
  field: 'Câmp',
  place: 'Mută acolo',
  cutTitle: 'Nu încape totul',
  cutText: 'Acest text este mai lung decât poate cuprinde un CV și ar fi lăsat deoparte:',
  createAnyway: 'Creează fără el',
  keepLooking: 'Înapoi la verificare',
  tooLarge:
    'Este mai mult decât poate cuprinde un CV. Nu s-a pierdut nimic. Elimină ce nu îți trebuie și încearcă din nou.',
  created: 'CV creat.',
  nextFile: 'Fișierul următor',
  pairTitle: 'Adaugă la un CV existent',
  whichCv: 'Adaugă la',
  noCv: 'Încă nu există niciun CV pe acest dispozitiv.',
  nothingNew: 'Acest CV are deja toate acestea.',
  pairHint:
    'Elementele noi sunt selectate. Modificările textului tău nu sunt: selectează doar ce vrei.',
  adds: 'Adaugă',
  changes: 'Îți schimbă textul',
  apply: (count) =>
    plural(count, {
      one: 'Adaugă # element',
      few: 'Adaugă # elemente',
      other: 'Adaugă # de elemente',
    }),
  applied: 'Adăugat. Poți anula.',
  notApplied: 'Acest CV s-a schimbat între timp. Nu s-a adăugat nimic. Verifică din nou lista.',
  failedTitle: (name) => `„${name}” nu a putut fi citit`,
  failures: {
    empty: 'Fișierul este gol. Salvează-l din nou în programul în care l-ai creat și mai încearcă.',
    'wrong-type':
      'Nu este de tipul pe care îl arată numele lui sau este de un tip pe care nu îl putem citi. Citim PDF, Word (docx), OpenDocument, RTF, pagini web, Markdown și text.',
    'legacy-word':
      'Este un fișier Word vechi (doc). Deschide-l în Word sau LibreOffice, salvează-l ca docx sau PDF și încearcă din nou.',
    macros:
      'Conține macrocomenzi, pe care nu le deschidem niciodată. Salvează-l ca docx sau PDF și încearcă din nou.',
    'too-large':
      'Depășește 10 MB, se dezarhivează în mult mai mult sau conține mai mult text decât orice CV. Salvează doar CV-ul, fără imagini, sau lipește textul lui.',
    'too-long': 'Are peste 50 de pagini. Salvează doar paginile CV-ului și încearcă din nou.',
    password: 'Este protejat cu parolă. Salvează-l fără parolă și încearcă din nou.',
    'no-text':
      'Este un document scanat sau o fotografie: o imagine cu text, pe care nu o putem citi. Exportă CV-ul ca PDF din programul în care l-ai scris sau folosește recunoașterea textului (OCR) și lipește textul.',
    damaged: 'Este incomplet sau deteriorat. Descarcă-l sau copiază-l din nou și mai încearcă.',
    unsafe:
      'Nu l-am deschis, pentru că conține ceva folosit doar în atacuri. Salvează-l din nou cu alt program sau lipește textul.',
    'no-resume': 'Îl putem citi, dar nimic din el nu pare un CV.',
    'gave-up':
      'Citirea a durat prea mult sau a cerut prea multă memorie, așa că ne-am oprit. Salvează-l ca PDF nou sau lipește textul.',
  },
  nothingLost: 'Nu s-a schimbat și nu s-a pierdut nimic. Fișierul tău este cum era.',
  tryAgain: 'Încearcă din nou',
  chooseOther: 'Alege alt fișier',
  toDashboard: 'Înapoi la CV-urile tale',
  stoppedTitle: 'Import oprit',
  stopped: 'Fișierul nu a fost citit. Nu s-a schimbat nimic.',
  goneTitle: 'Niciun import în curs',
  gone: 'Alege un fișier ca să începi. Un import pe care îl aștepți aici a devenit un CV, a fost abandonat, este în alt browser sau nu a putut fi salvat de acesta. Fișierul tău nu s-a schimbat.',
}
