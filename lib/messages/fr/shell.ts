import type { shell as english } from '../en/shell'

/** Messages that every screen may show: an error of the app, and a new version, in French. */
export const shell: typeof english = {
  failure: {
    title: 'Cette page a cessé de fonctionner',
    text: 'Une erreur s’est produite. Ce que vous avez écrit est enregistré sur cet appareil ; rien n’est perdu. Réessayez. Si cela se reproduit, téléchargez une copie de vos CV et rechargez la page.',
    textInMemory:
      'Une erreur s’est produite. Votre navigateur ne nous laisse rien enregistrer : ce que vous avez écrit n’est que dans cette page. C’est toujours là : réessayez, ou téléchargez une copie avant de fermer ou de recharger la page.',
    textOutside:
      'Une erreur s’est produite. Tout ce qui est enregistré sur cet appareil est toujours là. Ouvrez vos CV. Si cela se reproduit, rechargez la page.',
    retry: 'Réessayer',
    reload: 'Recharger',
    yourCvs: 'Vos CV',
    download: 'Télécharger une copie',
    preparing: 'Préparation de la copie…',
    downloadFailed:
      'Impossible de créer la copie. Rien n’a été supprimé. Réessayez dans un instant.',
  },
  update: {
    text: 'Une nouvelle version de Vitae est disponible. Rechargez quand vous voulez ; rien n’est perdu.',
    reload: 'Recharger',
    later: 'Plus tard',
  },
}
