import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in German. */
export const ownFont: typeof english = {
  add: 'Eigene Schriftart hinzufügen …',
  addFace: 'Weitere Datei hinzufügen …',
  remove: 'Schriftart entfernen',
  hint: 'TTF-Dateien bis 4 MB. Füge auch die fetten und kursiven Dateien hinzu, wenn du sie hast.',
  staysHere:
    'Deine Schriftart bleibt auf diesem Gerät und in deinen Sicherungen; sie wird nicht hochgeladen.',
  inAccount:
    'Deine Schriftart wird in dein Konto hochgeladen, für deine anderen Geräte und die PDFs, die wir für dich erstellen. Niemand sonst bekommt sie.',
  checking: 'Die Schriftart wird geprüft …',
  faces: { regular: 'Normal', italic: 'Kursiv', bold: 'Fett', boldItalic: 'Fett kursiv' },
  missing:
    'Die Datei dieser Schriftart ist nicht auf diesem Gerät, deshalb verwendet dein PDF die empfohlene. Füge die Datei noch einmal hinzu, um sie hier zu verwenden.',
  notInAccount:
    'Die Datei dieser Schriftart ist noch nicht in deinem Konto, deshalb verwendet dein PDF die empfohlene. Das Gerät, auf dem sie ist, lädt sie hoch, oder du fügst sie hier noch einmal hinzu.',
  carrying: 'Die Schriftart wird in dein Konto hochgeladen …',
  carryWaiting:
    'Die Schriftart ist auf diesem Gerät, aber noch nicht in deinem Konto. Wir versuchen weiter, sie hochzuladen.',
  carryRefused:
    'Die Schriftart ist nur auf diesem Gerät, weil dein Konto diese Datei nicht speichern kann. In PDFs, die du hier herunterlädst, ist sie enthalten.',
  tooManyFonts:
    'Die Schriftart ist nur auf diesem Gerät, weil in deinem Konto schon 60 Schriftdateien sind. Solche, die kein Lebenslauf verwendet, werden nach 30 Tagen gelöscht.',
  notInThisPdf:
    'Deine Schriftart ist nicht in diesem PDF, weil sie noch nicht in dein Konto hochgeladen werden konnte. Sie ist in dem PDF, das du hier herunterlädst.',
  errors: {
    'too-large': 'Die Datei ist größer als 4 MB.',
    'not-a-font': 'Das ist keine Schriftdatei. Wähle eine Datei, die auf .ttf endet.',
    compressed: 'Das ist eine Webschrift (WOFF). Wähle ihre TTF-Datei.',
    collection:
      'Diese Datei enthält mehrere Schriftarten (TTC). Wähle eine Datei mit einer Schriftart.',
    variable:
      'Das ist eine variable Schriftart. Wähle die statischen TTF-Dateien, etwa Regular und Bold.',
    postscript: 'Diese Schriftart hat PostScript-Umrisse (OTF). Wähle ihre TTF-Fassung.',
    restricted: 'Der Hersteller dieser Schriftart erlaubt nicht, sie in Dokumente einzubetten.',
    'no-subsetting':
      'Der Hersteller dieser Schriftart erlaubt nur die ganze Schriftart in einem Dokument, ein PDF von Vitae enthält aber nur die nötigen Buchstaben.',
    'too-many-glyphs': 'Diese Schriftart hat mehr als 30.000 Zeichen.',
    damaged:
      'Die Datei ist beschädigt. Lade die Schriftart neu herunter und versuch es noch einmal.',
    unreadable:
      'Diese Datei kann nicht als Schriftart gelesen werden. Versuch es mit einer anderen.',
  },
  refused: (file, reason) => `${file}: ${reason} Es wurde nichts geändert.`,
}
