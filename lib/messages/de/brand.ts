import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in German. */
export const brand: typeof english = {
  title: 'Erscheinungsbild',
  text: 'Neue Dokumente, die in diesem Arbeitsbereich erstellt werden, beginnen mit diesen Farben, Schriftarten und diesem Logo. Vorhandene Dokumente bleiben, wie sie sind.',
  colours: 'Farben',
  newColour: 'Neue Farbe',
  addColour: 'Farbe hinzufügen',
  removeColour: (colour: string) => `${colour} entfernen`,
  tooLight: 'Diese Farbe ist auf weißem Papier nicht lesbar. Wähle eine dunklere.',
  headingFont: 'Überschriften',
  bodyFont: 'Text',
  fontOfTemplate: 'Schriftart der Vorlage',
  ownFont: 'Eigene Schriftart',
  logo: 'Logo',
  logoHint: 'Wird klein unten auf die erste Seite gedruckt. JPEG, PNG oder WebP.',
  chooseLogo: 'Logo auswählen',
  removeLogo: 'Logo entfernen',
  logoFailed:
    'Dieses Bild konnte nicht gelesen oder hochgeladen werden. Es wurde nichts geändert. Versuch es mit einem anderen.',
  templates: 'Vorlagen zur Auswahl',
  templatesHint: 'Ohne Häkchen sind alle erlaubt.',
  save: 'Erscheinungsbild speichern',
  saved: 'Gespeichert. Neue Dokumente beginnen damit.',
}
