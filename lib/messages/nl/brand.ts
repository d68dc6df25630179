import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Dutch. */
export const brand: typeof english = {
  title: 'Huisstijl',
  text: 'Nieuwe documenten die in deze werkruimte worden gemaakt, beginnen met deze kleuren, lettertypen en dit logo. Bestaande documenten blijven zoals ze zijn.',
  colours: 'Kleuren',
  newColour: 'Nieuwe kleur',
  addColour: 'Kleur toevoegen',
  removeColour: (colour: string) => `${colour} verwijderen`,
  tooLight: 'Deze kleur is niet leesbaar op wit papier. Kies een donkerdere.',
  headingFont: 'Koppen',
  bodyFont: 'Tekst',
  fontOfTemplate: 'Lettertype van de sjabloon',
  ownFont: 'Eigen lettertype',
  logo: 'Logo',
  logoHint: 'Wordt klein onderaan de eerste pagina afgedrukt. JPEG, PNG of WebP.',
  chooseLogo: 'Logo kiezen',
  removeLogo: 'Logo verwijderen',
  logoFailed:
    'We konden deze afbeelding niet lezen of uploaden. Er is niets veranderd. Probeer een andere.',
  templates: 'Sjablonen om uit te kiezen',
  templatesHint: 'Als je niets aanvinkt, zijn ze allemaal toegestaan.',
  save: 'Huisstijl opslaan',
  saved: 'Opgeslagen. Nieuwe documenten beginnen ermee.',
}
