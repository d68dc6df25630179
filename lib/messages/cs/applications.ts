import type { applications as english } from '../en/applications'
import { formatters } from '../format'

const { plural, number } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Messages of the list and the board of applications, and of the form that adds one, in Czech. */
export const applications: typeof english = {
  title: 'Vaše žádosti o práci',
  untitled: 'Žádost bez názvu',
  job: (position, employer) => [position, employer].filter(Boolean).join(', '),
  loading: 'Žádosti se načítají…',
  stages: {
    saved: 'Uloženo',
    applied: 'Odesláno',
    interview: 'Pohovor',
    offer: 'Nabídka',
    closed: 'Uzavřeno',
  },
  outcomes: {
    accepted: 'Nabídka přijata',
    declined: 'Odmítnuto vámi',
    rejected: 'Zamítnuto',
    withdrawn: 'Staženo',
  },
  add: 'Nová žádost',
  views: 'Zobrazení',
  list: 'Seznam',
  board: 'Nástěnka',
  search: 'Hledat v žádostech',
  filters: 'Filtrovat a řadit',
  stageFilters: { all: 'Všechny fáze', open: 'Neuzavřené' },
  dueFilter: 'Termín',
  dueFilters: { any: 'Jakékoli datum', overdue: 'Po termínu', week: 'V příštích 7 dnech' },
  sortBy: 'Seřadit žádosti',
  sorts: {
    due: 'Nejbližší termín',
    updated: 'Naposledy upravené',
    created: 'Nejnovější',
    employer: 'Podle zaměstnavatele',
    position: 'Podle názvu pozice',
  },
  found: {
    all: (count) => counted(count, 'Nalezena # žádost', 'Nalezeny # žádosti', 'Nalezeno # žádostí'),
    searching: (count) =>
      counted(
        count,
        'Zatím nalezena # žádost',
        'Zatím nalezeny # žádosti',
        'Zatím nalezeno # žádostí',
      ),
    device: (count) =>
      counted(
        count,
        'Na tomto zařízení nalezena # žádost. V účtu teď nelze hledat.',
        'Na tomto zařízení nalezeny # žádosti. V účtu teď nelze hledat.',
        'Na tomto zařízení nalezeno # žádostí. V účtu teď nelze hledat.',
      ),
  },
  nothingFound: 'Neodpovídá žádná žádost.',
  showAll: 'Zobrazit všechny žádosti',
  showMore: (count) => `Zobrazit další (${number(count)})`,
  more: 'Další možnosti',
  numbers: 'Čísla',
  calendar: 'Stáhnout soubor kalendáře',
  exportAll: 'Stáhnout jako CSV',
  importTable: 'Importovat soubor CSV',
  moveTo: 'Přesunout do',
  moved: (job, stage) => `Přesunuto do „${stage}“: ${job}`,
  notBrought:
    'Tuto žádost se nepodařilo načíst z účtu. Nic se nezměnilo. Zkuste to znovu, až budete online.',
  notRead: 'Tuto žádost se nepodařilo přečíst. Nic se nezměnilo. Důvod uvidíte po otevření.',
  due: (day) => `Termín: ${day}`,
  dueToday: 'Termín dnes',
  overdue: (day) => `Po termínu: ${day}`,
  since: (day) => `Od ${day}`,
  column: (stage, count) => `${stage}: ${counted(count, '# žádost', '# žádosti', '# žádostí')}`,
  emptyColumn: 'Zatím tu nic není',
  drag: (job) => `Přesunout: ${job}`,
  emptyTitle: 'Mějte přehled o svých žádostech o práci',
  emptyText:
    'Uložte si pozici, poznamenejte si, co bylo odesláno, a hned vidíte, co následuje. Vše zůstává na tomto zařízení, a pokud máte účet, také v něm.',
  trashNote: 'Žádosti zde zůstanou, dokud je trvale nesmažete.',
  trashNoteAccount:
    'Žádosti zde zůstanou 30 dní, na všech vašich zařízeních. Pak se trvale smažou.',
  back: 'Zpět k žádostem',
  newHint:
    'Vložte inzerát, nebo vyplňte, co víte. Nic se neuloží, dokud nestisknete tlačítko „Uložit“.',
  jobDescriptionHint: 'Čte se na tomto zařízení. Odkazy v něm se nikdy neotevírají.',
  use: (text) => `Použít „${text}“`,
  save: 'Uložit',
  discard: 'Zahodit',
  saved: (job) => `Uloženo: ${job}`,
  nothingToSave: 'Nejdřív zadejte název pozice nebo zaměstnavatele.',
  alreadyThere: (job, stage) => `Tuto žádost už máte ve fázi „${stage}“: ${job}.`,
  tooLong: (limit) => `Text má víc znaků, než je limit (${number(limit)}). Převzal se jen začátek.`,
  notReadFile: {
    empty: 'V tomto souboru není žádný text. Zkopírujte inzerát a vložte ho sem.',
    'wrong-type':
      'V tomto souboru není text, který by šel přečíst. Zkopírujte inzerát a vložte ho.',
    'legacy-word': 'Je to starý formát Wordu. Uložte soubor jako DOCX nebo PDF a zkuste to znovu.',
    macros: 'Je to soubor Wordu s makry. Uložte ho jako DOCX nebo PDF a zkuste to znovu.',
    'too-large': 'Tento soubor je větší, než inzerát může být. Zkopírujte text a vložte ho.',
    'too-long': 'Tento soubor má příliš mnoho stran. Zkopírujte inzerát a vložte ho.',
    password: 'Tento soubor je chráněný heslem. Odstraňte heslo a zkuste to znovu.',
    'no-text': 'Tento soubor obsahuje jen obrázky textu. Zkopírujte text ze stránky a vložte ho.',
    damaged: 'Tento soubor je poškozený. Stáhněte ho znovu, nebo zkopírujte text a vložte ho.',
    unsafe: 'Tento soubor obsahuje něco, co používají jen útoky, takže se nečetl.',
    'gave-up': 'Čtení souboru trvalo příliš dlouho. Zkopírujte inzerát a vložte ho.',
  },
  browserTitle: 'Přidávejte pozice z prohlížeče',
  browserHint:
    'Přetáhněte toto tlačítko na lištu záložek. Stiskněte ho na stránce s inzerátem: otevře tento formulář s titulkem, adresou a textem, který je na stránce označený. Nic jiného nečte, nic neodesílá a nic neukládá.',
  browserButton: 'Uložit pozici do Vitae',
  browserNotHere: 'Přetáhněte ho na lištu záložek. Funguje na jiných stránkách.',
  browserCopy: 'Kopírovat adresu',
  browserCopied: 'Adresa zkopírována. Vložte ji jako adresu nové záložky.',
  browserNotCopied: 'Tento prohlížeč nedovoluje kopírování. Přetáhněte místo toho tlačítko.',
  shareHint:
    'V telefonu si Vitae nainstalujte na plochu. Pak do něj můžete sdílet inzeráty z jiných aplikací.',
}
