import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device, in German. */
export const journal: typeof english = {
  memoryOnly: {
    blocked:
      'Dieser Browser lässt uns nichts speichern. Deine Lebensläufe sind nur in diesem Tab, bis du ihn schließt. Bisher ging nichts verloren.',
    full: 'Auf diesem Gerät ist kein Speicherplatz mehr frei. Änderungen seitdem sind nur in diesem Tab, bis du Platz schaffst. Bisher ging nichts verloren.',
    failed:
      'Das Speichern klappt gerade nicht. Änderungen seitdem sind nur in diesem Tab. Wir versuchen es weiter, und bisher ging nichts verloren.',
    account:
      'Dieser Browser lässt uns auf diesem Gerät gerade nichts speichern. Deine Lebensläufe kommen aus deinem Konto, und was du schreibst, geht direkt dorthin. Bleib online, bis „Gespeichert im Konto“ angezeigt wird. Was hier vorher gespeichert war, ist unverändert.',
    'account-full':
      'Auf diesem Gerät ist kein Speicherplatz mehr frei. Was du schreibst, geht direkt in dein Konto. Bleib online, bis „Gespeichert im Konto“ angezeigt wird. Was hier vorher gespeichert war, ist unverändert.',
  },
  downloadCopy: 'Kopie herunterladen',
  tryAgain: 'Erneut versuchen',
  persistence: {
    persistent:
      'Deine Lebensläufe sind in diesem Browser auf diesem Gerät gespeichert, und er löscht sie nicht von selbst.',
    'best-effort':
      'Deine Lebensläufe sind in diesem Browser auf diesem Gerät gespeichert. Er kann sie löschen, wenn der Platz knapp wird oder du wochenlang nicht hier warst. Lade also eine Kopie herunter, wenn dir etwas wichtig ist.',
    unknown:
      'Deine Lebensläufe sind in diesem Browser auf diesem Gerät gespeichert. Wer seine Daten löscht, löscht auch sie. Lade also eine Kopie herunter, wenn dir etwas wichtig ist.',
  },
}
