import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device, in French. */
export const journal: typeof english = {
  memoryOnly: {
    blocked:
      'Ce navigateur ne nous laisse rien enregistrer. Vos CV ne sont que dans cet onglet jusqu’à sa fermeture. Rien de ce que vous avez écrit n’est perdu pour l’instant.',
    full: 'Cet appareil n’a plus d’espace de stockage. Les modifications faites depuis ne sont que dans cet onglet tant que vous ne libérez pas d’espace. Rien de ce que vous avez écrit n’est perdu pour l’instant.',
    failed:
      'L’enregistrement ne fonctionne pas pour le moment. Les modifications faites depuis ne sont que dans cet onglet. Nous continuons à essayer, et rien de ce que vous avez écrit n’est perdu pour l’instant.',
    account:
      'Ce navigateur ne nous laisse rien enregistrer sur cet appareil pour le moment. Vos CV viennent de votre compte, et ce que vous écrivez y va directement. Restez en ligne jusqu’à ce que « Enregistré » s’affiche. Ce qui était enregistré ici avant n’a pas changé.',
    'account-full':
      'Cet appareil n’a plus d’espace de stockage. Ce que vous écrivez va directement dans votre compte. Restez en ligne jusqu’à ce que « Enregistré » s’affiche. Ce qui était enregistré ici avant n’a pas changé.',
  },
  downloadCopy: 'Télécharger une copie',
  tryAgain: 'Réessayer',
  persistence: {
    persistent:
      'Vos CV sont enregistrés dans ce navigateur, sur cet appareil, et il ne les supprimera pas de lui-même.',
    'best-effort':
      'Vos CV sont enregistrés dans ce navigateur, sur cet appareil. Il peut les supprimer si l’espace vient à manquer ou si vous ne venez pas pendant des semaines : téléchargez une copie de ce qui compte.',
    unknown:
      'Vos CV sont enregistrés dans ce navigateur, sur cet appareil. Effacer ses données les supprime : téléchargez une copie de ce qui compte.',
  },
}
