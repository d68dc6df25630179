import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Formats "2 CV-uri și 1 scrisoare"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { one: '# CV', few: '# CV-uri', other: '# de CV-uri' })
  const letters = plural(letter, { one: '# scrisoare', few: '# scrisori', other: '# de scrisori' })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} și ${letters}`
}

/** Messages of the dashboard, in Romanian. */
export const dashboard: typeof english = {
  title: 'CV-urile tale',
  home: 'Vitae, la pagina principală',
  lists: { label: 'Pagini', cvs: 'CV-uri', applications: 'Candidaturi' },
  newCv: 'CV nou',
  openFile: 'Deschide un fișier',
  search: 'Caută în CV-urile tale',
  sortBy: 'Sortează CV-urile',
  sorts: { updated: 'Ultimele editate', created: 'Cele mai noi', title: 'După nume' },
  searched: {
    all: {
      found: (counts) => `Găsite: ${countKinds(counts)}`,
      nothing: (query) => `Niciun CV și nicio scrisoare nu conține „${query}”.`,
    },
    searching: {
      found: (counts) => `Găsite până acum: ${countKinds(counts)}`,
      nothing: (query) => `Se caută „${query}” în toate CV-urile și scrisorile tale…`,
    },
    device: {
      found: (counts) => `Găsite pe acest dispozitiv: ${countKinds(counts)}`,
      nothing: (query) =>
        `Niciun CV și nicio scrisoare de pe acest dispozitiv nu conține „${query}”. În cele care sunt doar în contul tău nu se poate căuta acum. Încearcă din nou când ești online.`,
    },
  },
  clearSearch: 'Afișează toate CV-urile',
  loading: 'Se încarcă CV-urile tale…',
  ofKind: {
    resume: {
      untitled: 'CV fără nume',
      newName: 'Numele acestui CV',
      unreadable:
        'Nu putem afișa acest CV aici. Nu s-a schimbat nimic. Deschide-l ca să vezi de ce.',
      notBrought:
        'Nu am putut aduce acest CV din contul tău. Nu s-a schimbat nimic. Încearcă din nou când ești online.',
      notRenamed:
        'Nu am putut redenumi acest CV. Nu s-a schimbat nimic. Deschide-l ca să vezi de ce.',
      notCopied:
        'Nu am putut citi acest CV, așa că nu s-a copiat și nu s-a descărcat nimic. Deschide-l ca să vezi de ce.',
    },
    letter: {
      untitled: 'Scrisoare fără nume',
      newName: 'Numele acestei scrisori',
      unreadable:
        'Nu putem afișa această scrisoare aici. Nu s-a schimbat nimic. Deschide-o ca să vezi de ce.',
      notBrought:
        'Nu am putut aduce această scrisoare din contul tău. Nu s-a schimbat nimic. Încearcă din nou când ești online.',
      notRenamed:
        'Nu am putut redenumi această scrisoare. Nu s-a schimbat nimic. Deschide-o ca să vezi de ce.',
      notCopied:
        'Nu am putut citi această scrisoare, așa că nu s-a copiat și nu s-a descărcat nimic. Deschide-o ca să vezi de ce.',
    },
  },
  more: (title) => `${title}: mai multe`,
  open: 'Deschide',
  rename: 'Redenumește',
  tailor: 'Adaptează la un job',
  writeLetter: 'Scrie o scrisoare de intenție',
  letter: 'Scrisoare',
  fileNames: { resume: 'CV', letter: 'Scrisoare' },
  duplicate: 'Duplică',
  copyOf: (title) => `${title} (copie)`,
  duplicated: (title) => `S-a creat „${title}”`,
  downloadJson: { resume: 'Descarcă JSON Resume', letter: 'Descarcă JSON' },
  trash: 'Mută în coș',
  trashed: (title) => `„${title}” s-a mutat în coș`,
  notHereYet: 'În contul tău, încă nu pe acest dispozitiv',
  notErased: (title) =>
    `„${title}” s-a modificat în altă parte, așa că nu s-a șters. Aruncă o privire, apoi șterge din nou.`,
  forJob: (job) => `Pentru ${job}`,
  pages: (count) => plural(count, { one: '# pagină', few: '# pagini', other: '# de pagini' }),
  editedToday: (time) => `Azi, ${time}`,
  editedYesterday: (time) => `Ieri, ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `În coș din ${date}`,
  trashTitle: 'Coș',
  trashLink: (count) => plural(count, { one: 'Coș (#)', few: 'Coș (#)', other: 'Coș (#)' }),
  trashNote: 'CV-urile și scrisorile rămân aici până le ștergi definitiv.',
  trashNoteAccount:
    'CV-urile și scrisorile rămân aici 30 de zile, pe toate dispozitivele tale. Apoi se șterg definitiv.',
  daysLeft: (count) =>
    count === 0
      ? 'se șterge azi'
      : plural(count, {
          one: 'încă # zi',
          few: 'încă # zile',
          other: 'încă # de zile',
        }),
  trashEmpty: 'Coșul este gol.',
  backToCvs: 'Înapoi la CV-urile tale',
  restore: 'Restabilește',
  restoreNamed: (title) => `Restabilește „${title}”`,
  restored: (title) => `S-a restabilit „${title}”`,
  erase: 'Șterge definitiv',
  eraseNamed: (title) => `Șterge definitiv: ${title}`,
  erased: (title) => `„${title}” se va șterge definitiv`,
  emptyTitle: 'Creează primul tău CV',
  emptyText: {
    device:
      'Începe să scrii și vezi PDF-ul real în timp ce scrii. Nu ai nevoie de cont: ce scrii rămâne pe acest dispozitiv.',
    tab: 'Începe să scrii și vezi PDF-ul real în timp ce scrii. Acest browser nu poate salva nimic acum: descarcă ce scrii înainte să închizi fila.',
    account:
      'Începe să scrii și vezi PDF-ul real în timp ce scrii. Ce scrii se salvează în contul tău și pe acest dispozitiv.',
    accountOnly:
      'Începe să scrii și vezi PDF-ul real în timp ce scrii. Ce scrii se salvează în contul tău.',
  },
  start: 'Începe să scrii',
  importTitle: 'Importă-ți CV-ul',
  importText:
    'Alege un PDF, un fișier Word sau un export din alt serviciu ori trage-l oriunde pe această pagină. Îl verifici înainte să devină un CV. Este citit pe acest dispozitiv și nu se trimite nicăieri.',
  chooseFile: 'Alege un fișier',
  pasteText: 'Lipește text',
  pasteTitle: 'Lipește CV-ul ca text',
  pasteLabel: 'Textul CV-ului tău',
  pasteHint: 'Lasă rândurile și titlurile așa cum sunt. Le verifici înainte să devină un CV.',
  pasteRead: 'Importă textul',
  waiting: (count) =>
    plural(count, {
      one: '# import așteaptă verificarea.',
      few: '# importuri așteaptă verificarea.',
      other: '# de importuri așteaptă verificarea.',
    }),
  goOn: 'Verifică',
  startEmpty: 'Începe un CV gol',
  dropHere: 'Trage aici CV-ul: PDF, Word, text, LinkedIn, JSON Resume sau o copie de rezervă',
  importing: 'Se citește fișierul…',
  imported: (count) =>
    plural(count, {
      one: '# CV adăugat',
      few: '# CV-uri adăugate',
      other: '# de CV-uri adăugate',
    }),
  alreadyHere: (count) =>
    plural(count, {
      one: 'Acest CV este deja aici',
      few: 'Aceste # CV-uri sunt deja aici',
      other: 'Aceste # de CV-uri sunt deja aici',
    }),
  droppedFile: 'Fișierul tras aici',
  refusedTitle: (name) => `${name} nu a putut fi citit.`,
  refused: {
    folder:
      'Este un dosar sau browserul nu are voie să îl citească. Deschide-l și alege fișierul din el.',
    unreadable: 'Browserul nu l-a transmis acestei pagini. Alege fișierul aici.',
    'too-large': 'Este mai mare decât poate fi un CV sau o copie de rezervă.',
    'too-many': 'Conține mai multe fișiere decât poate avea o copie de rezervă.',
    'not-json': 'Nu este nici fișier JSON Resume, nici copie de rezervă creată cu Vitae.',
    damaged:
      'Arhiva este incompletă sau deteriorată. Descarc-o sau copiaz-o din nou și mai încearcă.',
    password:
      'Este protejat cu parolă. Dezarhivează-l sau salvează-l fără parolă, apoi încearcă din nou.',
    'nothing-inside': 'Nu conține niciun CV.',
    'not-a-resume': 'Unele părți nu respectă formatul JSON Resume:',
    'newer-version':
      'A fost creat cu o versiune mai nouă de Vitae. Reîncarcă pagina ca să ai cea mai nouă versiune.',
  },
  problems: {
    'wrong-type': 'tip de valoare greșit',
    'too-long': 'prea lung',
    'too-many': 'prea multe elemente',
    'too-deep': 'prea multe niveluri',
    'too-large': 'prea mare',
    'forbidden-key': 'un nume nepermis',
    'not-allowed': 'o valoare nepermisă',
    'newer-version': 'dintr-o versiune mai nouă',
  },
  problemAt: (path, problem) => `${path}: ${problem}`,
  wholeFile: 'Tot fișierul',
  moreProblems: (count) =>
    plural(count, { one: 'și încă # loc', few: 'și încă # locuri', other: 'și încă # de locuri' }),
  nothingChanged: 'CV-urile tale nu au fost modificate.',
  dismiss: 'Închide mesajul',
  downloadAll: 'Descarcă tot de pe acest dispozitiv',
  downloadAllHere: 'Descarcă tot din această filă',
  downloadingAll: 'Se pregătește descărcarea…',
  downloadedAll: (count) =>
    plural(count, {
      one: '# document descărcat într-un fișier',
      few: '# documente descărcate într-un fișier',
      other: '# de documente descărcate într-un fișier',
    }),
  downloadFailed:
    'Nu am putut crea fișierul. Nu s-a pierdut nimic. Încearcă din nou peste puțin timp.',
  onThisDevice: 'Pe acest dispozitiv',
  inThisTab: 'Doar în această filă',
  inAccount: 'În contul tău',
  inAccountText:
    'CV-urile tale se salvează pe acest dispozitiv în timp ce scrii și se trimit în cont, ca să le ai pe toate dispozitivele. Rândul de sus îți spune când ceva nu este încă în cont.',
  accountOffer: 'Cu un cont ai CV-urile pe toate dispozitivele, cu versiunile anterioare.',
  createAccount: 'Creează un cont',
  onlyHere: (count) =>
    plural(count, {
      one: '# document este doar pe acest dispozitiv',
      few: '# documente sunt doar pe acest dispozitiv',
      other: '# de documente sunt doar pe acest dispozitiv',
    }),
  leftBehind:
    'Te-ai deconectat. Spațiul de stocare al acestui browser nu răspunde, așa că CV-urile tale pot fi încă pe acest dispozitiv. Dacă îl folosesc și alții, închide toate filele Vitae și șterge datele acestui site din setările browserului.',
  settings: 'Setări',
  theme: 'Temă',
  themes: { system: 'Dispozitiv', light: 'Deschisă', dark: 'Întunecată' },
  timeZone: 'Fus orar',
  deviceTimeZone: (name) => `Ca pe dispozitiv (${name})`,
}
