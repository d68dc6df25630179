import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Messages of the controls themselves, on any screen, in Czech. */
export const ui: typeof english = {
  close: 'Zavřít',
  skipToContent: 'Přejít k obsahu',
  clear: 'Vymazat',
  dismiss: 'Zavřít',
  notices: 'Zprávy',
  notFetched: 'Načtení se nezdařilo. O nic nepřijdete. Zkontrolujte připojení a zkuste to znovu.',
  fetching: 'Načítá se znovu…',
  tryAgain: 'Zkusit znovu',
  required: 'povinné',
  move: (name) => `Přesunout: ${name}`,
  moveHelp:
    'Stiskněte Enter, pak klávesy se šipkami a znovu Enter. Klávesou Escape přesun zrušíte. Kliknutím nebo klepnutím přesunete položku o jedno místo nahoru nebo dolů.',
  moveUp: 'Posunout nahoru',
  moveDown: 'Posunout dolů',
  lifted: (position, count) => `Uchopeno, pozice ${number(position)} z ${number(count)}.`,
  moved: (position, count) => `Pozice ${number(position)} z ${number(count)}.`,
  dropped: (position, count) => `Přesunuto na pozici ${number(position)} z ${number(count)}.`,
  cancelled: 'Přesun zrušen.',
  formatting: 'Formátování',
  bold: 'Tučné',
  italic: 'Kurzíva',
  link: 'Odkaz',
  linkAddress: 'Webová adresa, e-mail nebo telefonní číslo',
  linkApply: 'Vložit odkaz',
  linkRemove: 'Odebrat odkaz',
  linkRefused: 'Z PDF lze otevřít jen odkazy na web (https), e-mail a telefon.',
  fieldFull: (limit) =>
    `Nejvyšší počet znaků v poli: ${number(limit)}. Tento text by se nevešel. O nic nepřijdete.`,
}
