import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('nl')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

/** Messages of the data export of an account, and of restoring one, in Dutch. */
export const accountData: typeof english = {
  title: 'Je gegevens',
  text: 'Een download van alles in je account.',
  leftover: {
    title: 'Cv’s van een ander account op dit apparaat',
    text: (count, unsent, day) => {
      const changed = plural(count, {
        one: `# cv of brief, laatst gewijzigd op ${day}.`,
        other: `# cv’s en brieven, laatst gewijzigd op ${day}.`,
      })
      const notSent = plural(unsent, {
        one: '# daarvan heeft wijzigingen die alleen op dit apparaat staan.',
        other: '# daarvan hebben wijzigingen die alleen op dit apparaat staan.',
      })
      return `${changed} ${notSent} Bestaat dat account nog? Log er dan in om ze daar op te slaan.`
    },
    download: 'Downloaden',
    adopt: 'Aan mijn cv’s toevoegen',
    adopted: (count) =>
      plural(count, {
        one: '# cv of brief is aan je cv’s toegevoegd.',
        other: '# cv’s en brieven zijn aan je cv’s toegevoegd.',
      }),
    remove: 'Verwijderen',
    removeTitle: 'Van dit apparaat verwijderen?',
    removeText: (count) =>
      plural(count, {
        one: 'Dit verwijdert # cv of brief met wijzigingen die nergens anders zijn opgeslagen. Het kan niet ongedaan worden gemaakt.',
        other:
          'Dit verwijdert # cv’s en brieven met wijzigingen die nergens anders zijn opgeslagen. Het kan niet ongedaan worden gemaakt.',
      }),
    removeForGood: 'Definitief verwijderen',
    removed: 'Van dit apparaat verwijderd.',
    cancel: 'Annuleren',
    failed: 'Dat is niet gelukt. De cv’s staan nog op dit apparaat. Probeer het opnieuw.',
  },
  export: {
    title: 'Je gegevens exporteren',
    none: 'Cv’s, brieven, versies, PDF’s, foto’s, AI-verzoeken en accountgegevens. Dit kan even duren.',
    begin: 'Download klaarzetten',
    again: 'Opnieuw klaarzetten',
    waiting: 'Starten…',
    running: (done, of) =>
      plural(of, {
        one: `Klaarzetten: ${number(done)} van # document`,
        other: `Klaarzetten: ${number(done)} van # documenten`,
      }),
    leave: 'Je kunt deze pagina verlaten. We laten je weten wanneer de download klaarstaat.',
    unreached: 'De server reageert op dit moment niet. We blijven het proberen.',
    stop: 'Stoppen',
    stopped: 'Gestopt. Er is geen download gemaakt en er is niets in je account gewijzigd.',
    done: (packed, kept) => `Klaargezet op ${packed}. Beschikbaar tot ${kept}.`,
    parts: (count) =>
      plural(count, {
        one: '',
        other:
          'Je gegevens staan in # bestanden. Je kunt elk bestand apart openen. Download ze allemaal.',
      }),
    download: (part, of, bytes) =>
      of === 1
        ? `Downloaden (${sizeOf(bytes)})`
        : `Deel ${number(part)} van ${number(of)} downloaden (${sizeOf(bytes)})`,
    links: 'Een downloadlink werkt één uur. Je krijgt een nieuwe zodra je weer op de knop drukt.',
    remove: 'Van de server verwijderen',
    removed: 'De download is van de server verwijderd. Je account is niet gewijzigd.',
    failed:
      'We konden de download niet klaarzetten. Er is niets in je account gewijzigd. Probeer het opnieuw.',
    lost: 'Deze download bestaat niet meer. Zet een nieuwe klaar.',
  },
  bring: {
    title: 'Een export herstellen',
    none: 'Kies de bestanden van een export, van deze server of een andere. Er wordt niets in je account vervangen, en een bestand twee keer herstellen voegt niets toe.',
    choose: 'Bestanden kiezen',
    steps: {
      sending: (name) => `${name} uploaden`,
      waiting: (name) => `Wachten om ${name} te lezen`,
      reading: (name) => `${name} lezen`,
      writing: (name) => `${name} herstellen`,
    },
    leave:
      'Zodra een bestand is geüpload, kun je deze pagina verlaten. De rest gebeurt op de server.',
    done: ({ added, alreadyHere }) =>
      [
        plural(added, {
          one: '# document is toegevoegd.',
          other: added === 0 ? 'Er is geen document toegevoegd.' : '# documenten zijn toegevoegd.',
        }),
        alreadyHere === 0
          ? ''
          : plural(alreadyHere, { one: '# stond er al.', other: '# stonden er al.' }),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 && plural(versions, { one: '# eerdere versie', other: '# eerdere versies' }),
        pictures > 0 &&
          plural(pictures, { one: '# foto of lettertype', other: '# foto’s en lettertypen' }),
        pdfs > 0 && plural(pdfs, { one: '# PDF', other: '# PDF’s' }),
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `Ook toegevoegd: ${more}.`,
    refused: (count) =>
      plural(count, {
        one: '# bestand kon niet worden hersteld. Al het andere wel.',
        other: '# bestanden konden niet worden hersteld. Al het andere wel.',
      }),
    reasons: {
      damaged: 'beschadigd',
      password: 'met een wachtwoord beveiligd',
      'too-large': 'te groot',
      changed: 'gewijzigd na de export',
      'wrong-content': 'niet het bestandstype dat de naam aangeeft',
      'newer-version': 'gemaakt met een nieuwere versie van Vitae',
      'no-document':
        'het document ontbreekt: herstel eerst de andere delen en daarna dit deel opnieuw',
      'no-room': 'je account is vol',
    },
    failures: {
      damaged:
        'Dit bestand is onvolledig of beschadigd. Er is niets gewijzigd. Download het opnieuw en probeer het nog eens.',
      'too-large': 'Dit bestand is groter dan elk deel van een export. Er is niets gewijzigd.',
      'too-many': 'Dit bestand bevat meer dan elk deel van een export. Er is niets gewijzigd.',
      'no-export':
        'Dit is geen export van een account. Er is niets gewijzigd. Losse cv’s en back-ups van een apparaat open je onder “Je cv’s”.',
      'newer-version':
        'Dit bestand is gemaakt met een nieuwere versie van Vitae. Er is niets gewijzigd. Herstel het waar het is gemaakt, of wacht tot deze server is bijgewerkt.',
      'gave-up':
        'We konden dit bestand niet lezen. Er is niets verloren gegaan. Probeer het later opnieuw.',
      unsent: 'De upload is niet voltooid. Er is niets gewijzigd. Kies het bestand opnieuw.',
      lost: 'We weten niet hoe deze import is afgelopen. Wat is toegevoegd, staat er nog. Kies het bestand voor de zekerheid opnieuw.',
    },
  },
}
