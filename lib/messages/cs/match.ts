import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Messages of the search for the CVs and bullet points that match a job description, in Czech. */
export const match: typeof english = {
  open: 'Porovnat životopisy s pozicí',
  title: 'Porovnat životopisy s pozicí',
  hint: 'Vložte inzerát a uvidíte, které životopisy a odrážky mu odpovídají. „Najít shody“ porovnává slova na tomto zařízení. Nic se neodesílá.',
  label: 'Inzerát',
  find: 'Najít shody',
  finding: (read, of) => `Čtou se životopisy: ${number(read)} z ${number(of)}…`,
  comparing: 'Porovnávání…',
  findByMeaning: 'Hledat podle významu s AI',
  meaningHint: (model) =>
    `Najde i text, který říká totéž jinými slovy. Odešle inzerát a změny v životopisech vašeho účtu od posledního hledání modelu ${model}. Jméno a kontaktní údaje se neodesílají.`,
  stop: 'Zastavit',
  stages: {
    waiting: 'Čeká se na spuštění…',
    reading: 'Čte se inzerát…',
    drafting: 'Čtou se změny v životopisech…',
    checking: 'Porovnávání…',
  },
  byMeaning: 'Nalezeno podle významu, nejlepší shoda první. Slova se mohou lišit.',
  noMeaning: 'Hledání podle významu teď není k dispozici.',
  unnamed: 'Životopis ve vašem účtu',
  byWords: 'Nalezeno podle slov. Označená slova jsou i v inzerátu.',
  cvs: 'Životopisy',
  answers: (shown) =>
    counted(shown, 'nalezen # požadavek', 'nalezeny # požadavky', 'nalezeno # požadavků'),
  noDemands: 'V tomto inzerátu se nenašly požadavky, se kterými by šlo životopisy porovnat.',
  bullets: 'Odrážky',
  noBullets: 'Tomuto inzerátu neodpovídají žádné odrážky.',
  inCv: (name) => `V životopise „${name}“`,
  inUnnamedCv: 'V životopise ve vašem účtu',
  andMore: (count) =>
    counted(count, 'a # další životopis', 'a # další životopisy', 'a # dalších životopisů'),
  noCvs: 'Na tomto zařízení nejsou žádné životopisy, které by šlo přečíst.',
  noCvsInAccount: 'Ve vašem účtu zatím nejsou žádné životopisy k porovnání.',
  failed: 'Životopisy se nepodařilo přečíst. O nic nepřijdete. Zkuste to znovu.',
  unread: {
    empty: 'Zatím tu není žádný text. Vložte inzerát.',
    'too-short': 'Tento text je příliš krátký. Vložte celý inzerát.',
    'too-long': 'Tento text je příliš dlouhý. Vkládejte vždy jen jeden inzerát.',
  },
}
