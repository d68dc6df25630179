import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages of the public gallery of templates, in French. */
export const gallery: typeof english = {
  title: 'Modèles',
  description: 'Tous les modèles de CV de Vitae, sous forme de vrais PDF de CV d’exemple.',
  heading: 'Choisissez l’apparence de votre CV',
  introduction: (count) =>
    plural(count, {
      one: '# modèle. Votre texte reste le même. Ces pages sont de vrais PDF créés avec Vitae ; les personnes sont fictives.',
      other:
        '# modèles. Changez quand vous voulez, votre texte reste le même. Ces pages sont de vrais PDF créés avec Vitae ; les personnes sont fictives. Dans l’éditeur, Design montre votre propre CV dans chacun d’eux.',
    }),
  filters: 'Afficher les modèles',
  audience: {
    label: 'Domaine',
    all: 'Tous',
    business: 'Entreprise',
    technology: 'Technologie',
    design: 'Création',
    care: 'Santé et enseignement',
    science: 'Sciences',
    trades: 'Artisanat',
    'first-job': 'Premier emploi',
    any: 'Tous métiers',
  },
  appearance: {
    label: 'Style',
    all: 'Tous',
    quiet: 'Simple',
    classic: 'Classique',
    modern: 'Moderne',
    bold: 'Audacieux',
  },
  columns: { label: 'Colonnes', all: 'Toutes', one: 'Une', two: 'Deux' },
  photo: { label: 'Conçu pour une photo', all: 'Tous', with: 'Oui', without: 'Non' },
  length: { label: 'Exemple', one: 'Une page', two: 'Deux pages' },
  list: 'Modèles',
  nothing: 'Aucun modèle ne correspond. Élargissez l’un des filtres ci-dessus.',
  picture: (template, person) =>
    `Exemple de CV (personne fictive : ${person}) dans le modèle ${template}`,
  palettes: (names) => `Palettes : ${names}`,
  otherPalettes: 'Dans d’autres palettes',
  pictureInPalette: (template, palette) =>
    `Le même CV dans le modèle ${template}, palette ${palette}`,
  enlarge: 'Agrandir',
  examples: {
    one: (person) => `Une page : ${person}`,
    two: (person) => `Deux pages : ${person}`,
  },
  use: 'Utiliser ce modèle',
  after: 'Vous hésitez ? Partez de n’importe quel modèle et changez plus tard.',
  start: 'Commencer à écrire',
  begun: (template) =>
    `Nouveau CV avec le modèle ${template}. Enregistré dès que vous commencez à écrire.`,
  takeForLatest: (title) => `L’utiliser plutôt pour « ${title} »`,
  applied: (template) => `Ce CV utilise maintenant le modèle ${template}.`,
}
