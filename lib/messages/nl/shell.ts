import type { shell as english } from '../en/shell'

/** Messages that every screen may show, in Dutch. */
export const shell: typeof english = {
  failure: {
    title: 'Deze pagina werkt niet meer',
    text: 'Er ging iets mis. Wat je hebt getypt, is op dit apparaat opgeslagen; er is niets verloren gegaan. Probeer het opnieuw. Gebeurt het weer, download dan een kopie van je cv’s en laad de pagina opnieuw.',
    textInMemory:
      'Er ging iets mis. Je browser laat ons niets opslaan, dus wat je hebt getypt staat alleen op deze pagina. Het is er nog: probeer het opnieuw, of download een kopie voordat je de pagina sluit of opnieuw laadt.',
    textOutside:
      'Er ging iets mis. Alles wat op dit apparaat is opgeslagen, is er nog. Open je cv’s. Gebeurt het weer, laad de pagina dan opnieuw.',
    retry: 'Opnieuw proberen',
    reload: 'Opnieuw laden',
    yourCvs: 'Je cv’s',
    download: 'Kopie downloaden',
    preparing: 'De kopie wordt gemaakt…',
    downloadFailed:
      'We konden de kopie niet maken. Er is niets verwijderd. Probeer het zo meteen opnieuw.',
  },
  update: {
    text: 'Er is een nieuwe versie van Vitae. Laad de pagina opnieuw wanneer je wilt; er gaat niets verloren.',
    reload: 'Opnieuw laden',
    later: 'Later',
  },
}
