import type { share as english } from '../en/share'
import { formatters } from '../format'

const { plural } = formatters('nl')

export const share: typeof english = {
  title: 'Deellink',
  intro:
    'Wie de link heeft, en het wachtwoord als je er een instelt, kan een pagina met dit document openen, als tekst en als pdf. Je kunt de link op elk moment beëindigen.',
  signUp: 'Account maken',
  loading: 'Je links worden geladen…',
  newLink: 'Nieuwe link',
  yourLinks: 'Je links',
  forWhom: 'Voor wie (optioneel)',
  forWhomHint: 'Alleen jij ziet dit. Met één link per ontvanger zie je wie heeft gekeken.',
  shows: 'De pagina toont',
  newest: 'altijd de nieuwste versie',
  asItIsNow: 'het document zoals het nu is',
  withResume: 'Samen met het cv bij deze brief',
  create: 'Link maken',
  limitReached: 'Je hebt 100 links, het maximum van een account. Beëindig er eerst een.',
  unnamed: 'Link zonder naam',
  views: (count) => plural(count, { one: '# keer bekeken', other: '# keer bekeken' }),
  downloads: (count) => plural(count, { one: '# download', other: '# downloads' }),
  created: (date) => `gemaakt op ${date}`,
  until: (date) => `geldig tot en met ${date}`,
  ended: (date) => `beëindigd op ${date}`,
  fixed: 'vaste versie',
  hasPassword: 'met wachtwoord',
  qrCode: 'QR-code',
  settings: 'Instellingen',
  end: 'Link beëindigen',
  endQuestion: 'Deze link beëindigen? De pagina is meteen weg voor iedereen die hem heeft.',
  keep: 'Behouden',
  hasEnded: 'De link is beëindigd',
  offerDownload: 'Pdf als download aanbieden',
  offerDownloadHint: 'Ook zonder kan iedereen lezen en kopiëren wat de pagina toont.',
  allowComments: 'Opmerkingen toestaan',
  allowCommentsHint:
    'Iedereen met deze link kan opmerkingen maken, andere woorden voorstellen en alle opmerkingen lezen die via de link komen. De pagina met een leesbaar adres heeft er geen.',
  hasComments: 'met opmerkingen',
  askPassword: 'Om een wachtwoord vragen',
  password: 'Nieuw wachtwoord',
  passwordHint: 'Minstens 4 tekens. Laat het leeg om het huidige te houden.',
  passwordMissing: 'Voer een wachtwoord van minstens 4 tekens in.',
  lastDay: 'Laatste dag',
  lastDayHint: 'Laat het leeg voor een link zonder einde.',
  leaveOut: 'Weglaten op de pagina en in de pdf',
  contacts: { phone: 'Telefoon', email: 'E-mail', address: 'Straat en postcode' },
  slug: 'Leesbaar adres (optioneel)',
  slugHint:
    'Zoekmachines kunnen de pagina dan vinden. Kleine letters a–z, cijfers en koppeltekens. Een eerder adres werkt nog 30 dagen.',
  slugTaken: 'Dit adres is al in gebruik. Probeer een ander.',
  slugWrong: 'Gebruik 3 tot 60 kleine letters a–z, cijfers en koppeltekens.',
  slugWithPassword:
    'Een pagina met een wachtwoord kan geen leesbaar adres hebben. Kies een van de twee.',
  save: 'Opslaan',
  saved: 'Link opgeslagen',
}
