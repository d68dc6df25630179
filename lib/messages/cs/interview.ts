import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('cs')

/** Messages of the screen that prepares an interview, and of the stories told there, in Czech. */
export const interview: typeof english = {
  title: 'Příprava na pohovor',
  heading: (job) => (job === '' ? 'Příprava na pohovor' : `Pohovor: ${job}`),
  questionsTab: 'Otázky',
  storiesTab: 'Příběhy',
  prepare: 'Připravit pohovor',
  chooseCv: {
    title: 'Pro který životopis je tato žádost?',
    text: 'Vyberte životopis, se kterým se ucházíte. Jeho řádky se zobrazí vedle toho, co pozice vyžaduje.',
    none: 'Na tomto zařízení zatím žádný životopis není.',
    create: 'Vytvořit životopis',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, {
        one: '# v životopise',
        few: '# v životopise',
        many: '# v životopise',
        other: '# v životopise',
      }),
      near > 0 &&
        plural(near, { one: '# možná', few: '# možná', many: '# možná', other: '# možná' }),
      gaps > 0 &&
        plural(gaps, {
          one: '# nenalezen',
          few: '# nenalezeny',
          many: '# nenalezeno',
          other: '# nenalezeno',
        }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'V životopise je',
    partly: 'V životopise je zčásti',
    gap: 'V životopise se nenašlo',
  },
  mayAsk: 'Možná otázka',
  aboutCv: 'K vašemu životopisu',
  noneAboutCv: 'Přidejte do životopisu svá zaměstnání s daty a zde se objeví otázky k nim.',
  usual: 'Časté otázky',
  mention: 'Můžete zmínit',
  findMore: 'Najít další otázky s AI',
  findAgain: 'Najít otázky znovu',
  modelHint: 'Model vybírá otázky a citace a sám nic nepíše.',
  chosenBy: (model) =>
    `Některé otázky vybral model ${model}. Všechny citace jsou vaše nebo z inzerátu.`,
  noMore: 'Model AI nenašel otázky, které by se daly ověřit.',
  stories: 'Vaše příběhy',
  storiesHint:
    'Chvíle z vaší práce, vašimi slovy. Nikdy nejsou v životopise ani za odkazem ke sdílení a nikdy se neposílají modelu AI. Obsahuje je jen vaše záloha, váš soubor JSON a list k pohovoru.',
  writeStory: 'Napsat příběh',
  chooseStory: 'Vybrat příběh',
  noStories: 'Zatím žádné příběhy. Napište příběh zde nebo vedle otázky.',
  searchStories: 'Hledat v příbězích',
  noneFound: 'Žádný příběh tato slova neobsahuje.',
  untitledStory: 'Příběh bez názvu',
  fields: {
    title: { label: 'Název', example: 'např. Noc, kdy selhalo čerpadlo' },
    situation: { label: 'Situace', example: 'Kde a kdy to bylo a co se dělo?' },
    task: { label: 'Úkol', example: 'Co bylo potřeba udělat?' },
    action: { label: 'Postup', example: 'Jaké byly vaše kroky?' },
    result: { label: 'Výsledek', example: 'Co z toho vzešlo?' },
  },
  done: 'Hotovo',
  deleteStory: 'Smazat příběh',
  storyDeleted: 'Příběh smazán',
  lines: 'Řádky životopisu',
  linesHint: 'Otázky k těmto řádkům ukazují tento příběh.',
  addLine: 'Přidat řádek',
  searchLines: 'Hledat v životopise',
  noLineFound: 'Žádný řádek životopisu tato slova neobsahuje.',
  lineGone: 'Řádek, který už v životopise není',
  untie: (line) => `Odebrat: ${line}`,
  notForThis: (story) => `Odebrat od této otázky: ${story}`,
  keptIn: (cv) => `Vaše příběhy jsou uloženy v životopise „${cv}“, ze kterého tento vychází.`,
  onlyHere: 'Jen v tomto životopise:',
  moveToMaster: 'Použít pro všechny verze',
  making: 'Vytváření PDF…',
  sheet: {
    fileName: 'Pohovor',
    story: (name) => `Příběh: ${name}`,
  },
}
