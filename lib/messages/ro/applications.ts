import type { applications as english } from '../en/applications'
import { formatters } from '../format'

const { plural, number } = formatters('ro')

/** Messages of the list and the board of applications, and of the form that adds one, in Romanian. */
export const applications: typeof english = {
  title: 'Candidaturile tale',
  untitled: 'Candidatură fără nume',
  job: (position, employer) => [position, employer].filter(Boolean).join(', '),
  loading: 'Se încarcă candidaturile tale…',
  stages: {
    saved: 'Salvată',
    applied: 'Trimisă',
    interview: 'Interviu',
    offer: 'Ofertă',
    closed: 'Încheiată',
  },
  outcomes: {
    accepted: 'Ofertă acceptată',
    declined: 'Ofertă refuzată de tine',
    rejected: 'Respinsă',
    withdrawn: 'Retrasă',
  },
  add: 'Candidatură nouă',
  views: 'Vizualizare',
  list: 'Listă',
  board: 'Panou',
  search: 'Caută în candidaturile tale',
  filters: 'Filtrează și sortează',
  stageFilters: { all: 'Toate etapele', open: 'Neîncheiate' },
  dueFilter: 'Termen',
  dueFilters: { any: 'Orice dată', overdue: 'Termen depășit', week: 'În următoarele 7 zile' },
  sortBy: 'Sortează candidaturile',
  sorts: {
    due: 'Cel mai apropiat termen',
    updated: 'Ultimele editate',
    created: 'Cele mai noi',
    employer: 'După angajator',
    position: 'După funcție',
  },
  found: {
    all: (count) =>
      plural(count, {
        one: '# candidatură găsită',
        few: '# candidaturi găsite',
        other: '# de candidaturi găsite',
      }),
    searching: (count) =>
      plural(count, {
        one: '# candidatură găsită până acum',
        few: '# candidaturi găsite până acum',
        other: '# de candidaturi găsite până acum',
      }),
    device: (count) =>
      plural(count, {
        one: '# candidatură găsită pe acest dispozitiv. În contul tău nu se poate căuta acum.',
        few: '# candidaturi găsite pe acest dispozitiv. În contul tău nu se poate căuta acum.',
        other: '# de candidaturi găsite pe acest dispozitiv. În contul tău nu se poate căuta acum.',
      }),
  },
  nothingFound: 'Nu se potrivește nicio candidatură.',
  showAll: 'Afișează toate candidaturile',
  showMore: (count) => `Afișează încă ${number(count)}`,
  more: 'Mai multe',
  numbers: 'Statistici',
  calendar: 'Descarcă fișierul de calendar',
  exportAll: 'Descarcă în format CSV',
  importTable: 'Importă un fișier CSV',
  moveTo: 'Mută la',
  moved: (job, stage) => `Candidatură mutată la „${stage}”: ${job}`,
  notBrought:
    'Nu am putut aduce această candidatură din contul tău. Nu s-a schimbat nimic. Încearcă din nou când ești online.',
  notRead:
    'Nu am putut citi această candidatură. Nu s-a schimbat nimic. Deschide-o ca să vezi de ce.',
  due: (day) => `Termen: ${day}`,
  dueToday: 'Termen: azi',
  overdue: (day) => `Termen depășit: ${day}`,
  since: (day) => `Din ${day}`,
  column: (stage, count) =>
    `${stage}: ${plural(count, {
      one: '# candidatură',
      few: '# candidaturi',
      other: '# de candidaturi',
    })}`,
  emptyColumn: 'Încă nimic aici',
  drag: (job) => `Mută: ${job}`,
  emptyTitle: 'Ține evidența candidaturilor tale',
  emptyText:
    'Salvează un job, notează ce ai trimis și vezi ce urmează. Totul rămâne pe acest dispozitiv și în contul tău, dacă ai unul.',
  trashNote: 'Candidaturile rămân aici până le ștergi definitiv.',
  trashNoteAccount:
    'Candidaturile rămân aici 30 de zile, pe toate dispozitivele tale. Apoi se șterg definitiv.',
  back: 'Înapoi la candidaturile tale',
  newHint:
    'Lipește anunțul de angajare sau completează ce știi. Nu se salvează nimic până nu apeși „Salvează”.',
  jobDescriptionHint: 'Este citit pe acest dispozitiv. Linkurile din el nu se deschid niciodată.',
  use: (text) => `Folosește „${text}”`,
  save: 'Salvează',
  discard: 'Renunță',
  saved: (job) => `Candidatură salvată: ${job}`,
  nothingToSave: 'Scrie mai întâi o funcție sau un angajator.',
  alreadyThere: (job, stage) => `Ai deja această candidatură la „${stage}”: ${job}.`,
  tooLong: (limit) =>
    `Textul depășește limita de caractere (${number(limit)}). A fost preluat doar începutul.`,
  notReadFile: {
    empty: 'Nu există text în acest fișier. Copiază anunțul și lipește-l aici.',
    'wrong-type':
      'Acest fișier nu are text pe care să îl putem citi. Copiază anunțul și lipește-l.',
    'legacy-word': 'Este în formatul Word vechi. Salvează-l ca DOCX sau PDF și încearcă din nou.',
    macros: 'Este un fișier Word cu macrocomenzi. Salvează-l ca DOCX sau PDF și încearcă din nou.',
    'too-large': 'Acest fișier este prea mare pentru un anunț. Copiază textul și lipește-l.',
    'too-long': 'Acest fișier are prea multe pagini. Copiază anunțul și lipește-l.',
    password: 'Acest fișier este protejat cu parolă. Elimină parola și încearcă din nou.',
    'no-text': 'Acest fișier conține doar imagini cu text. Copiază textul din pagină și lipește-l.',
    damaged: 'Acest fișier este deteriorat. Descarcă-l din nou sau copiază textul și lipește-l.',
    unsafe: 'Acest fișier conține ceva folosit doar în atacuri, așa că nu l-am citit.',
    'gave-up': 'Citirea fișierului a durat prea mult. Copiază anunțul și lipește-l.',
  },
  browserTitle: 'Adaugă joburi din browser',
  browserHint:
    'Trage acest buton pe bara de marcaje. Apasă-l pe o pagină cu un anunț de angajare: deschide acest formular cu titlul, adresa și textul pe care l-ai selectat. Nu citește nimic altceva, nu trimite nimic și nu salvează nimic.',
  browserButton: 'Salvează jobul în Vitae',
  browserNotHere: 'Trage-l pe bara de marcaje. Funcționează pe alte pagini.',
  browserCopy: 'Copiază adresa butonului',
  browserCopied: 'Adresă copiată. Lipește-o ca adresă a unui marcaj nou.',
  browserNotCopied: 'Acest browser nu permite copierea. Trage butonul.',
  shareHint:
    'Pe telefon, instalează Vitae pe ecranul de pornire. Apoi poți distribui către Vitae anunțuri din alte aplicații.',
}
