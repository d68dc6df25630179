import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('nl')

/** Messages about the space that a page shows, in Dutch. */
export const spaces: typeof english = {
  personal: 'Persoonlijk',
  label: (name) => `Werkruimte: ${name}`,
  unnamed: 'Werkruimte',
  manage: 'Werkruimtes beheren',
  roles: {
    owner: 'Eigenaar',
    admin: 'Beheerder',
    member: 'Lid',
    coach: 'Begeleider',
    viewer: 'Alleen lezen',
  },
  saved: {
    state: 'Opgeslagen in de werkruimte',
    short: 'In werkruimte',
    spoken: 'Alles is opgeslagen in de werkruimte.',
  },
  empty: 'Deze werkruimte heeft nog geen documenten. De leden kunnen alles erin openen.',
  readOnly: (role) =>
    `Jouw rol: ${role}. Je kunt de documenten van deze werkruimte lezen, maar niet wijzigen.`,
  mayComment: (role) =>
    `Jouw rol: ${role}. Je kunt de documenten van deze werkruimte lezen en er opmerkingen bij maken, maar ze niet wijzigen.`,
  openDocuments: 'Documenten openen',
  toDocuments: 'Naar de documenten',
  signIn: 'Log in om deze werkruimte te openen. Alleen de leden zien de documenten.',
  ended: {
    title: 'Deze werkruimte is niet beschikbaar',
    text: 'De werkruimte is verwijderd, of je bent geen lid meer.',
    nothing:
      'Er is niets verloren gegaan: alles wat je op dit apparaat hebt geschreven, was al verstuurd.',
    unsent: (count) =>
      `Documenten met wijzigingen die niet zijn verstuurd: ${number(count)}. Ze staan nog op dit apparaat. Kopieer ze naar je eigen documenten of download ze.`,
    copy: 'Kopiëren naar mijn documenten',
    download: 'Downloaden',
    remove: 'Van dit apparaat verwijderen',
    removeTitle: 'De wijzigingen van dit apparaat verwijderen?',
    removeText: 'Ze zijn nergens anders opgeslagen. Dit kan niet ongedaan worden gemaakt.',
    failed: 'Dat is niet gelukt. Alles staat nog op dit apparaat. Probeer het opnieuw.',
    toOwn: 'Naar mijn eigen documenten',
    leftWords:
      'Een werkruimte die je niet meer kunt openen, heeft wijzigingen die alleen op dit apparaat staan.',
    review: 'Bekijken',
  },
  copyTo: 'Kopiëren naar',
  copiedTo: (title, name) => `‘${title}’ is gekopieerd naar ‘${name}’.`,
  notCopied: (title) =>
    `‘${title}’ kon niet worden gekopieerd. Er is niets gewijzigd. Probeer het opnieuw.`,
  open: 'Openen',
  errors: {
    'workspace-not-found':
      'Deze werkruimte is verwijderd, of je bent geen lid meer. Wat je hebt geschreven, staat nog op dit apparaat.',
    'role-missing': 'Je rol in deze werkruimte staat dit niet toe. Er is niets gewijzigd.',
    'personal-only': 'Dit werkt alleen bij je eigen documenten. Er is niets gewijzigd.',
  },
}
