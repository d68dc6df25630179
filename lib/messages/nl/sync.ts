import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages about what is in the account and what is only here, in Dutch. */
export const sync: typeof english = {
  state: {
    'memory-only': 'Alleen in dit tabblad',
    'on-device': 'Opgeslagen op dit apparaat',
    saving: 'Opslaan…',
    'in-account': 'Opgeslagen in je account',
    offline: 'Offline, opgeslagen op dit apparaat',
    retrying: 'Opgeslagen op dit apparaat, nieuwe poging',
    expired: 'Log opnieuw in: opgeslagen op dit apparaat',
    conflict: 'Elders gewijzigd: nakijken',
    refused: 'Alleen op dit apparaat opgeslagen',
  },
  writing: {
    offline: 'Offline, op dit apparaat opslaan…',
    retrying: 'Op dit apparaat opslaan…',
    expired: 'Log opnieuw in: hier opslaan…',
    refused: 'Op dit apparaat opslaan…',
  },
  inTab: {
    expired: 'Log opnieuw in: in dit tabblad',
    refused: 'Alleen in dit tabblad',
  },
  short: {
    'memory-only': 'Alleen dit tabblad',
    'on-device': 'Op dit apparaat',
    saving: 'Opslaan…',
    'in-account': 'In je account',
    offline: 'Offline',
    retrying: 'Op apparaat',
    expired: 'Inloggen',
    conflict: 'Nakijken',
    refused: 'Op apparaat',
  },
  spoken: {
    'memory-only': 'Er kan nu niets worden opgeslagen. Je wijzigingen staan alleen in dit tabblad.',
    'in-account': 'Alles is in je account opgeslagen.',
    offline: 'Je bent offline. Alles is op dit apparaat opgeslagen en wordt later verstuurd.',
    retrying:
      'De server reageert niet. Alles is op dit apparaat opgeslagen. We blijven het proberen.',
    expired:
      'Je sessie is verlopen. Alles is op dit apparaat opgeslagen. Log opnieuw in om verder te gaan.',
    conflict: 'Dit cv is ook op een ander apparaat gewijzigd. Er is iets om na te kijken.',
    refused: 'Je account kan dit cv zo niet opslaan. Het is op dit apparaat opgeslagen.',
  },
  refusedTitle: 'Nog niet in je account',
  refused: {
    invalid:
      'Je account kan dit cv zo niet opslaan. Alles is op dit apparaat opgeslagen. Maak de laatste wijziging ongedaan of kort in wat te lang is. Bij je volgende wijziging proberen we het opnieuw.',
    'too-large':
      'Dit cv is groter dan je account toestaat. Alles is op dit apparaat opgeslagen. Kort iets in of verwijder iets. Bij je volgende wijziging proberen we het opnieuw.',
    'newer-version':
      'Dit cv in je account is geschreven met een nieuwere versie van Vitae. Alles is op dit apparaat opgeslagen. Laad deze pagina opnieuw voor de nieuwste versie.',
    limit:
      'Je account is vol. Dit cv is op dit apparaat opgeslagen. Verwijder er een definitief uit de prullenbak, dan gaat dit cv naar je account.',
    role: 'Met je rol in deze werkruimte kun je dit cv niet wijzigen. Wat je hebt geschreven, is op dit apparaat opgeslagen. Kopieer het cv naar je eigen documenten of vraag een beheerder om een andere rol.',
    'merge-limit':
      'Wat hier en elders is geschreven, is te veel voor één cv. Beide zijn opgeslagen: dat van jou op dit apparaat, het andere in je account. Kort hier iets in. Bij je volgende wijziging proberen we het opnieuw.',
  },
  reload: 'Opnieuw laden',
  conflictTitle: 'Hier en elders gewijzigd',
  conflictText: (count) =>
    plural(count, {
      one: 'Eén plek is op dit apparaat en op een ander gewijzigd. Beide versies staan hier. Kies welke je in je cv wilt houden.',
      other:
        '# plekken zijn op dit apparaat en op een ander gewijzigd. Beide versies staan hier. Kies welke je in je cv wilt houden.',
    }),
  mine: 'Op dit apparaat geschreven',
  theirs: 'Elders geschreven',
  changedSince: 'Sindsdien hier geschreven',
  holdsNow: 'Nu in je cv',
  fieldGone: 'Een plek die niet meer in je cv staat',
  taken: 'Verwijderd',
  empty: 'Leeg',
  keepChoices: 'Mijn keuzes opslaan',
  decideLater: 'Later beslissen',
  settled: 'Je keuzes zijn opgeslagen.',
  nothingToDecide: 'Er valt niets meer te beslissen.',
  conflictsLoading: 'Cv openen…',
  notSettled: 'We konden je keuzes niet opslaan. Beide versies zijn er nog. Probeer het opnieuw.',
  cameBack: (title) =>
    `${title} is op het ene apparaat verwijderd en op het andere bewerkt. Het is terug, met de bewerkingen.`,
  movedBeside: (title) =>
    `${title} is elders definitief verwijderd. Wat je hier hebt geschreven, is als apart cv opgeslagen.`,
  shareLink: 'Deellink maken',
  shareLinkHint: 'Een pagina met je cv die je op elk moment kunt beëindigen',
  shareLinkGuestHint: 'Voor links heb je een account nodig. Je cv’s gaan mee.',
  downloadSeveral: 'Meerdere downloaden',
  link: 'Link',
  copyLink: 'Link kopiëren',
  copied: 'Link gekopieerd',
  notCopied: 'Je browser stond kopiëren niet toe. Selecteer de link en kopieer hem zelf.',
  openLink: 'Openen',
  shareFailed: {
    'not-sent':
      'Nog niet alles staat in je account, dus de PDF zou verouderd zijn. Je wijzigingen zijn op dit apparaat opgeslagen. Probeer het opnieuw als in de balk “Opgeslagen in je account” staat.',
    offline:
      'Je bent offline. Er is niets verloren gegaan. Probeer het opnieuw als je online bent.',
    'not-signed-in':
      'Je sessie is verlopen. Alles is op dit apparaat opgeslagen. Log eerst opnieuw in.',
    'too-many-requests':
      'Te veel verzoeken in korte tijd. Er is niets verloren gegaan. Probeer het over een minuut opnieuw.',
    failed: 'Dat is niet gelukt. Er is niets verloren gegaan. Probeer het zo meteen opnieuw.',
  },
}
