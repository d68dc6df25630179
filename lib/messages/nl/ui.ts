import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural, number } = formatters('nl')

/** Messages of the controls themselves, in Dutch. */
export const ui: typeof english = {
  close: 'Sluiten',
  skipToContent: 'Naar de inhoud',
  clear: 'Wissen',
  dismiss: 'Sluiten',
  notices: 'Berichten',
  notFetched:
    'We konden dit niet laden. Er is niets verloren gegaan. Controleer je verbinding en probeer het opnieuw.',
  fetching: 'Opnieuw laden…',
  tryAgain: 'Opnieuw proberen',
  required: 'verplicht',
  move: (name) => `${name} verplaatsen`,
  moveHelp:
    'Druk op Enter, dan op de pijltjestoetsen, dan weer op Enter. Druk op Esc om te annuleren. Klik of tik om het één plek omhoog of omlaag te verplaatsen.',
  moveUp: 'Omhoog',
  moveDown: 'Omlaag',
  lifted: (position, count) => `Opgepakt, positie ${number(position)} van ${number(count)}.`,
  moved: (position, count) => `Positie ${number(position)} van ${number(count)}.`,
  dropped: (position, count) => `Verplaatst naar positie ${number(position)} van ${number(count)}.`,
  cancelled: 'Verplaatsen geannuleerd.',
  formatting: 'Opmaak',
  bold: 'Vet',
  italic: 'Cursief',
  link: 'Link',
  linkAddress: 'Webadres, e-mailadres of telefoonnummer',
  linkApply: 'Link instellen',
  linkRemove: 'Link verwijderen',
  linkRefused:
    'Vanuit een PDF kun je alleen links naar webadressen (https), e-mailadressen en telefoonnummers openen.',
  fieldFull: (limit) =>
    plural(limit, {
      one: 'In een veld past hooguit # teken. Dit zou niet passen. Er is niets verloren gegaan.',
      other:
        'In een veld passen hooguit # tekens. Dit zou niet passen. Er is niets verloren gegaan.',
    }),
}
