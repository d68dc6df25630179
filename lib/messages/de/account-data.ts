import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('de')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

const documents = (count: number) =>
  plural(count, {
    one: '1 Lebenslauf oder Anschreiben',
    other: `${number(count)} Lebensläufe und Anschreiben`,
  })

/** Messages of the data export of an account, and of restoring one, in German. */
export const accountData: typeof english = {
  title: 'Deine Daten',
  text: 'Ein Download von allem, was in deinem Konto ist.',
  leftover: {
    title: 'Lebensläufe eines anderen Kontos auf diesem Gerät',
    text: (count, unsent, day) =>
      `${documents(count)}, zuletzt geändert am ${day}. Nur auf diesem Gerät sind Änderungen an ${plural(unsent, { one: '1 davon', other: `${number(unsent)} davon` })}. Wenn es das Konto noch gibt, melde dich dort an, um sie darin zu speichern.`,
    download: 'Herunterladen',
    adopt: 'Zu meinen hinzufügen',
    adopted: (count) =>
      plural(count, {
        one: '1 Lebenslauf oder Anschreiben wurde zu deinen hinzugefügt.',
        other: `${number(count)} Lebensläufe und Anschreiben wurden zu deinen hinzugefügt.`,
      }),
    remove: 'Entfernen',
    removeTitle: 'Von diesem Gerät entfernen?',
    removeText: (count) =>
      plural(count, {
        one: 'Das entfernt 1 Lebenslauf oder Anschreiben mit Änderungen, die nirgends sonst gespeichert sind. Es lässt sich nicht rückgängig machen.',
        other: `Das entfernt ${number(count)} Lebensläufe und Anschreiben mit Änderungen, die nirgends sonst gespeichert sind. Es lässt sich nicht rückgängig machen.`,
      }),
    removeForGood: 'Endgültig entfernen',
    removed: 'Von diesem Gerät entfernt.',
    cancel: 'Abbrechen',
    failed:
      'Das hat nicht geklappt. Die Lebensläufe sind noch auf diesem Gerät. Versuch es noch einmal.',
  },
  export: {
    title: 'Daten exportieren',
    none: 'Lebensläufe, Anschreiben, Versionen, PDFs, Fotos, KI-Anfragen und Angaben zum Konto. Das kann eine Weile dauern.',
    begin: 'Download vorbereiten',
    again: 'Neu vorbereiten',
    waiting: 'Wird gestartet …',
    running: (done, of) =>
      plural(of, {
        one: `Wird vorbereitet: ${number(done)} von # Dokument`,
        other: `Wird vorbereitet: ${number(done)} von # Dokumenten`,
      }),
    leave: 'Du kannst diese Seite verlassen. Wir sagen dir, wenn der Download bereit ist.',
    unreached: 'Der Server antwortet gerade nicht. Wir fragen weiter nach.',
    stop: 'Stopp',
    stopped:
      'Gestoppt. Es wurde kein Download erstellt, und in deinem Konto hat sich nichts geändert.',
    done: (packed, kept) => `Vorbereitet am ${packed}. Verfügbar bis zum ${kept}.`,
    parts: (count) =>
      plural(count, {
        one: '',
        other:
          'Deine Daten sind auf # Dateien verteilt. Jede lässt sich einzeln öffnen. Lade alle herunter.',
      }),
    download: (part, of, bytes) =>
      of === 1
        ? `Herunterladen (${sizeOf(bytes)})`
        : `Teil ${number(part)} von ${number(of)} herunterladen (${sizeOf(bytes)})`,
    links: 'Ein Download-Link gilt eine Stunde. Bei jedem Klick bekommst du einen neuen.',
    remove: 'Vom Server löschen',
    removed: 'Der Download wurde vom Server gelöscht. In deinem Konto hat sich nichts geändert.',
    failed:
      'Der Download konnte nicht vorbereitet werden. In deinem Konto hat sich nichts geändert. Versuch es noch einmal.',
    lost: 'Diesen Download gibt es nicht mehr. Bereite einen neuen vor.',
  },
  bring: {
    title: 'Export wiederherstellen',
    none: 'Wähle die Dateien eines Exports, von diesem oder einem anderen Server. In deinem Konto wird nichts ersetzt, und eine Datei zweimal wiederherzustellen fügt nichts hinzu.',
    choose: 'Dateien wählen',
    steps: {
      sending: (name) => `${name} wird hochgeladen`,
      waiting: (name) => `${name} wird gleich gelesen`,
      reading: (name) => `${name} wird gelesen`,
      writing: (name) => `${name} wird wiederhergestellt`,
    },
    leave:
      'Sobald eine Datei hochgeladen ist, kannst du diese Seite verlassen. Der Rest geschieht auf dem Server.',
    done: ({ added, alreadyHere }) =>
      [
        plural(added, {
          one: '# Dokument wurde hinzugefügt.',
          other:
            added === 0 ? 'Es wurde kein Dokument hinzugefügt.' : '# Dokumente wurden hinzugefügt.',
        }),
        alreadyHere === 0
          ? ''
          : plural(alreadyHere, { one: '# war schon da.', other: '# waren schon da.' }),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 &&
          plural(versions, { one: '# frühere Version', other: '# frühere Versionen' }),
        pictures > 0 &&
          plural(pictures, {
            one: '# Foto oder Schriftart',
            other: '# Fotos und Schriftarten',
          }),
        pdfs > 0 && plural(pdfs, { one: '# PDF', other: '# PDFs' }),
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `Außerdem hinzugefügt: ${more}.`,
    refused: (count) =>
      plural(count, {
        one: '# Datei konnte nicht wiederhergestellt werden. Alles andere schon.',
        other: '# Dateien konnten nicht wiederhergestellt werden. Alles andere schon.',
      }),
    reasons: {
      damaged: 'beschädigt',
      password: 'mit einem Passwort geschützt',
      'too-large': 'zu groß',
      changed: 'nach dem Export geändert',
      'wrong-content': 'der Inhalt passt nicht zur Dateiendung',
      'newer-version': 'mit einer neueren Version von Vitae erstellt',
      'no-document':
        'das Dokument dazu fehlt: Stell zuerst die anderen Teile wieder her, dann diesen noch einmal',
      'no-room': 'dein Konto ist voll',
    },
    failures: {
      damaged:
        'Diese Datei ist unvollständig oder beschädigt. Es wurde nichts geändert. Lade sie neu herunter und versuch es noch einmal.',
      'too-large': 'Diese Datei ist größer als jeder Teil eines Exports. Es wurde nichts geändert.',
      'too-many':
        'Diese Datei enthält mehr als jeder Teil eines Exports. Es wurde nichts geändert.',
      'no-export':
        'Das ist kein Export eines Kontos. Es wurde nichts geändert. Einzelne Lebensläufe und Sicherungen eines Geräts öffnest du unter „Deine Lebensläufe“.',
      'newer-version':
        'Diese Datei wurde mit einer neueren Version von Vitae erstellt. Es wurde nichts geändert. Stell sie dort wieder her, wo sie erstellt wurde, oder warte, bis dieser Server aktualisiert ist.',
      'gave-up':
        'Diese Datei konnte nicht gelesen werden. Es ging nichts verloren. Versuch es später noch einmal.',
      unsent:
        'Das Hochladen wurde nicht abgeschlossen. Es wurde nichts geändert. Wähle die Datei noch einmal aus.',
      lost: 'Es ist unklar, wie dieser Import ausging. Was er hinzugefügt hat, ist noch da. Wähle die Datei noch einmal aus, um sicherzugehen.',
    },
  },
}
