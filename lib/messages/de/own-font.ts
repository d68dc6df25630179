import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in German. */
export const ownFont: typeof english = {
  add: 'Eigene Schriftart hinzufügen …',
  addFace: 'Weitere Datei hinzufügen …',
  remove: 'Schriftart entfernen',
  hint: 'TTF-Dateien bis 4 MB. Füge auch die fetten und kursiven Dateien hinzu, wenn du sie hast. Deine Schriftart bleibt auf diesem Gerät und in deinen Sicherungen; sie wird nicht hochgeladen.',
  checking: 'Die Schriftart wird geprüft …',
  faces: { regular: 'Normal', italic: 'Kursiv', bold: 'Fett', boldItalic: 'Fett kursiv' },
  missing:
    'Die Datei dieser Schriftart ist nicht auf diesem Gerät, deshalb verwendet dein PDF die empfohlene. Füge die Datei noch einmal hinzu, um sie hier zu verwenden.',
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
