import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in French. */
export const brand: typeof english = {
  title: 'Charte graphique',
  text: 'Les nouveaux documents créés dans cet espace de travail commencent avec ces couleurs, ces polices et ce logo. Les documents existants restent tels quels.',
  colours: 'Couleurs',
  newColour: 'Nouvelle couleur',
  addColour: 'Ajouter la couleur',
  removeColour: (colour: string) => `Retirer ${colour}`,
  tooLight: 'Cette couleur est illisible sur papier blanc. Choisissez-en une plus foncée.',
  headingFont: 'Titres',
  bodyFont: 'Texte',
  fontOfTemplate: 'Police du modèle',
  ownFont: 'Police personnelle',
  logo: 'Logo',
  logoHint: 'Imprimé en petit au bas de la première page. JPEG, PNG ou WebP.',
  chooseLogo: 'Choisir un logo',
  removeLogo: 'Retirer le logo',
  logoFailed:
    'Impossible de lire ou d’envoyer cette image. Rien n’a été modifié. Essayez-en une autre.',
  templates: 'Modèles proposés',
  templatesHint: 'Si rien n’est coché, tous sont autorisés.',
  save: 'Enregistrer la charte',
  saved: 'Enregistré. Les nouveaux documents commencent ainsi.',
}
