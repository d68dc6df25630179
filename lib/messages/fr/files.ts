import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages about opening files in the editor, in French. */
export const files: typeof english = {
  dropHere:
    'Déposez-le ici : PDF, Word, texte, LinkedIn, JSON Resume ou sauvegarde. Il s’ouvre comme autre CV.',
  pastedCv: 'Cela ressemble à un CV entier. Le répartir dans ses rubriques ?',
  readPasted: 'L’importer comme CV',
  opened: (title, file) =>
    `« ${title} » a été ouvert depuis le fichier ${file}. Votre autre CV n’a pas changé.`,
  alreadyHere: (title) =>
    `« ${title} » est déjà sur cet appareil. Nous l’avons ouvert. Rien n’a changé.`,
  alreadyOpen: 'C’est exactement le CV que vous avez ouvert.',
  several: (count) =>
    plural(count, { one: '# CV ajouté à vos CV.', other: '# CV ajoutés à vos CV.' }),
  seeAll: 'Voir tous les CV',
}
