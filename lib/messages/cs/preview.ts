import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Messages of the preview, in Czech. */
export const preview: typeof english = {
  region: 'Náhled PDF',
  pages: 'Strany',
  asText: 'Životopis jako text. Vyberte kterýkoli text a upravte ho.',
  asTextToRead: 'Životopis jako text',
  loading: 'Náhled se připravuje…',
  pageNumber: (page, pages) => `Strana ${number(page)} z ${number(pages)}`,
  tools: 'Zvětšení',
  zoomIn: 'Zvětšit',
  zoomOut: 'Zmenšit',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: 'Zobrazit ve skutečné velikosti',
  fitWidth: 'Podle šířky',
  tapToEdit: 'Klepnutím na řádek ho upravíte. Dvojitým klepnutím náhled zvětšíte nebo zmenšíte.',
  tapToZoom: 'Dvojitým klepnutím náhled zvětšíte nebo zmenšíte.',
  changePhoto: 'Změnit fotku',
  openLink: (url) => `Odkaz otevřete kliknutím s klávesou Ctrl nebo ⌘: ${url}`,
  exampleNote: 'Toto je ukázka. Zmizí, jakmile začnete psát, a do životopisu nepatří.',
  tryAgain: 'Zkusit znovu',
  paintFailed:
    'Prohlížeč nedokázal stránku zobrazit. Váš text je v bezpečí a PDF si stále můžete stáhnout.',
  failed: {
    'unknown-kind': 'Tento druh dokumentu zatím nelze vytisknout. Váš text je v bezpečí.',
    'too-large':
      'Tento životopis je na PDF příliš dlouhý. Váš text je v bezpečí, ale náhled není aktuální. Zkraťte nejdelší část.',
    'font-unavailable':
      'Nepodařilo se načíst písmo. Váš text je v bezpečí, ale náhled není aktuální. Zkontrolujte připojení a zkuste to znovu.',
    'layout-failed':
      'Poslední změnu se nepodařilo zobrazit. Váš text je v bezpečí, ale náhled není aktuální. Změňte poslední úpravu nebo ji vraťte zpět.',
    'engine-crashed':
      'Náhled přestal fungovat. Váš text je v bezpečí, ale náhled není aktuální. Zkuste to znovu.',
    'photo-unavailable':
      'Nepodařilo se načíst fotku. Váš text je v bezpečí, ale náhled není aktuální. Zkontrolujte připojení a zkuste to znovu.',
    'deadline-passed':
      'Náhled se vytvářel příliš dlouho. Váš text je v bezpečí, ale náhled není aktuální. Zkraťte nejdelší část nebo to zkuste znovu.',
  },
  notPrinted: (place: string) =>
    `„${place}“ nejde vytisknout. O nic nepřijdete, ale náhled není aktuální. Změňte tento text a náhled se vrátí.`,
  notPrintedHere: 'Tento text nejde vytisknout. O nic nepřijdete. Změňte ho a náhled se vrátí.',
  showText: 'Zobrazit text',
  thumbnailFailed: 'Životopis bez náhledu',
}
