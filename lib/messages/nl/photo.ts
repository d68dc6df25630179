import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('nl')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in Dutch. */
export const photoArea: typeof english = {
  add: 'Foto toevoegen',
  change: 'Foto wijzigen',
  elsewhere: 'Het fotobestand staat niet op dit apparaat, dus de foto ontbreekt in de PDF.',
  notBrought:
    'Het fotobestand staat nog niet in je account, dus de foto ontbreekt in de PDF. Het wordt geüpload vanaf het apparaat dat het heeft.',
  carrying: 'Foto naar je account uploaden…',
  carryWaiting:
    'De foto staat op dit apparaat, maar nog niet in je account. We blijven proberen hem te uploaden.',
  carryRefused:
    'De foto staat alleen op dit apparaat, omdat je account dit bestand niet kan opslaan. Kies de foto opnieuw om hem op al je apparaten te hebben.',
  hidden: 'Verborgen op het cv. Je kunt hem bij Ontwerp weer tonen.',
  title: 'Foto',
  reader:
    'Je bewerkt dit cv in een ander tabblad. Kies “Hier bewerken” om de foto hier te wijzigen.',
  choose: 'Foto kiezen',
  chooseOther: 'Andere foto kiezen',
  dropHere:
    'Of sleep er een hierheen. JPEG, PNG, WebP, AVIF of GIF. Tijdens het bijsnijden blijft de foto op je apparaat.',
  opening: 'Foto openen…',
  missing:
    'De foto van dit cv staat niet op dit apparaat. Kies hem opnieuw, of laat het zoals het is.',
  inAccount:
    'De foto wordt zonder locatie en tijdstip naar je account geüpload, zodat je hem ook op je andere apparaten hebt.',
  notInAccount:
    'Je foto zit niet in deze PDF, omdat hij nog niet naar je account kon worden geüpload. Hij zit wel in de PDF die je hier downloadt.',
  unusual: (place) =>
    `In ${place} hebben de meeste cv’s geen foto, zodat mensen op hun werk worden beoordeeld. Voeg er alleen een toe als het wordt verwacht.`,
  places: {
    US: 'de Verenigde Staten',
    CA: 'Canada',
    GB: 'het Verenigd Koninkrijk',
    IE: 'Ierland',
    AU: 'Australië',
    NZ: 'Nieuw-Zeeland',
    NL: 'Nederland',
    SE: 'Zweden',
    english: 'de meeste Engelstalige landen',
  },
  crop: 'Zichtbaar deel van de foto',
  cropKeys:
    'Sleep om te verplaatsen, knijp of scrol om te zoomen. Toetsenbord: pijltoetsen verplaatsen de foto (sneller met Shift), + en − zoomen.',
  position: (zoom, across, down) =>
    `Zoom ${share(zoom)}. Midden op ${share(across)} van links en ${share(down)} van boven.`,
  zoom: 'Zoom',
  percent: share,
  shape: 'Vorm',
  shapes: { upright: 'Staand', rounded: 'Afgerond', square: 'Vierkant', round: 'Rond' },
  greyscale: 'Zwart-wit',
  brightness: 'Helderheid',
  contrast: 'Contrast',
  alt: 'Beschrijving van de foto',
  altHint: 'Alt-tekst, voor wie een schermlezer gebruikt. Als dit leeg is, wordt je naam gebruikt.',
  reset: 'Beginwaarden',
  remove: 'Foto verwijderen',
  removed: 'Foto verwijderd',
  save: 'Deze foto gebruiken',
  saving: 'Opslaan…',
  errors: {
    'too-large':
      'Dit bestand is groter dan 40 MB. Er is niets gewijzigd. Exporteer een kleinere foto uit je foto-app en kies die.',
    'too-many-pixels':
      'Deze foto heeft meer dan 64 miljoen pixels. Er is niets gewijzigd. Maak hem kleiner in je foto-app en kies hem opnieuw.',
    svg: 'SVG-tekeningen kunnen niet als foto worden gebruikt. Er is niets gewijzigd. Kies een JPEG of PNG.',
    heic: 'Deze browser kan deze HEIC- of AVIF-foto niet lezen. Er is niets gewijzigd. Exporteer hem als JPEG en kies die.',
    unreadable:
      'Dit bestand is geen foto, of het is beschadigd. Er is niets gewijzigd. Kies een JPEG of PNG.',
    failed:
      'Deze browser kon de foto niet verwerken. Er is niets gewijzigd. Probeer een kleinere foto.',
  },
}
