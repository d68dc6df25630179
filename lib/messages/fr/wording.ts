import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('fr')

/** Messages of the dialog that improves the wording of one text, in French. */
export const wording: typeof english = {
  title: 'Mieux formuler',
  open: 'Mieux formuler',
  shortcut: 'Mieux formuler ce texte',
  noText: 'Placez d’abord le curseur dans une puce ou dans votre profil.',
  text: 'Texte actuel',
  empty: 'Rien n’est encore écrit ici.',
  previous: 'Puce précédente',
  next: 'Puce suivante',
  ways: {
    rewrite: 'Reformuler',
    shorten: 'Raccourcir',
    split: 'Séparer',
    'stronger-verb': 'Verbe plus fort',
    summarise: 'Écrire d’après ce CV',
  },
  way: 'Ce qu’il faut améliorer',
  ask: 'Obtenir des suggestions',
  askAgain: 'Obtenir d’autres suggestions',
  asking: 'En attente du modèle d’IA. Cela prend jusqu’à 20 secondes.',
  stop: 'Arrêter',
  unchanged: 'Rien ne change tant que vous ne choisissez pas de suggestion.',
  checks: 'Vérifications sur cet appareil',
  noChecks: 'Nous n’avons rien trouvé à améliorer dans ce texte.',
  none: {
    guest:
      'Pour obtenir des suggestions de l’IA, connectez-vous et ajoutez une clé pour un modèle d’IA sous Paramètres, IA. Tout le reste fonctionne sans.',
    account:
      'Pour obtenir des suggestions de l’IA, ajoutez une clé pour un modèle d’IA sous Paramètres, IA. Tout le reste fonctionne sans.',
    unknown:
      'Impossible de joindre votre compte. Rien n’est perdu. Réessayez quand vous serez en ligne.',
  },
  signIn: 'Se connecter',
  settings: 'Ouvrir les paramètres',
  choices: 'Suggestions',
  take: 'Utiliser ce texte',
  passes: 'Étayé par votre CV. Vérifiez qu’il dit toujours ce que vous avez fait.',
  held: (count) =>
    plural(count, {
      one: '# suggestion a été bloquée, car votre CV ne l’étaye pas.',
      other: '# suggestions ont été bloquées, car votre CV ne les étaye pas.',
    }),
  dropped: (count) =>
    plural(count, {
      one: '# a été écartée : formule toute faite, termes clés absents ou trop de changements.',
      other:
        '# ont été écartées : formules toutes faites, termes clés absents ou trop de changements.',
    }),
  nothing:
    'Le modèle d’IA n’avait aucune suggestion que nous puissions proposer. Votre texte n’a pas changé. Essayez une autre option.',
  outdated:
    'Ce texte a changé entre-temps : la suggestion n’y correspond plus. Rien n’a été modifié. Refaites la demande.',
  taken: 'Texte remplacé. Vous pouvez annuler.',
  failed: {
    'not-sent':
      'Vos dernières modifications ne sont pas encore dans votre compte : nous n’avons pas envoyé la demande. Rien n’est perdu. Réessayez dans un instant.',
    offline: 'Vous êtes hors ligne. Rien n’est perdu. Réessayez quand vous serez en ligne.',
    'new-version':
      'Une nouvelle version de Vitae est disponible. Rechargez la page, puis réessayez. Rien n’est perdu.',
    'not-signed-in': 'Votre session est fermée. Connectez-vous, puis réessayez. Rien n’est perdu.',
    'too-many-requests':
      'Plusieurs demandes à l’IA sont déjà en cours. Attendez une minute, puis réessayez. Rien n’a changé.',
    other: 'Une erreur s’est produite. Rien n’a changé. Réessayez dans un instant.',
  },
}
