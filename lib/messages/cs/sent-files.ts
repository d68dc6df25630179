import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Messages about PDFs that were sent for an application, in Czech. */
export const sentFiles: typeof english = {
  title: 'Odesláno',
  none: 'Když odešlete životopis nebo motivační dopis, uložte si jeho PDF sem. Zůstane přesně takové, ať později změníte cokoli.',
  kinds: { resume: 'Životopis', letter: 'Motivační dopis' },
  fileNames: { resume: 'CV', letter: 'Dopis' },
  sentOn: (day) => `Odesláno ${day}`,
  editedSince: {
    resume: 'Od té doby jste tento životopis upravili.',
    letter: 'Od té doby jste tento dopis upravili.',
  },
  open: 'Otevřít',
  openNamed: (name) => `Otevřít ${name}`,
  download: 'Stáhnout',
  downloadNamed: (name) => `Stáhnout ${name}`,
  more: (name) => `Další pro ${name}`,
  compare: 'Porovnat se současnou verzí',
  remove: 'Odebrat z tohoto seznamu',
  removed: (name) => `Odebráno: ${name}`,
  states: {
    missing: 'Tento soubor není na tomto zařízení.',
    missingInAccount:
      'Tento soubor není na tomto zařízení a nepodařilo se ho získat z vašeho účtu. Možná je ještě na zařízení, kde jste ho uložili.',
    waiting: 'Zatím jen na tomto zařízení. Do vašeho účtu se dostane, až budete online.',
    refused: 'Jen na tomto zařízení: váš účet tento soubor nemůže uložit.',
    tooMany: 'Jen na tomto zařízení: ve vašem účtu není místo pro další odeslané soubory.',
  },
  tryAgain: 'Zkusit znovu',
  viewer: {
    loading: 'Otevírá se PDF…',
    failed: 'Toto PDF se nepodařilo zobrazit. Stáhnout ho ale můžete.',
    page: (page) => `Strana ${number(page)}`,
  },
  comparison: {
    title: (name) => `${name} a současná verze`,
    loading: 'Porovnává se…',
    failed: 'Nepodařilo se je porovnat. Nic se nezměnilo. Zkuste to znovu.',
    gone: 'Dokument, ze kterého toto PDF vzniklo, už neexistuje. PDF zůstává, jak je.',
    same: 'Text je stejný jako při odeslání.',
  },
  mark: {
    action: 'Označit jako odeslané',
    title: 'Co jste odeslali?',
    text: 'PDF vytvoříme teď a uložíme ho přesně tak, jak je.',
    noCv: 'Bez životopisu',
    noLetter: 'Bez motivačního dopisu',
    day: 'Datum odeslání',
    save: 'Uložit jako odeslané',
    saving: 'Vytváří se PDF…',
    nothing: 'Zatím tu není žádný životopis ani motivační dopis. Nejdřív nějaký napište.',
    nothingChosen: 'Vyberte životopis nebo motivační dopis.',
    noDay: 'Vyberte den.',
    done: (name) => `Uloženo jako odeslané: ${name}`,
  },
  keep: {
    text: 'Toto PDF uložíme přesně tak, jak je, k přihlášce, pro kterou jste ho odeslali.',
    which: 'Přihláška',
    another: 'Nová přihláška',
    employer: 'Zaměstnavatel',
    noEmployer: 'Zadejte zaměstnavatele.',
  },
  failed: {
    'not-set': 'PDF se nepodařilo vytvořit. Nic se nezměnilo. Zkuste to znovu.',
    'not-here':
      'Tento dokument se nepodařilo získat z vašeho účtu. Nic se nezměnilo. Zkuste to znovu, až budete online.',
    'too-large':
      'Toto PDF má víc než 4 MB a nejde sem uložit. Nic se nezměnilo. Stáhněte si ho a soubor si uložte sami.',
    'no-room':
      'Tento prohlížeč nemá pro soubor místo. Nic se nezměnilo. Uvolněte místo nebo se přihlaste a zkuste to znovu.',
    'not-reached':
      'Tento prohlížeč soubor nemůže uložit a váš účet není dostupný. Nic se nezměnilo. Zkuste to znovu, až budete online.',
    refused:
      'Váš účet tento soubor nemůže uložit. Nic se nezměnilo. Stáhněte si ho a uložte si ho sami.',
    'too-many':
      'Tato přihláška má 100 odeslaných souborů a víc jich mít nemůže. Nic se nezměnilo. Některé odeberte a zkuste to znovu.',
    'no-application': 'Tuto přihlášku se nepodařilo otevřít. Nic se nezměnilo. Zkuste to znovu.',
  },
}
