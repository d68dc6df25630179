import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('fr')

/** Messages of the preview, in French. */
export const preview: typeof english = {
  region: 'Aperçu du PDF',
  pages: 'Pages',
  asText: 'Le CV en texte. Choisissez un texte pour le modifier.',
  asTextToRead: 'Le CV en texte',
  loading: 'Préparation de l’aperçu…',
  pageNumber: (page, pages) => `Page ${number(page)} sur ${number(pages)}`,
  tools: 'Zoom',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: 'Afficher en taille réelle',
  fitWidth: 'Pleine largeur',
  tapToEdit: 'Touchez une ligne pour la modifier. Touchez deux fois pour un zoom avant ou arrière.',
  tapToZoom: 'Touchez deux fois pour un zoom avant ou arrière.',
  changePhoto: 'Changer la photo',
  openLink: (url) => `Ctrl ou ⌘ + clic pour ouvrir ${url}`,
  exampleNote:
    'Ceci est un exemple. Il disparaît dès que vous commencez à écrire et ne fait pas partie de votre CV.',
  tryAgain: 'Réessayer',
  paintFailed:
    'Ce navigateur n’a pas pu afficher la page. Votre texte est intact, et vous pouvez toujours télécharger le PDF.',
  failed: {
    'unknown-kind':
      'Nous ne savons pas encore imprimer ce type de document. Votre texte est intact.',
    'too-large':
      'Ce CV est trop long pour un PDF. Votre texte est intact, mais l’aperçu n’est pas à jour. Raccourcissez la partie la plus longue.',
    'font-unavailable':
      'Impossible de charger une police. Votre texte est intact, mais l’aperçu n’est pas à jour. Vérifiez votre connexion, puis réessayez.',
    'layout-failed':
      'Impossible d’afficher votre dernière modification. Votre texte est intact, mais l’aperçu n’est pas à jour. Changez ou annulez cette modification.',
    'engine-crashed':
      'L’aperçu a cessé de fonctionner. Votre texte est intact, mais l’aperçu n’est pas à jour. Réessayez.',
    'photo-unavailable':
      'Impossible de charger la photo. Votre texte est intact, mais l’aperçu n’est pas à jour. Vérifiez votre connexion, puis réessayez.',
    'deadline-passed':
      'L’aperçu a pris trop de temps. Votre texte est intact, mais l’aperçu n’est pas à jour. Raccourcissez la partie la plus longue ou réessayez.',
  },
  notPrinted: (place: string) =>
    `Impossible d’imprimer « ${place} ». Rien n’est perdu, mais l’aperçu n’est pas à jour. Modifiez ce texte et l’aperçu reviendra.`,
  notPrintedHere:
    'Impossible d’imprimer ce texte. Rien n’est perdu. Modifiez-le et l’aperçu reviendra.',
  showText: 'Afficher le texte',
  thumbnailFailed: 'Pas d’aperçu de ce CV',
}
