import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('nl')

/** Messages of the preview, in Dutch. */
export const preview: typeof english = {
  region: 'Voorvertoning van de PDF',
  pages: 'Pagina’s',
  asText: 'Het cv als tekst. Kies een tekst om die te bewerken.',
  asTextToRead: 'Het cv als tekst',
  loading: 'Voorvertoning wordt gemaakt…',
  pageNumber: (page, pages) => `Pagina ${number(page)} van ${number(pages)}`,
  tools: 'Zoomen',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: 'Op ware grootte tonen',
  fitWidth: 'Breedte',
  tapToEdit: 'Tik op een regel om die te bewerken. Tik twee keer om in of uit te zoomen.',
  tapToZoom: 'Tik twee keer om in of uit te zoomen.',
  changePhoto: 'Foto wijzigen',
  openLink: (url) => `Klik met Ctrl of ⌘ om ${url} te openen`,
  exampleNote:
    'Dit is een voorbeeld. Het verdwijnt zodra je begint te typen en hoort niet bij je cv.',
  tryAgain: 'Opnieuw proberen',
  paintFailed:
    'Deze browser kon de pagina niet tonen. Je tekst is veilig en je kunt de PDF nog downloaden.',
  failed: {
    'unknown-kind': 'Dit soort document kunnen we nog niet afdrukken. Je tekst is veilig.',
    'too-large':
      'Dit cv is te lang voor een PDF. Je tekst is veilig, maar de voorvertoning is niet actueel. Kort het langste deel in.',
    'font-unavailable':
      'We konden een lettertype niet laden. Je tekst is veilig, maar de voorvertoning is niet actueel. Controleer je verbinding en probeer het opnieuw.',
    'layout-failed':
      'We konden je laatste wijziging niet tonen. Je tekst is veilig, maar de voorvertoning is niet actueel. Pas je laatste wijziging aan of maak die ongedaan.',
    'engine-crashed':
      'De voorvertoning werkt niet meer. Je tekst is veilig, maar de voorvertoning is niet actueel. Probeer het opnieuw.',
    'photo-unavailable':
      'We konden de foto niet laden. Je tekst is veilig, maar de voorvertoning is niet actueel. Controleer je verbinding en probeer het opnieuw.',
    'deadline-passed':
      'De voorvertoning duurde te lang. Je tekst is veilig, maar de voorvertoning is niet actueel. Kort het langste deel in of probeer het opnieuw.',
  },
  notPrinted: (place: string) =>
    `We kunnen ‘${place}’ niet afdrukken. Er is niets verloren gegaan, maar de voorvertoning is niet actueel. Pas deze tekst aan, dan komt de voorvertoning terug.`,
  notPrintedHere:
    'We kunnen deze tekst niet afdrukken. Er is niets verloren gegaan. Pas hem aan, dan komt de voorvertoning terug.',
  showText: 'Tekst tonen',
  thumbnailFailed: 'Geen voorvertoning van dit cv',
}
