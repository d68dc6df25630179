import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('fr')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'lecture dans l’ordre du fichier',
  lines: 'lecture ligne par ligne',
}

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
  reasons: {
    'not-text': 'Doit être du texte.',
    'not-number': 'Doit être un nombre.',
    'not-boolean': 'Doit être true ou false.',
    'not-list': 'Doit être une liste.',
    'not-object': 'Doit être un objet.',
    'wrong-type': 'Type de valeur incorrect.',
    'not-one-of': ({ text }) => `Valeurs possibles : ${text}.`,
    'unknown-field': ({ text }) => `Aucun modèle n’a ces champs : ${text}.`,
    'too-long': ({ count }) => `Trop long. Nombre maximal de caractères : ${number(count)}.`,
    'too-many': ({ count }) => `Trop d’éléments. Maximum : ${number(count)}.`,
    'too-few': ({ count }) => `Pas assez d’éléments. Minimum : ${number(count)}.`,
    'too-large': ({ count }) => `Trop grand. Maximum : ${number(count)}.`,
    'too-small': ({ count }) => `Trop petit. Minimum : ${number(count)}.`,
    'too-deep': 'Trop de niveaux imbriqués.',
    empty: 'Ne doit pas être vide.',
    'not-colour': 'Doit être une couleur comme « #2437c9 », en minuscules.',
    'unknown-name': 'Ce nom n’est pas connu ici.',
    'not-allowed': 'Ce n’est pas autorisé ici.',
    'not-json': 'Ce n’est pas du JSON.',
    'no-place': ({ text }) => `Aucune place n’est prévue pour : ${text}.`,
    twice: ({ text }) => `Imprimé deux fois : ${text}.`,
    'contacts-twice': 'Les coordonnées sont déjà dans la colonne latérale.',
    'header-high': ({ count }) => `L’ensemble est trop haut. Maximum : ${number(count)} mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `Palette « ${text} » : ${colour} sur ${ground} a un contraste de ${number(count)}:1. Le texte demande ${number(of)}:1.`,
    'not-drawn': ({ person }) => `Le CV de ${person} ne peut pas être mis en page avec ce modèle.`,
    torn: ({ text, person, reader }) =>
      `Dans le CV de ${person}, « ${text} » ne peut pas être lu d’un seul tenant (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `Dans le CV de ${person}, mots des puces dans le bon ordre : ${number(count)} sur ${number(of)} (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `Dans le CV de ${person}, titres et puces dans le bon ordre : ${number(count)} sur ${number(of)} (${readers[reader]}).`,
    'not-printed': ({ text, person }) =>
      `Dans le CV de ${person}, ceci n’est pas imprimé : ${text}.`,
    'outside-page': ({ text, person }) =>
      `Dans le CV de ${person}, du texte dépasse les marges : ${text}.`,
    overlapping: ({ text, person }) => `Dans le CV de ${person}, du texte se chevauche : ${text}.`,
    'stranded-heading': ({ text, person }) =>
      `Dans le CV de ${person}, un titre est isolé : ${text}.`,
  },
}
