import type { ownTemplate as english } from '../en/own-template'

/** Messages about a template that the person adds from a file, in French. */
export const ownTemplate: typeof english = {
  title: 'Votre propre modèle',
  add: 'Utiliser votre propre modèle…',
  change: 'Utiliser un autre fichier…',
  remove: 'Supprimer le modèle',
  download: 'Télécharger ce modèle en fichier',
  hint: 'Un fichier JSON de 32 ko au plus qui décrit les couleurs, les polices et la disposition. Téléchargez un modèle qui vous plaît, changez-le dans un éditeur de texte et utilisez-le ici. Le fichier est vérifié sur cet appareil et voyage avec votre CV.',
  checking: 'Vérification du modèle : trois CV sont créés avec lui, puis relus…',
  used: (name) => `Votre CV utilise le modèle « ${name} ».`,
  refused: (file) =>
    `${file} ne peut pas servir de modèle. Rien n’a changé. Corrigez ces endroits, puis réessayez :`,
  unreadable:
    'Le modèle contenu dans ce CV ne peut pas être utilisé ici : le CV utilise le modèle intégré choisi ci-dessous. Rien n’est perdu. Raison :',
  failed: 'Le modèle n’a pas pu être vérifié et rien n’a changé. Réessayez dans un instant.',
  wholeFile: 'Le fichier',
}
