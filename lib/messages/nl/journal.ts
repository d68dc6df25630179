import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device, in Dutch. */
export const journal: typeof english = {
  memoryOnly: {
    blocked:
      'Deze browser laat ons niets opslaan. Je cv’s staan alleen in dit tabblad tot je het sluit. Tot nu toe is niets van wat je typte verloren gegaan.',
    full: 'De opslag van dit apparaat is vol. Wijzigingen sindsdien staan alleen in dit tabblad tot je ruimte vrijmaakt. Tot nu toe is niets van wat je typte verloren gegaan.',
    failed:
      'Opslaan lukt nu niet. Wijzigingen sindsdien staan alleen in dit tabblad. We blijven het proberen, en tot nu toe is niets van wat je typte verloren gegaan.',
    account:
      'Deze browser laat ons nu niets op dit apparaat opslaan. Je cv’s komen uit je account, en wat je typt gaat daar direct naartoe. Blijf online tot er “Opgeslagen” staat. Wat hier eerder was opgeslagen, is niet gewijzigd.',
    'account-full':
      'De opslag van dit apparaat is vol. Wat je typt, gaat direct naar je account. Blijf online tot er “Opgeslagen” staat. Wat hier eerder was opgeslagen, is niet gewijzigd.',
  },
  downloadCopy: 'Kopie downloaden',
  tryAgain: 'Opnieuw proberen',
  persistence: {
    persistent:
      'Je cv’s zijn in deze browser op dit apparaat opgeslagen, en de browser verwijdert ze niet vanzelf.',
    'best-effort':
      'Je cv’s zijn in deze browser op dit apparaat opgeslagen. De browser kan ze verwijderen als de ruimte op is of als je wekenlang niet langskomt, dus download een kopie van wat belangrijk is.',
    unknown:
      'Je cv’s zijn in deze browser op dit apparaat opgeslagen. Wie de gegevens van de browser wist, verwijdert ze, dus download een kopie van wat belangrijk is.',
  },
}
