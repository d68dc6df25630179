import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('fr')

/** Messages of the download of several CVs and letters as one file, in French. */
export const bulkExport: typeof english = {
  documents: 'CV et lettres',
  limit: (max) => `Jusqu’à ${number(max)} à la fois`,
  selected: (count) => `Sélection : ${number(count)}`,
  selectAll: 'Tout sélectionner',
  selectNone: 'Tout désélectionner',
  nothingSelected: 'Sélectionnez au moins un CV ou une lettre.',
  tooManySelected: (max) =>
    `Sélectionnez-en ${number(max)} au maximum. Vous pourrez télécharger les autres ensuite.`,
  lettersLeftOut: 'Les lettres ne sont pas incluses : elles disent toujours qui vous êtes.',
  leave:
    'Vous pouvez fermer cette fenêtre et continuer à travailler. Restez sur cette page jusqu’à ce que le fichier soit prêt.',
  ready: 'Votre téléchargement est prêt.',
  skipped: (count) =>
    `Documents absents du fichier : ${number(count)}. Ils ont été supprimés ou n’ont pas pu être créés.`,
  another: 'En choisir d’autres',
  notSent:
    'Tout ce que vous avez écrit n’est pas encore envoyé : les fichiers ne seraient pas à jour. Vos modifications sont enregistrées sur cet appareil. Réessayez dans un instant.',
  notThere:
    'Un élément de votre sélection a été supprimé ou mis à la corbeille ailleurs. Rien n’a été créé. Vérifiez votre sélection, puis réessayez.',
  tooMany:
    'Trop de téléchargements ont été préparés ces dernières 24 heures. Rien n’est perdu. Réessayez plus tard.',
}
