import type { shell as english } from '../en/shell'

/** Messages that every screen may show, in German. */
export const shell: typeof english = {
  failure: {
    title: 'Diese Seite funktioniert gerade nicht',
    text: 'Etwas ist schiefgegangen. Was du geschrieben hast, ist auf diesem Gerät gespeichert; es ging nichts verloren. Versuch es noch einmal. Wenn es wieder passiert, lade eine Kopie deiner Lebensläufe herunter und lade die Seite neu.',
    textInMemory:
      'Etwas ist schiefgegangen. Dein Browser lässt uns nichts speichern, deshalb gibt es das Geschriebene nur auf dieser Seite. Noch ist es da: Versuch es noch einmal oder lade eine Kopie herunter, bevor du die Seite schließt oder neu lädst.',
    textOutside:
      'Etwas ist schiefgegangen. Alles, was auf diesem Gerät gespeichert ist, ist noch da. Öffne deine Lebensläufe. Wenn es wieder passiert, lade die Seite neu.',
    retry: 'Erneut versuchen',
    reload: 'Neu laden',
    yourCvs: 'Deine Lebensläufe',
    download: 'Kopie herunterladen',
    preparing: 'Kopie wird vorbereitet …',
    downloadFailed:
      'Die Kopie konnte nicht erstellt werden. Es wurde nichts gelöscht. Versuch es gleich noch einmal.',
  },
  update: {
    text: 'Es gibt eine neue Version von Vitae. Lade die Seite neu, wann du möchtest; es geht nichts verloren.',
    reload: 'Neu laden',
    later: 'Später',
  },
}
