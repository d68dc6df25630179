import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Formats "2 životopisy a 1 dopis"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = counted(resume, '# životopis', '# životopisy', '# životopisů')
  const letters = counted(letter, '# dopis', '# dopisy', '# dopisů')
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} a ${letters}`
}

/** Builds the messages about one document, which is called by its kind (`what`). Both kinds are masculine. */
const wordsFor = (what: string, genitive: string) => ({
  untitled: `${what.charAt(0).toUpperCase()}${what.slice(1)} bez názvu`,
  newName: `Název ${genitive}`,
  unreadable: `Tento ${what} zde nelze zobrazit. Nic se nezměnilo. Důvod uvidíte po otevření.`,
  notBrought: `Tento ${what} se nepodařilo načíst z účtu. Nic se nezměnilo. Zkuste to znovu, až budete online.`,
  notRenamed: `Tento ${what} se nepodařilo přejmenovat. Nic se nezměnilo. Důvod uvidíte po otevření.`,
  notCopied: `Tento ${what} se nepodařilo přečíst, takže se nic nezkopírovalo ani nestáhlo. Důvod uvidíte po otevření.`,
})

/** Messages of the dashboard, in Czech. */
export const dashboard: typeof english = {
  title: 'Vaše životopisy',
  home: 'Vitae, na úvodní stránku',
  lists: { label: 'Stránky', cvs: 'Životopisy', applications: 'Žádosti o práci' },
  newCv: 'Nový životopis',
  openFile: 'Otevřít soubor',
  search: 'Hledat v životopisech',
  sortBy: 'Seřadit životopisy',
  sorts: { updated: 'Naposledy upravené', created: 'Nejnovější', title: 'Podle názvu' },
  searched: {
    all: {
      found: (counts) => `Nalezeno: ${countKinds(counts)}`,
      nothing: (query) => `Text „${query}“ není v žádném životopise ani dopise.`,
    },
    searching: {
      found: (counts) => `Zatím nalezeno: ${countKinds(counts)}`,
      nothing: (query) => `Text „${query}“ se hledá ve všech životopisech a dopisech…`,
    },
    device: {
      found: (counts) => `Nalezeno na tomto zařízení: ${countKinds(counts)}`,
      nothing: (query) =>
        `Text „${query}“ není v žádném životopise ani dopise na tomto zařízení. Ty, které jsou jen v účtu, teď nelze prohledat. Zkuste to znovu, až budete online.`,
    },
  },
  clearSearch: 'Zobrazit všechny životopisy',
  loading: 'Životopisy se načítají…',
  ofKind: {
    resume: wordsFor('životopis', 'životopisu'),
    letter: wordsFor('dopis', 'dopisu'),
  },
  more: (title) => `${title}: další možnosti`,
  open: 'Otevřít',
  rename: 'Přejmenovat',
  tailor: 'Přizpůsobit pozici',
  writeLetter: 'Napsat motivační dopis',
  letter: 'Dopis',
  fileNames: { resume: 'CV', letter: 'Dopis' },
  duplicate: 'Duplikovat',
  copyOf: (title) => `${title} (kopie)`,
  duplicated: (title) => `Vytvořeno: ${title}`,
  downloadJson: { resume: 'Stáhnout jako JSON Resume', letter: 'Stáhnout jako JSON' },
  trash: 'Přesunout do koše',
  trashed: (title) => `Přesunuto do koše: ${title}`,
  notHereYet: 'V účtu, zatím ne na tomto zařízení',
  notErased: (title) =>
    `Dokument „${title}“ se mezitím změnil jinde, proto zůstal zachován. Podívejte se na něj a smažte ho znovu.`,
  forJob: (job) => `Pro pozici: ${job}`,
  pages: (count) => counted(count, '# strana', '# strany', '# stran'),
  editedToday: (time) => `Dnes, ${time}`,
  editedYesterday: (time) => `Včera, ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `V koši od ${date}`,
  trashTitle: 'Koš',
  trashLink: (count) => counted(count, 'Koš (#)', 'Koš (#)', 'Koš (#)'),
  trashNote: 'Životopisy a dopisy zde zůstanou, dokud je trvale nesmažete.',
  trashNoteAccount:
    'Životopisy a dopisy zde zůstanou 30 dní, na všech vašich zařízeních. Pak se trvale smažou.',
  daysLeft: (count) =>
    count === 0 ? 'smaže se dnes' : counted(count, 'zbývá # den', 'zbývají # dny', 'zbývá # dní'),
  trashEmpty: 'Koš je prázdný.',
  backToCvs: 'Zpět k životopisům',
  restore: 'Obnovit',
  restoreNamed: (title) => `Obnovit: ${title}`,
  restored: (title) => `Obnoveno: ${title}`,
  erase: 'Trvale smazat',
  eraseNamed: (title) => `Trvale smazat: ${title}`,
  erased: (title) => `Dokument „${title}“ bude trvale smazán`,
  emptyTitle: 'Vytvořte si první životopis',
  emptyText: {
    device:
      'Začněte psát a hned uvidíte skutečné PDF. Účet nepotřebujete: váš text zůstává na tomto zařízení.',
    tab: 'Začněte psát a hned uvidíte skutečné PDF. Tento prohlížeč teď nemůže nic ukládat: než kartu zavřete, stáhněte si svůj text.',
    account:
      'Začněte psát a hned uvidíte skutečné PDF. Váš text se ukládá do účtu a na toto zařízení.',
    accountOnly: 'Začněte psát a hned uvidíte skutečné PDF. Váš text se ukládá do účtu.',
  },
  start: 'Začít psát',
  importTitle: 'Importujte svůj životopis',
  importText:
    'Vyberte PDF, soubor Wordu nebo export z jiné služby, případně ho přetáhněte kamkoli na tuto stránku. Než z něj vznikne životopis, zkontrolujete ho. Čte se na tomto zařízení a nikam se neodesílá.',
  chooseFile: 'Vybrat soubor',
  pasteText: 'Vložit text',
  pasteTitle: 'Vložte životopis jako text',
  pasteLabel: 'Text životopisu',
  pasteHint:
    'Řádky a nadpisy ponechte tak, jak jsou. Než z textu vznikne životopis, zkontrolujete ho.',
  pasteRead: 'Importovat text',
  waiting: (count) =>
    counted(
      count,
      '# import čeká na kontrolu.',
      '# importy čekají na kontrolu.',
      '# importů čeká na kontrolu.',
    ),
  goOn: 'Zkontrolovat',
  startEmpty: 'Začít s prázdným životopisem',
  dropHere: 'Přetáhněte životopis sem: PDF, Word, text, LinkedIn, JSON Resume nebo záloha',
  importing: 'Soubor se čte…',
  imported: (count) =>
    counted(count, 'Přidán # životopis', 'Přidány # životopisy', 'Přidáno # životopisů'),
  alreadyHere: (count) =>
    counted(
      count,
      'Tento životopis už tu je',
      'Tyto # životopisy už tu jsou',
      'Těchto # životopisů už tu je',
    ),
  droppedFile: 'Přetažený soubor',
  refusedTitle: (name) => `Nepodařilo se přečíst: ${name}`,
  refused: {
    folder:
      'Je to složka, nebo ji prohlížeč nesmí číst. Otevřete ji a vyberte soubor, který je uvnitř.',
    unreadable: 'Prohlížeč soubor této stránce nepředal. Vyberte ho raději zde.',
    'too-large': 'Soubor je větší, než životopis nebo záloha může být.',
    'too-many': 'Obsahuje víc souborů, než záloha může mít.',
    'not-json': 'Není to soubor JSON Resume ani záloha z Vitae.',
    damaged: 'Archiv je neúplný nebo poškozený. Stáhněte nebo zkopírujte ho znovu a opakujte akci.',
    password: 'Je chráněný heslem. Rozbalte ho nebo uložte bez hesla a zkuste to znovu.',
    'nothing-inside': 'Není v něm žádný životopis.',
    'not-a-resume': 'Některé části neodpovídají formátu JSON Resume:',
    'newer-version':
      'Pochází z novější verze Vitae. Načtěte tuto stránku znovu, ať máte nejnovější verzi.',
  },
  problems: {
    'wrong-type': 'nesprávný druh hodnoty',
    'too-long': 'příliš dlouhé',
    'too-many': 'příliš mnoho položek',
    'too-deep': 'příliš hluboké vnoření',
    'too-large': 'příliš velké',
    'forbidden-key': 'nepovolený název',
    'not-allowed': 'nepovolená hodnota',
    'newer-version': 'z novější verze',
  },
  problemAt: (path, problem) => `${path}: ${problem}`,
  wholeFile: 'Celý soubor',
  moreProblems: (count) => counted(count, 'a # další místo', 'a # další místa', 'a # dalších míst'),
  nothingChanged: 'Vaše životopisy se nezměnily.',
  dismiss: 'Zavřít tuto zprávu',
  downloadAll: 'Stáhnout vše z tohoto zařízení',
  downloadAllHere: 'Stáhnout vše z této karty',
  downloadingAll: 'Připravuje se stažení…',
  downloadedAll: (count) =>
    counted(
      count,
      '# dokument stažen v jednom souboru',
      '# dokumenty staženy v jednom souboru',
      '# dokumentů staženo v jednom souboru',
    ),
  downloadFailed: 'Soubor se nepodařilo vytvořit. O nic nepřijdete. Zkuste to za chvíli znovu.',
  onThisDevice: 'Na tomto zařízení',
  inThisTab: 'Jen na této kartě',
  inAccount: 'Ve vašem účtu',
  inAccountText:
    'Životopisy se při psaní ukládají na tomto zařízení a odesílají do vašeho účtu, takže je máte na všech zařízeních. Když něco ještě není v účtu, dozvíte se to na řádku nahoře.',
  accountOffer: 'S účtem máte životopisy na všech zařízeních, včetně starších verzí.',
  createAccount: 'Vytvořit účet',
  onlyHere: (count) =>
    counted(
      count,
      '# dokument je jen na tomto zařízení',
      '# dokumenty jsou jen na tomto zařízení',
      '# dokumentů je jen na tomto zařízení',
    ),
  leftBehind:
    'Proběhlo odhlášení. Úložiště prohlížeče neodpovídá, takže vaše životopisy mohou být stále na tomto zařízení. Pokud ho používá i někdo jiný, zavřete všechny karty Vitae a v nastavení prohlížeče smažte data tohoto webu.',
  settings: 'Nastavení',
  theme: 'Vzhled',
  themes: { system: 'Zařízení', light: 'Světlý', dark: 'Tmavý' },
  timeZone: 'Časové pásmo',
  deviceTimeZone: (name) => `Stejné jako v zařízení (${name})`,
}
